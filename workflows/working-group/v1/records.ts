import { z } from 'zod';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;
type Asking = Of<'OPEN_NOMINATIONS' | 'ADD_SEAT' | 'FILL_VACANCY'>;

const person = id.nullable();
const writer = ({ context }: Step<Context>) => ({ person: context.facts.actor.person });

/** What the group needs as a whole, and what single seats should bring; each once. */
function neededBy({ event }: Asking): readonly string[] {
  const ofSeats = event.type === 'OPEN_NOMINATIONS' ? event.requests.flatMap(({ competences }) => competences) : [];
  return [...new Set([...event.competences, ...ofSeats])];
}

const kindOf = ({ event }: Of<'STATUS_REPORT' | 'FINAL_REPORT'>) =>
  event.type === 'FINAL_REPORT' ? ('final' as const) : ('status' as const);

export const records: Readonly<Record<string, RecordDefinition>> = {
  competence: {
    label: { da: 'Kompetence, som gruppen skal have', en: 'Competence that the group needs' },
    row: z.strictObject({ competence: z.string() }),
    rows: onStep((step: Asking) => neededBy(step).map((competence) => ({ competence }))),
  },
  addedSeat: {
    label: { da: 'Plads føjet til ved beslutning', en: 'Seat added by decision' },
    row: z.strictObject({ organisation: id, seatName: z.string(), decision: z.string(), person }),
    rows: onStep((step: Of<'ADD_SEAT'>) => {
      const { organisation, seatName, decision } = step.event;
      return [{ organisation, seatName, decision, ...writer(step) }];
    }),
  },
  gate: {
    label: { da: 'Forudsætning', en: 'Gate' },
    row: z.strictObject({ open: z.boolean(), reason: z.string(), at: z.string(), person }),
    rows: onStep((step: Of<'OPEN_GATE' | 'CLOSE_GATE'>) => {
      const { type, reason } = step.event;
      return [{ open: type === 'OPEN_GATE', reason, at: step.context.facts.at, ...writer(step) }];
    }),
  },
  report: {
    label: { da: 'Rapport', en: 'Report' },
    row: z.strictObject({
      kind: z.enum(['status', 'final']),
      text: z.string(),
      meeting: z.string().nullable(),
      person,
    }),
    rows: onStep((step: Of<'STATUS_REPORT' | 'FINAL_REPORT'>) => {
      const { text, meeting = null } = { meeting: undefined, ...step.event };
      return [{ kind: kindOf(step), text, meeting, ...writer(step) }];
    }),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep((step: Of<'DROP' | 'REOPEN'>) => [
      { event: step.event.type, reason: step.event.reason, ...writer(step) },
    ]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ what: z.string(), reason: z.string(), person }),
    rows: onStep((step: Of<'RECTIFY'>) => [{ what: step.event.what, reason: step.event.reason, ...writer(step) }]),
  },
};
