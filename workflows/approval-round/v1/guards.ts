import { isCurrent } from '../../../src/domain/rounds/ballot.js';
import { isComplete, isRecused, standing } from '../../../src/domain/rounds/elector.js';
import { mayAnswerAfter } from '../../../src/domain/rounds/speaker.js';
import { countLinked } from '../../../src/domain/workflow/facts.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import { concluding } from './concluding.guards.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';
import { paperFact, papersOf } from './outcomes.js';
import { electorAfter, positionsTaken } from './positions.js';

type Position = EventNamed<'POSITION'>;

const titlesOf = (context: Context, papers: readonly string[]) =>
  papers.map((paper) => paperFact(context, paper)?.title ?? paper).join(', ');

const recusedIn = (context: Context, event: Position) =>
  positionsTaken(context, event).filter(
    ({ paper }) => context.facts.elector && isRecused(context.facts.elector, paper, context.facts.actor.person),
  );

const staleIn = (context: Context, event: Position) =>
  positionsTaken(context, event).filter(({ paper, version }) => {
    const now = paperFact(context, paper);
    return now && !isCurrent(now, version);
  });

const completes = ({ facts, ...rest }: Context, event: Event) => {
  const papers = facts.papers ?? [];
  const before = facts.elector && isComplete(facts.elector, papers);
  return !before && isComplete(electorAfter({ facts, ...rest }, event), papers);
};

const opening = {
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
};

const extending = {
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

const answering = {
  seatIsElector: guard<Context, Event>({
    needs: ['elector'],
    test: ({ context }) => Boolean(context.facts.elector),
    sentence: {
      da: 'Pladsen hørte ikke til dem, der kunne svare, da godkendelsen blev åbnet.',
      en: 'The seat was not among those that could answer when the round opened.',
    },
    help: 'secretariat',
  }),
  papersOfRound: guard<Context, Position | EventNamed<'RECUSE'>>({
    needs: ['papers'],
    input: ['positions', 'papers'],
    test: ({ context, event }) => namedPapers(context, event).every((paper) => paperFact(context, paper)),
    sentence: {
      da: 'Et af dokumenterne er ikke med i denne godkendelse.',
      en: 'One of the papers is not in this approval round.',
    },
    help: 'secretariat',
  }),
  notRecused: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context, event }) => recusedIn(context, event).length === 0 && positionsTaken(context, event).length > 0,
    params: ({ context, event }) => ({
      papers: titlesOf(
        context,
        recusedIn(context, event).map(({ paper }) => paper),
      ),
    }),
    sentence: {
      da: 'Pladsen eller personen er inhabil og deltager ikke: {papers}.',
      en: 'The seat or the person is recused and takes no part: {papers}.',
    },
    help: 'secretariat',
  }),
  versionCurrent: guard<Context, Position>({
    needs: ['papers'],
    input: ['positions'],
    test: ({ context, event }) => staleIn(context, event).length === 0,
    params: ({ context, event }) => ({
      papers: titlesOf(
        context,
        staleIn(context, event).map(({ paper }) => paper),
      ),
    }),
    sentence: {
      da: 'Dokumentet har ændret sig væsentligt siden den version, du har set: {papers}.',
      en: 'The paper has changed materially since the version you have seen: {papers}.',
    },
    help: 'secretariat',
  }),
  wordsGiven: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context, event }) =>
      positionsTaken(context, event).every(({ choice, text }) => choice === 'approve' || choice === 'abstain' || text),
    sentence: {
      da: 'Bemærkninger, forbehold og afvisning skal have en tekst.',
      en: 'Remarks, a reservation or a refusal must have a text.',
    },
    help: 'secretariat',
  }),
  memberSilent: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context: { facts, ...rest }, event }) =>
      positionsTaken({ facts, ...rest }, event).every(({ paper }) => {
        const now = paperFact({ facts, ...rest }, paper);
        const said = now && facts.elector ? standing(facts.elector, now) : undefined;
        return mayAnswerAfter(facts.actor, said?.as ?? null);
      }),
    sentence: {
      da: 'Medlemmet har selv svaret for pladsen; så kan suppleanten ikke også svare.',
      en: 'The member has answered for the seat; the substitute cannot answer too.',
    },
    help: 'secretariat',
  }),
  lastAwaited: guard<Context, Event>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all', 'papers', 'person'],
    test: ({ context, event }) => context.awaited <= 1 && completes(context, event),
    sentence: { da: 'Andre pladser mangler endnu at svare.', en: 'Other seats have yet to answer.' },
    help: 'secretariat',
  }),
  somethingToRectify: guard<Context, EventNamed<'RECTIFY'>>({
    needs: ['elector'],
    input: ['what'],
    test: ({ context, event }) => (context.facts.elector?.[event.what] ?? []).length > 0,
    sentence: {
      da: 'Der er intet af den slags at berigtige for pladsen.',
      en: 'The seat has nothing of the kind to rectify.',
    },
    help: 'secretariat',
  }),
};

function namedPapers(context: Context, event: Position | EventNamed<'RECUSE'>): readonly string[] {
  return event.type === 'RECUSE' ? (event.papers ?? []) : positionsTaken(context, event).map(({ paper }) => paper);
}

const position = ['seatIsElector', 'papersOfRound', 'notRecused', 'versionCurrent', 'wordsGiven', 'memberSilent'];
const conclusion = ['everyPaperOnce', 'correctionsPlaced', 'newestVersions', 'chairOrReason'];

export const guards = {
  ...opening,
  ...extending,
  ...answering,
  ...concluding,
  canOpen: every('everyPaperReady', 'seatsWithVotes', 'deadlineAhead'),
  canExtend: every('newDeadlineAhead', 'newDeadlineLater'),
  mayPosition: every(...position),
  mayPositionInTime: every(...position, 'deadlineAhead'),
  lastPosition: every(...position, 'lastAwaited'),
  mayRecuse: every('seatIsElector', 'papersOfRound'),
  lastRecusal: every('seatIsElector', 'papersOfRound', 'lastAwaited'),
  mayRectify: every('seatIsElector', 'somethingToRectify'),
  mayRectifyInTime: every('seatIsElector', 'somethingToRectify', 'deadlineAhead'),
  concludesByConsensus: every(...conclusion),
  concludesEarly: every(...conclusion, 'agreesWithCount', 'nothingCanChange'),
  concludesByCount: every(...conclusion, 'agreesWithCount'),
  rectifiesOutcome: every('paperOfRound', 'correctionsPlaced'),
} satisfies Guards;
