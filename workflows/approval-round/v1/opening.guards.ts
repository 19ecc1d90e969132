import { counts, knowsMatter, channelOf } from '../../../src/domain/rounds/procedure.js';
import { countLinked } from '../../../src/domain/workflow/facts.js';
import { votingRules } from '../../../src/domain/voting/voting-rules.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';
import { papersOf } from './outcomes.js';

const NO_RULES = { voting: votingRules.parse({}) };

/** A committee with rules decides as they say; in writing it may always ask for positions. Without rules only silence is not open to it. */
function isProvidedFor({ way, matter, facts }: Context): boolean {
  const voting = facts.rules?.rules.voting;
  if (way === 'silence') return voting?.silence?.matters.includes(matter) ?? false;
  if (!voting || way === 'written') return true;
  return counts(voting, matter, channelOf(way)) === (way === 'vote');
}

/** A paper that was discussed may be put up again as it is. */
const readyPapers = ({ facts }: Context) => countLinked(facts, 'decides', 'ready', 'discussed');

const shortest = ({ way, facts }: Context) =>
  way === 'written' || way === 'silence' ? facts.shortestPeriods?.[way] : undefined;

/** What must hold for a round to open, and for its time to be extended. */
export const opening = {
  everyPaperReady: guard<Context, Event>({
    needs: ['linked'],
    test: ({ context }) => readyPapers(context) === papersOf(context).length,
    params: ({ context }) => ({ count: papersOf(context).length - readyPapers(context) }),
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
  matterKnown: guard<Context, Event>({
    needs: ['rules'],
    test: ({ context: { matter, facts } }) => knowsMatter(facts.rules?.rules ?? NO_RULES, matter),
    params: ({ context }) => ({ matter: context.matter }),
    sentence: {
      da: 'Forretningsordenen kender ikke sagstypen «{matter}».',
      en: 'The rules of procedure do not know the matter “{matter}”.',
    },
    help: 'secretariat',
  }),
  wayProvidedFor: guard<Context, Event>({
    needs: ['rules'],
    test: ({ context }) => isProvidedFor(context),
    params: ({ context }) => ({ matter: context.matter }),
    sentence: {
      da: 'Sådan kan der efter udvalgets forretningsorden ikke træffes beslutning om en sag af denne type ({matter}).',
      en: 'By the rules of procedure of the committee, a matter of this kind ({matter}) is not decided in this way.',
    },
    help: 'secretariat',
  }),
  rulesOfItsOwn: guard<Context, Event>({
    needs: ['rules'],
    test: ({ context: { quorum, lapsedReservation, facts } }) =>
      !facts.rules || (quorum === null && lapsedReservation === undefined),
    params: ({ context: { facts } }) => ({ number: facts.rules?.number ?? 0 }),
    sentence: {
      da: 'Udvalget har en forretningsorden (version {number}); den gælder, og godkendelsen kan ikke have egne regler.',
      en: 'The committee has rules of procedure (version {number}); they apply, and the round cannot have rules of its own.',
    },
    help: 'secretariat',
  }),
  periodLongEnough: guard<Context, Event>({
    needs: ['shortestPeriods'],
    test: ({ context }) => {
      const earliest = shortest(context)?.earliest;
      return !earliest || !context.deadline || Date.parse(context.deadline) >= Date.parse(earliest);
    },
    params: ({ context }) => ({ deadline: context.deadline ?? '', earliest: shortest(context)?.earliest ?? '' }),
    sentence: {
      da: 'Fristen {deadline} er for kort efter forretningsordenen: den kan tidligst udløbe {earliest}.',
      en: 'The deadline {deadline} is too soon by the rules of procedure: it can be {earliest} at the earliest.',
    },
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
