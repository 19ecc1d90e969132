import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { addressOf } from '../app/addresses';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Markdown } from '../ui/markdown';
import { RefusalNotice } from '../ui/refusal-notice';
import { CheckField } from '../ui/field';
import { Changes } from './changes';
import { useLastSeen } from './last-seen';
import styles from './paper.module.css';
import { versionQuery } from './queries';
import { RemarkEditors } from './remark-editors';
import type { PaperStanding, Remark, Version } from './types';

interface Props {
  readonly paper: PaperStanding;
  readonly version: number;
  readonly seat: string;
  /** The only paper of the round is open from the start. */
  readonly alone: boolean;
  /** What is being written; nothing can be written without `onRemarks`. */
  readonly remarks?: readonly Remark[];
  readonly onRemarks?: (remarks: readonly Remark[]) => void;
  /** The answer on this paper, in sight whether or not the text is. */
  readonly stance?: ReactNode;
  readonly children?: ReactNode;
}

/** A paper as it is answered on: its text by section, what changed since last time, and a place to write at each section. */
export function Paper(props: Props) {
  const { paper, version, alone, remarks = [], stance } = props;
  const t = useTranslations('answer');
  const [open, setOpen] = useState(alone || remarks.length > 0);
  return (
    <article className={`sheet ${styles.card}`}>
      <details className={styles.paper} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <h3 className={`h4 ${styles.title}`}>{paper.title}</h3>
          <span className="quiet">
            {t('version', { version: String(version) })}
            {remarks.length > 0 && `, ${t('written', { count: remarks.length })}`}
          </span>
        </summary>
        {open && <Opened {...props} />}
      </details>
      {stance && <div className={styles.stance}>{stance}</div>}
    </article>
  );
}

function Opened({ paper, version, seat, remarks = [], onRemarks, children }: Props) {
  const t = useTranslations('answer');
  const since = useLastSeen(paper.id, seat, version);
  const [comparing, setComparing] = useState(false);
  const { data, error } = useQuery(versionQuery(paper.id, version));
  const editors = (section: string, heading: string) =>
    onRemarks && (
      <RemarkEditors paper={paper.id} section={section} remarks={remarks} onRemarks={onRemarks} heading={heading} />
    );
  const address = `/api/papers/${paper.id}/versions/${version}`;
  return (
    <div className="stack">
      <ul className={`plain ${styles.links}`}>
        <FileLink to={`${address}/word`}>{t('word')}</FileLink>
        <FileLink to={`${address}/pdf`}>{t('pdf')}</FileLink>
        <li>
          <Link to={addressOf(paper)}>{t('openMatter')}</Link>
        </li>
      </ul>
      {since !== undefined && (
        <CheckField
          label={t('showChanges', { version: String(since) })}
          hint={t('answeredLast')}
          value={comparing}
          onChange={(on) => setComparing(on ?? false)}
        />
      )}
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && comparing && since !== undefined && (
        <Changes paper={paper.id} from={since} to={version} under={editors} />
      )}
      {onRemarks && <p className="quiet mb-0">{t('passageHint')}</p>}
      {data && !comparing && <Sections version={data} under={editors} />}
      {onRemarks && (
        <section aria-label={t('generalRemarks')} className={styles.general}>
          <h4 className={`h5 ${styles.heading}`}>{t('generalRemarks')}</h4>
          <RemarkEditors paper={paper.id} remarks={remarks} onRemarks={onRemarks} heading={paper.title} />
        </section>
      )}
      {children}
    </div>
  );
}

const FileLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <li>
    <a href={to} download>
      <Icon name="download" /> {children}
    </a>
  </li>
);

interface SectionsProps {
  readonly version: Version;
  readonly under: (section: string, heading: string) => ReactNode;
}

function Sections({ version, under }: SectionsProps) {
  return version.sections.map(({ id, heading, markdown }) => (
    <section key={id} aria-label={heading} className={styles.section}>
      <h4 className={`h5 ${styles.heading}`}>{heading}</h4>
      <Markdown text={markdown} below={4} />
      {under(id, heading)}
    </section>
  ));
}
