import { z } from 'zod';
import { occasionRow } from '../../../src/domain/registers/occasion.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id, instant } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

const person = id.nullable();
const by = ({ facts }: Context) => ({ person: facts.actor.person });

type Begun = Started & { readonly type: 'xstate.init' };
type Written = Step<Context, Begun | Event>;

const fields = ({ title, subject, owner, ownerInWords, due, agreed }: Context) => ({
  ...{ title, subject, owner, ownerInWords, due, agreed },
});

/** The first row and each rectification; taking it up again says nothing new. The newest row is what counts. */
function followUps({ context, event }: Written) {
  if (event.type === 'xstate.init') {
    const { text = null } = event;
    return [{ ...fields(context), text, rectifies: false, reason: null, ...by(context) }];
  }
  if (event.type !== 'RECTIFY') return [];
  const { text = null, reason } = event;
  return [{ ...fields(context), text, rectifies: true, reason, ...by(context) }];
}

export const records: Readonly<Record<string, RecordDefinition>> = {
  followUp: {
    label: { da: 'Opfølgningspunkt', en: 'Follow-up' },
    row: z.strictObject({
      title: z.string(),
      text: z.string().nullable().describe('In a rectification: null where the text stands as it was.'),
      subject: z.string().nullable(),
      owner: z.string().nullable(),
      ownerInWords: z.string().nullable(),
      due: instant.nullable(),
      agreed: occasionRow.nullable(),
      rectifies: z.boolean(),
      reason: z.string().nullable(),
      person,
    }),
    rows: onStep(followUps),
  },
  moving: {
    label: { da: 'Flytning', en: 'Move' },
    row: z.strictObject({
      meeting: z.string().nullable(),
      at: instant.nullable(),
      due: instant.nullable(),
      reason: z.string(),
      person,
    }),
    rows: onStep(({ context, event }: Step<Context, EventNamed<'MOVE' | 'EXTEND'>>) => [
      {
        meeting: event.type === 'MOVE' ? event.meeting : null,
        at: event.type === 'MOVE' ? event.at : null,
        due: context.due,
        reason: event.reason,
        ...by(context),
      },
    ]),
  },
  settling: {
    label: { da: 'Afslutning eller genåbning', en: 'Settled or opened again' },
    row: z.strictObject({ event: z.string(), text: z.string(), person }),
    rows: onStep(({ context, event }: Step<Context, EventNamed<'DONE' | 'DROP' | 'REOPEN'>>) => [
      { event: event.type, text: event.type === 'DONE' ? event.note : event.reason, ...by(context) },
    ]),
  },
};
