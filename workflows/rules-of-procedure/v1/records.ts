import { z } from 'zod';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

const person = id.nullable();

/** Assigns come first: a version is recorded with the number and the day that it has got. */
export const records: Readonly<Record<string, RecordDefinition>> = {
  rulesVersion: {
    label: { da: 'Version af forretningsordenen', en: 'Version of the rules of procedure' },
    row: z.strictObject({
      number: z.int(),
      appliesFrom: z.string(),
      // As it was read then: the schema may get more parts, and what was recorded stays as it is.
      rules: z.record(z.string(), z.unknown()),
      decision: z.string().nullable(),
      rectifies: z.boolean(),
      reason: z.string().nullable(),
      person,
    }),
    rows: onStep(({ context, event }: Step<Context, EventNamed<'ADOPT' | 'RECTIFY'>>) => [
      {
        number: context.number,
        appliesFrom: context.appliesFrom,
        rules: event.rules,
        decision: event.type === 'ADOPT' ? (event.decision ?? null) : null,
        rectifies: event.type === 'RECTIFY',
        reason: event.type === 'RECTIFY' ? event.reason : null,
        person: context.facts.actor.person,
      },
    ]),
  },
  repeal: {
    label: { da: 'Ophævelse', en: 'Repeal' },
    row: z.strictObject({ from: z.string(), reason: z.string(), person }),
    rows: onStep(({ context, event: { from, reason } }: Step<Context, EventNamed<'REPEAL'>>) => [
      { from, reason, person: context.facts.actor.person },
    ]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep(({ context, event }: Step<Context, EventNamed<'WITHDRAW' | 'REINSTATE'>>) => [
      { event: event.type, reason: event.reason, person: context.facts.actor.person },
    ]),
  },
};
