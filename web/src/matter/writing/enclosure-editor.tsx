import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/refusal-notice';
import type { Enclosure } from '../types';
import { sendEnclosure } from './send-file';

interface Props {
  readonly paper: string;
  readonly enclosures: readonly Enclosure[];
  readonly onChange: (enclosures: readonly Enclosure[]) => void;
}

/** What is enclosed: files sent, and taken out again. One that is sent under a name that is there already takes its place. */
export function EnclosureEditor({ paper, enclosures, onChange }: Props) {
  const t = useTranslations('matter');
  const heading = useId();
  const [times, setTimes] = useState(0);
  const send = useMutation({
    mutationFn: (file: File) => sendEnclosure(paper, file),
    onSuccess: (sent) => {
      const key = sent.name.replace(/\.[^.]+$/, '');
      onChange([...enclosures.filter((one) => one.key !== key), { key, ...sent }]);
      setTimes(times + 1);
    },
  });
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 className="h4 mt-0" id={heading}>
        {t('enclosures')}
      </h2>
      <ul className="plain">
        {enclosures.map(({ key, name, sha256 }) => (
          <li key={key} className="row-of">
            <a href={`/api/papers/${paper}/enclosures/${sha256}`} download>
              <Icon name="attach" /> {name}
            </a>
            <button
              type="button"
              className="function-link"
              onClick={() => onChange(enclosures.filter((one) => one.key !== key))}
            >
              {t('removeEnclosure')}
              <span className="only-heard"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Field label={t('enclose')} optional>
        {(ids) => (
          <input
            {...ids}
            key={times}
            type="file"
            onChange={({ target }) => target.files?.[0] && send.mutate(target.files[0])}
          />
        )}
      </Field>
      {send.isPending && <Loading />}
      {send.isError && <RefusalNotice error={send.error} />}
    </section>
  );
}
