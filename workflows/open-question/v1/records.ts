import { z } from 'zod';
import { occasionAsRow, occasionRow } from '../../../src/domain/registers/occasion.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

const person = id.nullable();
const by = ({ facts }: Context) => ({ person: facts.actor.person });

type Begun = Started & { readonly type: 'xstate.init' };

/** The first row and each rectification; the newest is what counts. */
function questions({ context, event }: Step<Context, Begun | Event>) {
  if (event.type !== 'xstate.init' && event.type !== 'RECTIFY') return [];
  const { title, subject, askedBy, organisation, asked } = context;
  const [rectifies, reason] = event.type === 'RECTIFY' ? [true, event.reason] : [false, null];
  return [
    { title, text: event.text ?? null, subject, askedBy, organisation, asked, rectifies, reason, ...by(context) },
  ];
}

/** An answer, or a rectification that puts one right. */
function answers({ context, event }: Step<Context, EventNamed<'ANSWER' | 'RECTIFY'>>) {
  if (event.answer === undefined) return [];
  const given = event.type === 'ANSWER' ? event : {};
  const { by: from = null, given: when } = given as { by?: string; given?: EventNamed<'ANSWER'>['given'] };
  const rectifies = event.type === 'RECTIFY';
  const reason = event.type === 'RECTIFY' ? event.reason : null;
  return [{ answer: event.answer, by: from, given: occasionAsRow(when), rectifies, reason, ...by(context) }];
}

export const records: Readonly<Record<string, RecordDefinition>> = {
  question: {
    label: { da: 'Udestående', en: 'Open question' },
    row: z.strictObject({
      title: z.string(),
      text: z.string().nullable().describe('In a rectification: null where the text stands as it was.'),
      subject: z.string().nullable(),
      askedBy: z.string(),
      organisation: id.nullable(),
      asked: occasionRow.nullable(),
      rectifies: z.boolean(),
      reason: z.string().nullable(),
      person,
    }),
    rows: onStep(questions),
  },
  answer: {
    label: { da: 'Svar', en: 'Answer' },
    row: z.strictObject({
      answer: z.string(),
      by: z.string().nullable(),
      given: occasionRow.nullable(),
      rectifies: z.boolean(),
      reason: z.string().nullable(),
      person,
    }),
    rows: onStep(answers),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep(({ context, event }: Step<Context, EventNamed<'DROP' | 'REOPEN'>>) => [
      { event: event.type, reason: event.reason, ...by(context) },
    ]),
  },
};
