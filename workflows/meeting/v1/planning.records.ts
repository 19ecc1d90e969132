import { itemFields } from '../../../src/domain/meetings/agenda-item.js';
import { meetingRows } from '../../../src/domain/meetings/meeting-rows.js';
import { seatsToNudge } from '../../../src/domain/nudging/seat-nudges.js';
import { seatOf } from '../../../src/domain/rounds/speaker.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import { without } from '../../../src/domain/workflow/without.js';
import { itemOf, itemsOf } from './agenda.guards.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';
import { itemsWithoutRound } from './rounds.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;
type Letter = 'CONVENE' | 'SEND_PAPERS' | 'SEND_MORE' | 'MOVE' | 'CALL_FOR_ITEMS';

export const writer = ({ facts: { actor } }: Context) => ({ person: actor.person });

const DISPATCHES = {
  CONVENE: 'notice',
  SEND_PAPERS: 'agenda',
  SEND_MORE: 'more',
  MOVE: 'moved',
  CALL_FOR_ITEMS: 'callForItems',
} as const;

/** Before the papers go out an item is planned; afterwards it is late, and in the meeting it came up at the table. */
export function whenPlaced({ sent }: Context, event: { readonly type: string }): 'planned' | 'late' | 'table' {
  if (event.type === 'TABLE_ITEM') return 'table';
  return sent > 0 ? 'late' : 'planned';
}

const added = ({ context, event }: Of<'ADD_ITEM' | 'CHANGE_ITEM' | 'PROPOSE_ITEM' | 'TABLE_ITEM'>) => {
  const change = event.type === 'CHANGE_ITEM' ? ('changed' as const) : ('added' as const);
  if (event.type === 'PROPOSE_ITEM') {
    const whole = { ...without(event, 'type', 'lines'), annexes: [], guests: [], closed: false, excluded: [] };
    return [{ ...itemFields(whole), change, when: whenPlaced(context, event), reason: null, ...writer(context) }];
  }
  const item = itemFields(without(event, 'type', 'reason'));
  return [{ ...item, change, when: whenPlaced(context, event), reason: event.reason ?? null, ...writer(context) }];
};

/** Versions of papers as they stand now that have not come before the meeting yet. */
const toBring = (context: Context, keys: readonly string[], papers?: readonly string[]) =>
  itemsOf(context)
    .filter(({ key }) => keys.includes(key))
    .flatMap((item) =>
      (context.facts.agendaPapers ?? [])
        .filter(({ paper }) => item.papers.includes(paper) && (papers === undefined || papers.includes(paper)))
        .filter(
          ({ paper, versionHash }) =>
            !context.facts.agenda?.brought.some(
              (one) => one.item === item.key && one.paper === paper && one.versionHash === versionHash,
            ),
        ) // prettier-ignore
        .map(({ paper, title, version, versionHash }) => ({ item: item.key, paper, title, version, versionHash })),
    );

const HOW = { SEND_PAPERS: 'sent', SEND_MORE: 'late', TABLE_PAPERS: 'tabled' } as const;

const letterOf = ({ context, event }: Of<Letter>) => {
  const carries = event.type === 'SEND_PAPERS' || event.type === 'SEND_MORE';
  return {
    kind: DISPATCHES[event.type],
    agenda: carries ? context.sent : null,
    recipients: event.recipients,
    copies: event.copies,
    text: event.text,
    ...writer(context),
  };
};

export const planningRecords: Readonly<Record<string, RecordDefinition>> = {
  weighing: {
    label: { da: 'Hvorfor mødet er foreslået', en: 'Why the meeting is proposed' },
    row: meetingRows.weighing,
    rows: onStep(({ context: { facts }, event }: Step<Context, Started | EventNamed<'PROPOSE_ITEM'>>) => {
      if (event.lines.length === 0) return [];
      const papers = 'papers' in event ? event.papers : (facts.linked ?? []).map(({ id }) => id);
      return [{ papers, lines: event.lines, slots: 'slots' in event ? event.slots : [] }];
    }),
  },
  pollSeat: {
    label: { da: 'Plads, der er spurgt om datoer', en: 'Seat that is asked about dates' },
    row: meetingRows.pollSeat,
    rows: onStep(({ context: { facts, poll } }: Of<'OPEN_POLL'>) =>
      (facts.votingSeats ?? []).map(({ seat, organisation, name, chair }) => ({
        poll,
        seat,
        organisation,
        name,
        chair,
      })),
    ),
  },
  slot: {
    label: { da: 'Dato, der er spurgt om', en: 'Date that is asked about' },
    row: meetingRows.slot,
    rows: onStep(({ context, event }: Of<'OPEN_POLL'>) => event.slots.map((slot) => ({ poll: context.poll, ...slot }))),
  },
  slotAnswer: {
    label: { da: 'Svar på datoer', en: 'Answer on dates' },
    row: meetingRows.slotAnswer,
    rows: onStep(({ context, event }: Of<'ANSWER_POLL'>) => [
      {
        poll: context.poll,
        seat: seatOf(context.facts.actor),
        answers: event.answers,
        note: event.note ?? null,
        ...writer(context),
      },
    ]),
  },
  choice: {
    label: { da: 'Hvad datoerne endte med', en: 'What the dates came to' },
    row: meetingRows.choice,
    rows: onStep(({ context: { poll, facts }, event }: Step<Context, Event>) => {
      if (event.type === 'CHOOSE_SLOT') return [{ poll, starts: event.starts, by: 'chair' as const, lines: [] }];
      const { chosen = null, lines = [] } = facts.pollOutcome ?? {};
      return [{ poll, starts: chosen?.starts ?? null, by: 'poll' as const, lines }];
    }),
  },
  nudge: {
    label: { da: 'Påmindelse', en: 'Reminder' },
    row: meetingRows.nudge,
    rows: onStep(({ context: { facts }, event }: Of<'NUDGE'>) =>
      seatsToNudge(facts, event.seats).map((whom) => ({ whom, note: event.note ?? null, person: facts.actor.person })),
    ),
  },
  item: {
    label: { da: 'Punkt på dagsordenen', en: 'Item of the agenda' },
    row: meetingRows.item,
    rows: onStep(added),
  },
  droppedItem: {
    label: { da: 'Punkt, der er taget af', en: 'Item that was taken off' },
    row: meetingRows.droppedItem,
    rows: onStep(({ context, event }: Of<'DROP_ITEM'>) => [
      { key: event.item, number: itemOf(context, event.item)?.number ?? '', reason: event.reason, ...writer(context) },
    ]),
  },
  itemOrder: {
    label: { da: 'Nyt nummer', en: 'New number' },
    row: meetingRows.itemOrder,
    rows: onStep(({ context, event }: Of<'ORDER_ITEMS'>) =>
      event.order.map((place) => ({ ...place, ...writer(context) })),
    ),
  },
  cleared: {
    label: { da: 'Dagsorden godkendt af formanden', en: 'Agenda cleared by the chair' },
    row: meetingRows.cleared,
    rows: onStep(({ context, event }: Of<'CLEAR_AGENDA'>) => [
      { changes: context.changes, note: event.note ?? event.reason ?? null, ...writer(context) },
    ]),
  },
  brought: {
    label: { da: 'Version, der er sendt ud eller omdelt', en: 'Version that was sent or handed out' },
    row: meetingRows.brought,
    rows: onStep(({ context, event }: Of<'SEND_PAPERS' | 'SEND_MORE' | 'TABLE_PAPERS'>) => {
      const [keys, papers] =
        event.type === 'TABLE_PAPERS' ? [[event.item], event.papers] : [itemsOf(context).map(({ key }) => key)];
      return toBring(context, keys, papers).map((one) => ({ agenda: context.sent, ...one, how: HOW[event.type] }));
    }),
  },
  dispatch: {
    label: { da: 'Udsendelse', en: 'Dispatch' },
    row: meetingRows.dispatch,
    rows: onStep((step: Of<Letter>) => [letterOf(step)]),
  },
};

/** Items that a step puts up for decision: all of them when papers go out, one when it is tabled. */
export const toPutUp = ({ context, event }: Of<'SEND_PAPERS' | 'SEND_MORE' | 'TABLE_PAPERS'>) =>
  event.type === 'TABLE_PAPERS' ? itemsWithoutRound(context, [event.item]) : itemsWithoutRound(context);
