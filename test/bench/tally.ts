import type { Answered } from '../../src/domain/voting/answer-validity.js';
import { resolveBallots } from '../../src/domain/voting/ballots.js';
import { decide } from '../../src/domain/voting/decide.js';
import type { GivenAnswer } from '../../src/domain/voting/given-answers.js';
import { choices } from '../../src/domain/voting/tally.js';
import { votingRules } from '../../src/domain/voting/voting-rules.js';
import { Chance } from '../oracles/chance.js';
import { median } from './measure.js';

/**
 * A committee of a thousand weighted seats, each with a member and two substitutes; most have answered, some of them more
 * than once or by a substitute, some are recused, and the paper has changed on the way.
 */
const SEATS = 1_000;
const [WARM_UP, TURNS] = [50, 300];

const RULES = {
  'a majority of the votes cast': { condition: { kind: 'share', moreThan: '1/2' } },
  'two thirds of the votes, a quarter against at most': {
    condition: {
      kind: 'all',
      of: [
        { kind: 'share', atLeast: '2/3' },
        { kind: 'share', what: 'against', atMost: '1/4', of: 'all' },
      ],
    },
  },
  'members and weight, with a blocking minority': {
    condition: {
      kind: 'all',
      of: [
        { kind: 'share', atLeast: '55 %', of: 'all', in: 'seats' },
        { kind: 'blocking', atLeast: 4, condition: { kind: 'share', atLeast: '65 %', of: 'all', in: 'weight' } },
      ],
    },
  },
};

const FROM = '2025-01-01T00:00:00Z';

function scene(chance: Chance): Answered {
  const seats = Array.from({ length: SEATS }, (_, n) => ({
    seat: `seat-${n}`,
    organisation: `organisation-${Math.floor(n / 3)}`,
    group: chance.one([null, 'north', 'south']),
    weight: 1 + chance.below(500),
    chair: n === 0,
    holders: [0, 1, 2].map((rank) => ({ person: `person-${n}-${rank}`, rank, from: FROM, to: null })),
  }));
  const answers = seats.flatMap(({ seat, holders }) =>
    holders.filter(({ rank }) => chance.yes(rank === 0 ? 0.8 : 0.1)).map(({ person }) => given(chance, person, seat)),
  );
  const recusals = [{ person: 'person-3-0' }, { seat: 'seat-5' }];
  const at = '2025-03-10T12:00:00Z';
  return { seats, answers, recusals, paper: { version: 3, materialVersion: 2 }, attending: [], at };
}

const given = (chance: Chance, person: string, seat: string): GivenAnswer => ({
  ...{ person, seat, choice: chance.one(choices), version: 1 + chance.below(3) },
  at: `2025-03-0${1 + chance.below(9)}T12:00:00Z`,
});

function measured(rule: object): number {
  const rules = votingRules.parse({
    votes: { weighted: true },
    alternates: 'ranked',
    default: { ...rule, quorum: { by: 'answers', moreThan: '1/2' } },
  });
  const answered = scene(new Chance(7));
  const turn = () => {
    const from = performance.now();
    const { seats } = resolveBallots(rules, answered);
    decide(rules, { matter: 'default', channel: 'written', seats });
    return performance.now() - from;
  };
  for (let n = 0; n < WARM_UP; n++) turn();
  return median(Array.from({ length: TURNS }, turn));
}

/** Milliseconds, the median of some turns, to resolve and decide a thousand weighted seats, by the name of the rule. */
export const measureTallies = (): readonly (readonly [string, number])[] =>
  Object.entries(RULES).map(([name, rule]) => [`tally of ${SEATS} weighted seats: ${name}`, measured(rule)]);
