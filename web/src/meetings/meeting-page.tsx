import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { instanceQuery } from '../api/queries';
import { Story } from '../story/story';
import { useDates } from '../texts/language';
import { PageHeader } from '../ui/page-header';
import { StateTags } from '../ui/tag';
import { AgendaMode } from './agenda-mode';
import { LiveMode } from './live-mode';
import { NextOf } from './meeting-list';
import styles from './modes.module.css';
import { PollGrid } from './poll-grid';
import { Proposal } from './proposal';
import { meetingQuery, type Meeting } from './queries';
import { RecordMode } from './record-mode';

const MODES = { agenda: 'dagsorden', live: 'under-moedet', record: 'referat' } as const;
type Mode = keyof typeof MODES;

/** Events that have a better place on the page. */
const PLACED = ['ADD_ITEM', 'CHANGE_ITEM', 'ORDER_ITEMS', 'DROP_ITEM', 'CLEAR_AGENDA', 'CALL_FOR_ITEMS', 'CONVENE', 'SEND_PAPERS', 'SEND_MORE', 'BEGIN', 'END', 'CLOSE', 'ATTEND', 'TAKE_UP', 'CONTRIBUTE', 'NOTE_CORRECTION', 'RAISE_FOLLOW_UP', 'RAISE_QUESTION', 'DECIDE', 'DRAFT_MINUTES', 'ANSWER_POLL']; // prettier-ignore

/** A meeting in three modes: its agenda, what happens in the room, and what was recorded. */
export default function MeetingPage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('meetings');
  const { data: meeting } = useSuspenseQuery(meetingQuery(id));
  const { data: instance } = useSuspenseQuery(instanceQuery(id));
  const mode = useMode(meeting);
  return (
    <>
      <Head meeting={meeting} />
      <div className="stack">
        {meeting.proposal && <Proposal proposal={meeting.proposal} />}
        {meeting.poll && <PollGrid meeting={meeting} poll={meeting.poll} />}
        <div>
          <ModeLinks now={mode} />
          {mode === 'agenda' && <AgendaMode meeting={meeting} />}
          {mode === 'live' && <LiveMode meeting={meeting} />}
          {mode === 'record' && <RecordMode meeting={meeting} instance={instance} />}
        </div>
        <div className="sheet">
          <ActionBar instance={instance} without={PLACED} />
        </div>
        <details className="sheet">
          <summary>{t('story')}</summary>
          <Story instance={id} />
        </details>
      </div>
    </>
  );
}

function Head({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const { day, moment } = useDates();
  const { title, committee, starts, ends, place, states, purpose, noticeDue, papersDue, awaitsClearing } = meeting;
  return (
    <>
      <PageHeader title={title} kind={`${t('meeting')} · ${committee.name}`} beside={<StateTags states={states} />} />
      <p>
        {starts && ends ? `${day(starts)}, ${timeOf(moment(starts))}–${timeOf(moment(ends))}` : t('noDate')}
        {place && ` · ${place}`}
      </p>
      {purpose && <p className="prose">{purpose}</p>}
      {(noticeDue !== null || papersDue !== null || awaitsClearing) && (
        <p className="quiet">
          <NextOf meeting={meeting} />
        </p>
      )}
    </>
  );
}

/** The time of day at the end of a moment in words. */
const timeOf = (moment: string): string => /\d\d[.:]\d\d$/.exec(moment)?.[0] ?? moment;

/** The mode of the address; where it names none, the one that fits where the meeting stands. */
function useMode({ states }: Meeting): Mode {
  const [address] = useSearchParams();
  const named = (Object.keys(MODES) as Mode[]).find((mode) => MODES[mode] === address.get('visning'));
  const [first] = states[0]!.path.split('.');
  return named ?? (first === 'inSession' ? 'live' : first === 'held' || first === 'closed' ? 'record' : 'agenda');
}

function ModeLinks({ now }: { readonly now: Mode }) {
  const t = useTranslations('meetings');
  return (
    <nav aria-label={t('modes')} className={styles.views}>
      {(Object.keys(MODES) as Mode[]).map((mode) => (
        <Link
          key={mode}
          to={`?visning=${MODES[mode]}`}
          aria-current={mode === now ? 'page' : undefined}
          preventScrollReset
        >
          {t(mode)}
        </Link>
      ))}
    </nav>
  );
}
