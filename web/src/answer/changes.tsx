import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ChangedLine, ChangedText, type Part } from '../ui/changed-text';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { Tag } from '../ui/tag';
import styles from './paper.module.css';
import { changesQuery } from './queries';

interface Props {
  readonly paper: string;
  readonly from: number;
  readonly to: number;
  /** Beneath a section that still stands: a place to write about it. */
  readonly under?: (section: string, heading: string) => ReactNode;
}

/** What changed from one version to another, section by section, in the text itself. */
export function Changes({ paper, from, to, under }: Props) {
  const t = useTranslations('answer');
  const { data, error } = useQuery(changesQuery(paper, { from, to }));
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  const untouched = data.sections.every(({ status, moved }) => status === 'same' && !moved);
  return (
    <div className={styles.changed}>
      {untouched && <p>{t('unchanged')}</p>}
      <p className={styles.legend}>
        {t('legend')} <ins>{t('added')}</ins> <del>{t('removed')}</del>{' '}
        <a href={`/api/papers/${paper}/versions/${to}/changes/word?since=${from}`} download>
          <Icon name="download" /> {t('changesWord')}
        </a>
      </p>
      {data.sections.map(({ id, status, moved, heading, text }) => (
        <section key={id} className={styles.section}>
          <h4 className={`h5 ${styles.heading}`}>
            <ChangedLine parts={heading} /> {status === 'added' && <Tag tone="good">{t('sectionAdded')}</Tag>}
            {status === 'removed' && <Tag tone="late">{t('sectionRemoved')}</Tag>}
            {moved && <Tag>{t('sectionMoved')}</Tag>}
            {status === 'same' && !moved && (
              <span className="quiet weight-normal"> ({t('sectionSame').toLowerCase()})</span>
            )}
          </h4>
          <ChangedText parts={text} below={4} />
          {status !== 'removed' && under?.(id, wordsOf(heading))}
        </section>
      ))}
    </div>
  );
}

const wordsOf = (parts: readonly Part[]): string =>
  parts
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('');
