import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { NextDate } from '../overview/next-date';
import { useDates } from '../texts/language';
import { StateTags, Tag } from '../ui/tag';
import type { Line } from './queries';
import styles from './registers.module.css';

/** Parts of a line, the same in the table and in the list. */

/** What it is, with the way to its own page, and what it says. */
export function What({ line }: { readonly line: Line }) {
  return (
    <>
      <Link to={`/forloeb/${line.id}`}>{line.title}</Link>
      {line.subject && <span className={styles.subject}>{line.subject}</span>}
      {line.text && <span className={styles.text}>{line.text}</span>}
      <Came line={line} />
    </>
  );
}

/** What came of it: the answer, or how it was settled. */
function Came({ line }: { readonly line: Line }) {
  const t = useTranslations('registers');
  const { date } = useDates();
  if ('answer' in line && line.answer)
    return (
      <span className={styles.text}>
        <strong>{t('answer')}</strong> {line.answer.text}{' '}
        <span className="quiet">{[line.answer.by, date(line.answer.at)].filter(Boolean).join(', ')}</span>
      </span>
    );
  if ('settled' in line && line.settled)
    return (
      <span className={styles.text}>
        {line.settled.text} <span className="quiet">{date(line.settled.at)}</span>
      </span>
    );
  return null;
}

/** At which meeting and under which item, or else on which day it was recorded. */
export function Said({ line: { said, day, committee } }: { readonly line: Line }) {
  const t = useTranslations('registers');
  const { date } = useDates();
  return (
    <>
      {said && (
        <span className={styles.meeting}>
          {said.item ? t('atItem', { meeting: said.meeting, item: said.item }) : said.meeting}
        </span>
      )}
      <time dateTime={day}>{date(day)}</time>
      <span className={styles.subject}>{committee.name}</span>
    </>
  );
}

/** Whose it is: who decided is the committee, so decisions have nobody. */
export function Whose({ line }: { readonly line: Line }) {
  if ('owner' in line) return line.owner;
  return 'askedBy' in line ? line.askedBy : null;
}

/** How it stands: the kind and the outcome of a decision, the state and the due date of the rest. */
export function Standing({ line }: { readonly line: Line }) {
  const t = useTranslations('registers');
  if ('kind' in line)
    return <DecisionStanding kind={line.kind} outcome={line.outcome} corrected={line.earlier.length} />;
  return (
    <span className="row-of">
      <StateTags states={line.states} />
      {'due' in line && (line.due || line.late) && <NextDate deadline={line.due} late={line.late} />}
      {'movedTo' in line && line.movedTo && <span>{t('movedTo', { meeting: line.movedTo })}</span>}
      {line.earlier.length > 0 && <Tag>{t('rectified')}</Tag>}
    </span>
  );
}

const OUTCOMES = [
  'approved',
  'approvedWithCorrections',
  'noted',
  'discussed',
  'postponed',
  'returned',
  'rejected',
] as const;

function DecisionStanding({
  kind,
  outcome,
  corrected,
}: {
  readonly kind: 'decided' | 'restated' | 'undecided';
  readonly outcome: string | null;
  readonly corrected: number;
}) {
  const t = useTranslations('registers');
  const known = OUTCOMES.find((one) => one === outcome);
  return (
    <span className="row-of">
      <Tag tone={kind === 'undecided' ? 'waiting' : 'good'}>{t(`kinds.${kind}`)}</Tag>
      {known && <span>{t(`outcomes.${known}`)}</span>}
      {corrected > 0 && <Tag>{t('rectified')}</Tag>}
    </span>
  );
}

/** What tells one line from all others. */
export const keyOf = (line: Line): string =>
  'kind' in line ? `${line.id}-${line.number}-${line.paper ?? ''}` : line.id;
