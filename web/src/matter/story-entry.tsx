import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { JournalEntry } from '../api/types';
import { addressOf } from '../app/addresses';
import styles from '../story/story.module.css';
import { useDates, useWords } from '../texts/language';
import { RectifyEntry } from './rectify-entry';
import type { Told } from './story-of';

/** What happened, to what, who did it and for whom, and where that left it. `about` needs no name: the page is about it. */
export function StoryEntry({
  told: { source, entry, broughtAbout },
  about,
}: {
  readonly told: Told;
  readonly about: string;
}) {
  const t = useTranslations('story');
  const words = useWords();
  const { moment } = useDates();
  const { label, person, seat, occurredAt, recordedAt, reason, states, n } = entry;
  const others = broughtAbout.filter((one) => one.source.id !== source.id);
  return (
    <li className={styles.entry}>
      <p className={styles.what}>
        <strong>{words(label)}</strong>
        {source.id !== about && (
          <>
            {': '}
            <Link to={addressOf(source)}>{source.title}</Link>
          </>
        )}
        <span className="quiet"> → {states.map((state) => words(state.label)).join(', ')}</span>
      </p>
      <Consequences entries={others} about={about} />
      <p className={styles.who}>
        <time dateTime={occurredAt}>{moment(occurredAt)}</time> · {person?.name ?? t('byClock')}
        {seat && seat.name !== person?.name && ` · ${t('forSeat', { seat: seat.name })}`}
        {recordedAt !== occurredAt && ` · ${t('recorded', { at: moment(recordedAt) })}`}
      </p>
      {reason && <p className="prose">{reason}</p>}
      {n > 1 && <RectifyEntry source={source} entry={entry} />}
    </li>
  );
}

interface ConsequencesProps {
  readonly entries: Told['broughtAbout'];
  readonly about: string;
}

/** Of what it brought about, where the paper that the page is about came to stand; the rest by number of instances. */
function Consequences({ entries, about }: ConsequencesProps) {
  const t = useTranslations('matter');
  const words = useWords();
  const format = useFormatter();
  if (entries.length === 0) return null;
  const here = entries.findLast(({ source }) => source.id === about)?.entry;
  const others = new Map(
    entries.filter(({ source }) => source.id !== about).map(({ source }) => [source.id, source.title]),
  );
  const said: readonly (string | undefined)[] = [
    here && t('broughtHere', { what: words(here.label), state: statesOf(here, words) }),
    others.size > 0 ? t('broughtElsewhere', { titles: format.list(others.values()) }) : undefined,
  ];
  return <p className={styles.who}>{said.filter(Boolean).join(' ')}</p>;
}

const statesOf = ({ states }: JournalEntry, words: ReturnType<typeof useWords>): string =>
  states.map(({ label }) => words(label)).join(', ');
