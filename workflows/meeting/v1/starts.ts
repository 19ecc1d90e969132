import { draftMinutes } from '../../../src/domain/meetings/draft-minutes.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { Lifecycle, StartRequest } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import { without } from '../../../src/domain/workflow/without.js';
import type { Context } from './context.js';
import { occasionOf } from './decided.js';
import type { Event, EventNamed } from './events.js';
import { toPutUp } from './planning.records.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;

/** How many characters the title of a register's line has at most. */
const TITLE_LENGTH = 200;

/** What a decision of a body leaves in the register of decisions: what was agreed, and what was said not to be decided. */
function registered({ context, event }: Of<'DECIDE'>): readonly StartRequest[] {
  if (event.outcome !== 'agreed' && event.outcome !== 'notDecided') return [];
  const { text, subject } = event;
  const kind = event.outcome === 'agreed' ? 'decided' : 'undecided';
  const title = text.slice(0, TITLE_LENGTH).trim();
  return [{ input: { title, kind, text, ...(subject && { subject }), said: occasionOf(context, event.items) }, links: {} }]; // prettier-ignore
}

const told = ({ context, event }: Of<'RAISE_FOLLOW_UP' | 'RAISE_QUESTION'>) => ({
  rest: without(event, 'type', 'item'),
  said: occasionOf(context, [event.item]),
});

export const starts: Lifecycle['starts'] = {
  /** One round an item, so that each can be decided when it is reached; the chair concludes it at the table. */
  'approval-round': onStep((step: Of<'SEND_PAPERS' | 'SEND_MORE' | 'TABLE_PAPERS'>) =>
    toPutUp(step).map(({ number, title, papers }) => ({
      input: { title: `${step.context.title}, punkt ${number}: ${title}`.slice(0, 300) },
      links: { decides: papers, heldAt: [step.context.facts.self] },
    })),
  ),
  decision: onStep(registered),
  'follow-up': onStep((step: Of<'RAISE_FOLLOW_UP'>) => {
    const { rest, said } = told(step);
    return [{ input: { ...rest, agreed: said }, links: {} }];
  }),
  'open-question': onStep((step: Of<'RAISE_QUESTION'>) => {
    const { rest, said } = told(step);
    return [{ input: { ...rest, asked: said }, links: {} }];
  }),
  minutes: onStep(({ context, event }: Of<'DRAFT_MINUTES'>) => {
    const { facts, title, starts } = context;
    const { name: committee = '', organisations = {} } = facts.committee ?? {};
    if (!facts.meetingRecord) return [];
    const sections = draftMinutes({ ...context, committee }, facts.meetingRecord, { organisations });
    const input = { title: event.title ?? `Referat af ${title}`, heldAt: starts ?? facts.at, sections };
    return [{ input, links: { minutesOf: [facts.self] } }];
  }),
};
