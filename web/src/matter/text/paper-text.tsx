import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { versionQuery } from '../../answer/queries';
import type { Instance } from '../../api/types';
import { CheckField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import { DisposeButton } from './dispose-button';
import { FileLinks } from './file-links';
import { Part } from '../part';
import { useRemarks, type Remark } from './remarks';
import { Sections } from './sections';
import styles from './text.module.css';

interface Props {
  readonly instance: Instance;
  readonly newest: number;
}

/** The text of a paper by section with the remarks on each; an older version when the address says so. */
export function PaperText({ instance, newest }: Props) {
  const t = useTranslations('matter');
  const [address] = useSearchParams();
  const shown = Number(address.get('version')) || newest;
  const { remarks, error } = useRemarks(instance);
  const undisposed = remarks?.filter(({ disposition }) => !disposition) ?? [];
  return (
    <Part name="text" beside={undisposed.length > 0 && <DisposeButton instance={instance} count={undisposed.length} />}>
      {error !== null && <RefusalNotice error={error} />}
      {shown > 0 ? (
        <Shown instance={instance} shown={shown} newest={newest} remarks={remarks ?? []} />
      ) : (
        <p>{t('noText')}</p>
      )}
    </Part>
  );
}

interface ShownProps extends Props {
  readonly shown: number;
  readonly remarks: readonly Remark[];
}

function Shown({ instance, shown, newest, remarks }: ShownProps) {
  const t = useTranslations('matter');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { data, error } = useQuery(versionQuery(instance.id, shown));
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  const undisposed = remarks.filter(({ disposition }) => !disposition);
  return (
    <>
      {shown !== newest && <Notice tone="warning">{t('olderVersion', { shown, newest })}</Notice>}
      <div className={styles.bar}>
        <FileLinks paper={instance.id} version={shown} hasRemarks={remarks.length > 0} />
        {undisposed.length > 0 && undisposed.length < remarks.length && (
          <CheckField label={t('onlyUndisposed')} value={onlyOpen} onChange={(on) => setOnlyOpen(on ?? false)} />
        )}
      </div>
      <Sections paper={instance.id} version={data} remarks={onlyOpen ? undisposed : remarks} />
    </>
  );
}
