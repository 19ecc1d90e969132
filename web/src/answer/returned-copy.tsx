import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWords } from '../texts/language';
import { Field } from '../ui/field';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './paper.module.css';
import { Proposals } from './proposals';
import { readReturnedCopy } from './send-file';
import type { PaperStanding, Remark } from './types';

interface Props {
  readonly paper: PaperStanding;
  readonly version: number;
  readonly onAdd: (remarks: readonly Remark[]) => void;
}

/** A Word file with tracked changes and comments, read in as remarks to choose from. */
export function ReturnedCopy({ paper, version, onAdd }: Props) {
  const t = useTranslations('answer');
  const words = useWords();
  const [round, setRound] = useState(0);
  const read = useMutation({ mutationFn: (file: File) => readReturnedCopy(paper.id, version, file) });
  const add = (remarks: readonly Remark[]) => {
    onAdd(remarks);
    read.reset();
    setRound(round + 1);
  };
  return (
    <details className={styles.section}>
      <summary>{t('returnedHeading')}</summary>
      <p className="quiet">{t('returnedHint')}</p>
      <Field label={t('returnedFile', { paper: paper.title })}>
        {(ids) => (
          <input
            {...ids}
            key={round}
            className={styles.file}
            type="file"
            accept=".docx"
            onChange={({ target }) => target.files?.[0] && read.mutate(target.files[0])}
          />
        )}
      </Field>
      {read.isPending && <Loading />}
      {read.isError && <RefusalNotice error={read.error} />}
      {read.data && read.data.findings.length > 0 && (
        <Notice tone="warning" heading={t('findings')}>
          <ul>
            {read.data.findings.map(({ text }, index) => (
              <li key={index}>{words(text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {read.data?.proposals.length === 0 && <p>{t('returnedNone')}</p>}
      {read.data && read.data.proposals.length > 0 && <Proposals proposals={read.data.proposals} onAdd={add} />}
    </details>
  );
}
