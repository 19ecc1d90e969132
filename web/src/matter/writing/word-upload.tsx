import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useWords } from '../../texts/language';
import { Field } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import { readWord } from './send-file';
import type { Text } from './use-autosave';

interface Props {
  readonly paper: string;
  readonly onRead: (text: Text) => void;
}

/** A text that was written in Word takes the place of what stands here; what could not be read is told. */
export function WordUpload({ paper, onRead }: Props) {
  const t = useTranslations('matter');
  const words = useWords();
  const read = useMutation({
    mutationFn: (file: File) => readWord(paper, file),
    onSuccess: ({ sections, enclosures }) => onRead({ sections, enclosures }),
  });
  return (
    <details className="sheet">
      <summary>{t('fromWord')}</summary>
      <p className="quiet">{t('fromWordHint')}</p>
      <Field label={t('wordFile')} optional>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".docx"
            onChange={({ target }) => target.files?.[0] && read.mutate(target.files[0])}
          />
        )}
      </Field>
      {read.isPending && <Loading />}
      {read.isError && <RefusalNotice error={read.error} />}
      {read.data && <Notice tone="success">{t('wordRead', { count: read.data.sections.length })}</Notice>}
      {read.data && read.data.findings.length > 0 && (
        <Notice tone="warning" heading={t('findings')}>
          <ul>
            {read.data.findings.map(({ text, section }, index) => (
              <li key={index}>
                {section && <strong>{section}: </strong>}
                {words(text)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </details>
  );
}
