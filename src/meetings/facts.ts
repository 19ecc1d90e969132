import { agendaFact, agendaPapers, meetingRounds } from '../domain/meetings/agenda-facts.js';
import type { StoredRow } from '../domain/meetings/agenda.js';
import { boundDecisions } from '../domain/meetings/bound-decisions.js';
import { committeeFact } from '../domain/meetings/committee-fact.js';
import { meetingRecord } from '../domain/meetings/meeting-record.js';
import { minutesDates } from '../domain/meetings/minutes-dates.js';
import { meetingRowsIn, publicText, unboundItems } from '../domain/meetings/minutes-text.js';
import { earliestMeetings } from '../domain/meetings/earliest-meetings.js';
import { pollOutcome, pollSeats } from '../domain/meetings/poll-outcome.js';
import { pollSlots } from '../domain/meetings/poll-slots.js';
import { presence } from '../domain/meetings/presence.js';
import type { FactProvider } from '../engine/fact-provider.js';

/** What the meetings know that a lifecycle may ask for by name. */
export const meetingFacts: readonly FactProvider[] = [
  { name: 'agenda', view: 'fact_agenda', scope: 'instance', shape: agendaFact },
  { name: 'agendaPapers', view: 'fact_agenda_paper', scope: 'instance', shape: agendaPapers },
  { name: 'meetingRounds', view: 'fact_meeting_round', scope: 'instance', shape: meetingRounds },
  { name: 'presence', view: 'fact_presence', scope: 'instance', shape: (rows, { at }) => presence(rows, at) },
  { name: 'pollSlots', view: 'fact_poll', scope: 'instance', shape: pollSlots },
  { name: 'pollSeats', view: 'fact_poll', scope: 'instance', shape: pollSeats },
  { name: 'pollOutcome', view: 'fact_poll', scope: 'instance', shape: (rows, { at }) => pollOutcome(rows, at) },
  {
    name: 'meetingRecord',
    view: 'meeting_row',
    scope: 'instance',
    shape: (rows) => meetingRecord(rows as unknown as readonly StoredRow[]),
  },
  { name: 'committee', view: 'fact_committee', scope: 'committee', shape: committeeFact },
  {
    name: 'boundDecisions',
    view: 'fact_minutes',
    scope: 'instance',
    shape: (rows) => boundDecisions(meetingRowsIn(rows)),
  },
  { name: 'unboundItems', view: 'fact_minutes', scope: 'instance', shape: unboundItems },
  { name: 'publicText', view: 'fact_minutes', scope: 'instance', shape: publicText },
  {
    name: 'minutesDates',
    view: 'fact_rules',
    scope: 'committee',
    shape: (rows, { at }, { heldAt }) => minutesDates(rows, at, heldAt),
  },
  {
    name: 'earliestMeetings',
    view: 'fact_rules',
    scope: 'committee',
    shape: (rows, { at }) => earliestMeetings(rows, at),
  },
];
