import { z } from 'zod';
import { nudgeRow } from '../../../src/domain/nudging/nudge.js';
import { seatsToNudge } from '../../../src/domain/nudging/seat-nudges.js';
import { receiptRow, receiptRows } from '../../../src/domain/rounds/receipt.js';
import { capacityOf, seatOf } from '../../../src/domain/rounds/speaker.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id, instant } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, Started } from './events.js';

type Answered = Step<Context, Extract<Event, { type: 'SUBMIT_REMARKS' | 'NO_REMARKS' }>>;

const person = id.nullable();
const capacity = z.enum(['member', 'substitute', 'secretariat']);

/** "No remarks" takes back what was sent before, and a member who writes takes the place of the substitute. */
function replaces({ context: { facts }, event }: Answered): boolean {
  const overridesSubstitute =
    facts.commentSeat?.answeredAs === 'substitute' && capacityOf(facts.actor) !== 'substitute';
  return event.type === 'NO_REMARKS' || event.replaces === true || overridesSubstitute;
}

const answerOf = (step: Answered) => ({
  seat: seatOf(step.context.facts.actor),
  person: step.context.facts.actor.person,
  as: capacityOf(step.context.facts.actor),
  late: step.context.closedAt !== null,
  remarks: step.event.type === 'SUBMIT_REMARKS' ? step.event.remarks.length : 0,
  replaces: replaces(step),
});

const remarksOf = ({ context, event }: Answered) =>
  event.type === 'SUBMIT_REMARKS'
    ? event.remarks.map((remark) => ({ ...remark, section: remark.section ?? null, seat: seatOf(context.facts.actor) }))
    : [];

export const records: Readonly<Record<string, RecordDefinition>> = {
  invitation: {
    label: { da: 'Adspurgt plads', en: 'Seat asked' },
    row: z.strictObject({ seat: id, deadline: instant }),
    rows: onStep(({ event }: Step<Context, Started>) =>
      [...new Set(event.seats)].map((seat) => ({ seat, deadline: event.deadline })),
    ),
  },
  answer: {
    label: { da: 'Svar', en: 'Answer' },
    row: z.strictObject({ seat: id, person, as: capacity, late: z.boolean(), remarks: z.int(), replaces: z.boolean() }),
    rows: onStep((step: Answered) => [answerOf(step)]),
  },
  receipt: {
    label: { da: 'Modtaget på anden vis', en: 'Received by other ways' },
    row: receiptRow,
    rows: onStep(({ context: { facts }, event }: Answered) => receiptRows(facts, event.receipt)),
  },
  remark: {
    label: { da: 'Bemærkning', en: 'Remark' },
    row: z.strictObject({
      paper: id,
      seat: id,
      section: z.string().nullable(),
      kind: z.enum(['editorial', 'substantive', 'objection']),
      text: z.string(),
    }),
    rows: onStep(remarksOf),
  },
  nudge: {
    label: { da: 'Påmindelse', en: 'Reminder' },
    row: nudgeRow,
    rows: onStep(({ context: { facts }, event }: Step<Context, Extract<Event, { type: 'NUDGE' }>>) =>
      seatsToNudge(facts, event.seats).map((whom) => ({ whom, note: event.note ?? null, person: facts.actor.person })),
    ),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ seat: id, person, reason: z.string() }),
    rows: onStep(({ context: { facts }, event }: Step<Context, Extract<Event, { type: 'RECTIFY' }>>) => [
      { seat: seatOf(facts.actor), person: facts.actor.person, reason: event.reason },
    ]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep(({ context: { facts }, event }: Step<Context, Extract<Event, { type: 'CLOSE' | 'CANCEL' }>>) => [
      { event: event.type, reason: event.reason, person: facts.actor.person },
    ]),
  },
};
