import { z } from 'zod';
import { nudgeRow } from '../../../src/domain/nudging/nudge.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, Started } from './events.js';

const written = { person: id.nullable() };
const by = ({ context }: Step<Context>) => ({ person: context.facts.actor.person });

type Of<Type extends Event['type']> = Step<Context, Extract<Event, { type: Type }>>;

export const records: Readonly<Record<string, RecordDefinition>> = {
  correction: {
    label: { da: 'Rettelse', en: 'Correction' },
    row: z.strictObject({
      key: z.string(),
      kind: z.string(),
      text: z.string(),
      item: z.string(),
      who: z.string(),
      enclosure: z.string().nullable(),
    }),
    rows: onStep(({ event: { key, kind, text, origin, enclosure } }: Step<Context, Started>) =>
      // Opening again has no text of its own: what is to be corrected stands in the first row.
      text === undefined ? [] : [{ key, kind, text, item: origin.item, who: origin.who, enclosure: enclosure ?? null }],
    ),
  },
  making: {
    label: { da: 'Meldt rettet', en: 'Reported as made' },
    row: z.strictObject({ ...written, note: z.string(), version: z.int().nullable() }),
    rows: onStep((step: Of<'MAKE'>) => [{ ...by(step), note: step.event.note, version: step.event.version ?? null }]),
  },
  check: {
    label: { da: 'Kontrol', en: 'Check' },
    row: z.strictObject({ ...written, note: z.string().nullable() }),
    rows: onStep((step: Of<'CHECK'>) => [{ ...by(step), note: step.event.note ?? null }]),
  },
  nudge: {
    label: { da: 'Påmindelse', en: 'Reminder' },
    row: nudgeRow,
    rows: onStep((step: Of<'NUDGE'>) => [{ whom: step.context.owner, note: step.event.note ?? null, ...by(step) }]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ ...written, what: z.string(), reason: z.string() }),
    rows: onStep((step: Of<'RECTIFY'>) => [{ ...by(step), what: step.event.what, reason: step.event.reason }]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ ...written, event: z.string(), reason: z.string() }),
    rows: onStep((step: Of<'SEND_BACK' | 'DROP' | 'REOPEN'>) => [
      { ...by(step), event: step.event.type, reason: step.event.reason },
    ]),
  },
};
