import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Awaited, PaperLine } from '../api/types';
import { addressOf } from '../app/addresses';
import { useDates, useWords } from '../texts/language';
import styles from './waiting.module.css';
import { Nudge } from './nudge';
import { WhoIsMissing } from './who-is-missing';

/** More than that are found on the page of the matter. */
const SHOWN = 3;

/** All its corrections are settled, and it is not final yet. */
const CORRECTED = 'approved.text.correcting';
const CAN_BE_PUT_UP: readonly string[] = ['ready', 'discussed'];

/** What is said of a paper that waits for nothing that has a page of its own. */
function without({ atRest, states }: PaperLine) {
  if (atRest) return 'waitsForNobody';
  if (states.some(({ path }) => CAN_BE_PUT_UP.includes(path))) return 'canBePutUp';
  return states.some(({ path }) => path === CORRECTED) ? 'waitsForConfirmation' : 'withItsWriters';
}

/** What a paper waits for: each open round or correction, who has not answered, since when, and a reminder to them. */
export function Waiting({ paper }: { readonly paper: PaperLine }) {
  const t = useTranslations('overview');
  const { waitsFor } = paper;
  if (waitsFor.length === 0) return <span className="quiet">{t(without(paper))}</span>;
  const rest = waitsFor.length - SHOWN;
  return (
    <ul className={`plain ${styles.list}`}>
      {waitsFor.slice(0, SHOWN).map((awaited) => (
        <li key={awaited.instance}>
          <One awaited={awaited} committee={paper.committee} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Link to={addressOf(paper)}>{t('moreAwaited', { count: rest })}</Link>
        </li>
      )}
    </ul>
  );
}

function One({ awaited, committee }: { readonly awaited: Awaited; readonly committee: string }) {
  const t = useTranslations('overview');
  const words = useWords();
  const { date } = useDates();
  const { instance, lifecycle, label, title, states, since, seats } = awaited;
  return (
    <>
      <p className={styles.what}>
        {words(label)}: <Link to={addressOf({ id: instance, lifecycle })}>{title}</Link>
      </p>
      <div className={styles.who}>
        {seats.length > 0 ? (
          <WhoIsMissing awaited={awaited} committee={committee} />
        ) : (
          <span>{states.map((state) => words(state.label)).join(', ')}</span>
        )}
        <span className="quiet">{t('since', { day: date(since) })}</span>
        {seats.length > 0 && <Nudge awaited={awaited} committee={committee} />}
      </div>
    </>
  );
}
