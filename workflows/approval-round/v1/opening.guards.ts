import { countLinked } from '../../../src/domain/workflow/facts.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';
import { papersOf } from './outcomes.js';

/** What must hold for a round to open, and for its time to be extended. */
export const opening = {
  everyPaperReady: guard<Context, Event>({
    needs: ['linked'],
    test: ({ context }) => countLinked(context.facts, 'decides', 'ready') === papersOf(context).length,
    params: ({ context }) => ({ count: papersOf(context).length - countLinked(context.facts, 'decides', 'ready') }),
    sentence: {
      da: 'Dokumenter, der ikke er meldt klar: {count}.',
      en: 'Papers that are not marked as ready: {count}.',
    },
    help: 'secretariat',
  }),
  seatsWithVotes: guard<Context, Event>({
    needs: ['votingSeats'],
    test: ({ context }) => (context.facts.votingSeats ?? []).length > 0,
    sentence: { da: 'Udvalget har ingen pladser, der kan svare.', en: 'The committee has no seats that can answer.' },
    help: 'secretariat',
  }),
  deadlineAhead: guard<Context, Event>({
    test: ({ context: { deadline, facts } }) => deadline === null || Date.parse(deadline) > Date.parse(facts.at),
    params: ({ context }) => ({ deadline: context.deadline ?? '' }),
    sentence: { da: 'Fristen {deadline} er passeret.', en: 'The deadline {deadline} has passed.' },
    help: 'secretariat',
  }),
  byConsensus: guard<Context, Event>({
    test: ({ context }) => context.way === 'consensus',
    sentence: { da: 'Godkendelsen sker ikke ved konsensus.', en: 'The round is not concluded by consensus.' },
    help: 'chair',
  }),
  newDeadlineAhead: guard<Context, EventNamed<'EXTEND'>>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.facts.at),
    params: ({ event }) => ({ deadline: event.deadline }),
    sentence: { da: 'Fristen {deadline} er allerede passeret.', en: 'The deadline {deadline} has already passed.' },
    help: 'secretariat',
  }),
  newDeadlineLater: guard<Context, EventNamed<'EXTEND'>>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.deadline ?? ''),
    params: ({ context }) => ({ deadline: context.deadline ?? '' }),
    sentence: {
      da: 'En forlænget frist skal ligge efter den nuværende, {deadline}.',
      en: 'An extended deadline must be later than the present one, {deadline}.',
    },
    help: 'secretariat',
  }),
};
