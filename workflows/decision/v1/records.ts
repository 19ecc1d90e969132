import { z } from 'zod';
import { occasionAsRow, occasionRow } from '../../../src/domain/registers/occasion.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed, Started } from './events.js';

const kinds = ['decided', 'restated', 'undecided'] as const;
type Kind = (typeof kinds)[number];

type Begun = Started & { readonly type: 'xstate.init' };
type Stating = Begun | EventNamed<'DECIDE' | 'RESTATE' | 'STILL_OPEN' | 'RECTIFY'>;

const kindOf: Readonly<Record<Exclude<Stating['type'], 'xstate.init' | 'RECTIFY'>, Kind>> = {
  DECIDE: 'decided',
  RESTATE: 'restated',
  STILL_OPEN: 'undecided',
};

/** What each step says of itself; in a rectification null stands for what was right. */
function statementOf({ context, event }: Step<Context, Stating>) {
  const { title, subject, statements: number } = context;
  const said = { title, subject, text: event.text ?? null, said: occasionAsRow(event.said) };
  if (event.type === 'RECTIFY') {
    return { ...said, number: event.statement, kind: event.kind ?? null, rectifies: true, reason: event.reason };
  }
  const kind: Kind = event.type === 'xstate.init' ? event.kind : kindOf[event.type];
  return { ...said, number, kind, rectifies: false, reason: null };
}

export const records: Readonly<Record<string, RecordDefinition>> = {
  statement: {
    label: { da: 'Udsagn om beslutningen', en: 'Statement of the decision' },
    row: z.strictObject({
      number: z.int(),
      kind: z.enum(kinds).nullable(),
      title: z.string(),
      subject: z.string().nullable(),
      text: z.string().nullable(),
      said: occasionRow.nullable(),
      rectifies: z.boolean(),
      reason: z.string().nullable(),
      person: id.nullable(),
    }),
    rows: onStep((step: Step<Context, Stating>) => [{ ...statementOf(step), person: step.context.facts.actor.person }]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person: id.nullable() }),
    rows: onStep(({ context, event }: Step<Context, EventNamed<'LAPSE' | 'REINSTATE'>>) => [
      { event: event.type, reason: event.reason, person: context.facts.actor.person },
    ]),
  },
};
