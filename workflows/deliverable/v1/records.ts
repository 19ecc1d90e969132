import { z } from 'zod';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;

const person = id.nullable();
const day = z.string().nullable();
const writer = ({ context }: Step<Context>) => ({ person: context.facts.actor.person });

export const records: Readonly<Record<string, RecordDefinition>> = {
  bucket: {
    label: { da: 'Flytning mellem buckets', en: 'Change of bucket' },
    row: z.strictObject({
      from: z.string(),
      to: z.string(),
      decision: z.string().nullable(),
      reason: z.string(),
      rectifies: z.boolean(),
      person,
    }),
    rows: onStep((step: Of<'CHANGE_BUCKET' | 'RECTIFY_BUCKET'>) => {
      const { event, context } = step;
      const decision = event.type === 'CHANGE_BUCKET' ? event.decision : null;
      const move = { from: context.bucket, to: event.bucket, decision, reason: event.reason };
      return [{ ...move, rectifies: decision === null, ...writer(step) }];
    }),
  },
  plan: {
    label: { da: 'Plan', en: 'Plan' },
    row: z.strictObject({ needBy: day, start: day, end: day, reason: z.string().nullable(), person }),
    rows: onStep((step: Of<'PLAN'>) => {
      const { needBy, start, end } = step.context;
      return [{ needBy, start, end, reason: step.event.reason ?? null, ...writer(step) }];
    }),
  },
  delivery: {
    label: { da: 'Levering', en: 'Delivery' },
    row: z.strictObject({ note: z.string().nullable(), person }),
    rows: onStep((step: Of<'DELIVER'>) => [{ note: step.event.note ?? null, ...writer(step) }]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep((step: Of<'DROP' | 'REOPEN' | 'RETRACT_START'>) => [
      { event: step.event.type, reason: step.event.reason, ...writer(step) },
    ]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ what: z.string(), reason: z.string(), person }),
    rows: onStep((step: Of<'RECTIFY'>) => [{ what: step.event.what, reason: step.event.reason, ...writer(step) }]),
  },
};
