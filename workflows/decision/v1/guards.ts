import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';

type Rectification = EventNamed<'RECTIFY'>;

const turnsInto = (kind: Context['kind'], { context, event }: { context: Context; event: Rectification }) =>
  event.kind === kind && event.statement === context.statements;

export const guards = {
  saidToBeDecided: guard<Context, Event>({
    test: ({ context }) => context.kind === 'decided',
    sentence: { da: 'Der er ikke truffet beslutning.', en: 'It has not been decided.' },
    help: 'secretariat',
  }),
  statementKnown: guard<Context, Rectification>({
    input: ['statement'],
    test: ({ context, event }) => event.statement <= context.statements,
    params: ({ context }) => ({ count: context.statements }),
    sentence: {
      da: 'Der er ikke så mange udsagn; det nyeste har nummer {count}.',
      en: 'There are not so many statements; the newest is number {count}.',
    },
    help: 'secretariat',
  }),
  wasDecided: guard<Context, Rectification>({
    input: ['kind', 'statement'],
    test: (step) => turnsInto('decided', step),
    sentence: {
      da: 'Berigtigelsen gør ikke det nyeste udsagn til en beslutning.',
      en: 'The rectification does not make the newest statement a decision.',
    },
    help: 'secretariat',
  }),
  wasNotDecided: guard<Context, Rectification>({
    input: ['kind', 'statement'],
    test: (step) => turnsInto('undecided', step),
    sentence: {
      da: 'Berigtigelsen gør ikke det nyeste udsagn til noget, der ikke er besluttet.',
      en: 'The rectification does not make the newest statement one of something undecided.',
    },
    help: 'secretariat',
  }),
  turnsOutDecided: every('statementKnown', 'wasDecided'),
  turnsOutUndecided: every('statementKnown', 'wasNotDecided'),
} satisfies Guards;
