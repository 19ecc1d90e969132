import fc from 'fast-check';
import { choices } from '../../src/domain/voting/tally.js';

const SHARES = ['1/4', '1/3', '1/2', '2/3', '3/4', '55 %', '66,5 %', '5/6'] as const;
const share = fc.constantFrom(...SHARES);
const rounding = fc.constantFrom('up', 'down', 'nearest');
const measure = fc.constantFrom('votes', 'seats', 'organisations', 'weight');
const base = fc.constantFrom('cast', 'present', 'all');
const what = fc.constantFrom('for', 'against', 'abstaining');
const group = fc.constantFrom('permanent', 'elected');

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const shareCondition = fc
  .tuple(
    fc.constantFrom('atLeast', 'moreThan', 'atMost', 'lessThan'),
    share,
    what,
    base,
    measure,
    optional(group),
    optional(rounding),
  )
  .map(([side, limit, of, taken, counted, among, rounded]) => ({
    ...{ kind: 'share', [side]: limit, what: of, of: taken, in: counted },
    ...{ group: among, rounding: rounded },
  }));

const countCondition = fc
  .tuple(fc.constantFrom('atLeast', 'atMost'), fc.integer({ min: 1, max: 4 }), what, measure, optional(group))
  .chain(([side, limit, of, counted, among]) =>
    fc.tuple(optional(fc.integer({ min: 4, max: 7 })), optional(rounding)).map(([outOf, rounded]) => ({
      ...{ kind: 'count', [side]: limit, what: of, in: counted, group: among },
      ...{ outOf, rounding: rounded },
    })),
  );

const unanimity = fc.record({ kind: fc.constant('unanimity'), of: base, in: measure });

/** Conditions as the schema takes them; some contradict themselves and are refused there. */
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    shareCondition,
    countCondition,
    unanimity,
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('blocking'),
      atLeast: fc.integer({ min: 2, max: 4 }),
      in: measure,
      opponents: fc.constantFrom('against', 'notFor'),
      condition: tie('condition'),
    }),
  ),
}));

const quorum = fc
  .record({
    by: fc.constantFrom('heads', 'seats', 'organisations', 'answers'),
    chair: fc.boolean(),
    limit: fc.oneof(
      fc.record({ atLeast: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ atLeast: share, rounding: optional(rounding) }),
      fc.record({ moreThan: share, rounding: optional(rounding) }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 6 }), outOf: fc.integer({ min: 6, max: 8 }) }),
    ),
    missed: fc.constantFrom({ kind: 'void' }, { kind: 'nextMeeting', regardless: true }),
  })
  .map(({ limit, ...rest }) => ({ ...rest, ...limit }));

const parts = fc.record(
  {
    condition,
    quorum: fc.option(quorum, { nil: null, freq: 2 }),
    abstentions: fc.constantFrom('neutral', 'against', 'outOfBase'),
    ties: fc.constantFrom('falls', 'furtherDiscussion', 'chairCasts', 'chairWithoutVote'),
  },
  { requiredKeys: ['condition'] },
);

/** Rules as somebody could write them, with their own rule for a matter and for what is decided in writing. */
export const rules = fc.record({
  votes: fc.record({ per: fc.constantFrom('seat', 'organisation'), weighted: fc.boolean() }),
  default: parts,
  matters: fc.record({ budget: parts.map((own) => ({ label: { da: 'Budget', en: 'Budget' }, written: own })) }),
  recusal: fc.constantFrom('leavesBase', 'staysInBase'),
  alternates: fc.constantFrom('any', 'ranked', 'sameGroup'),
  stale: fc.record({ askAgain: fc.constantFrom('all', 'answered', 'opposed', 'nobody') }),
});

const choice = fc.constantFrom(...choices);

/** Seats of a committee of which at most so many have not answered. */
export const seatBallots = (missing: number) =>
  fc
    .tuple(
      fc.array(fc.record({ ...seatParts(), choice: choice }), {
        maxLength: 6,
      }),
      fc.array(fc.record({ ...seatParts(), choice: fc.constant(null) }), { maxLength: missing }),
      fc.nat({ max: 8 }),
    )
    .map(([answered, awaited, chair]) =>
      [...answered, ...awaited].map((seat, index) => ({
        ...seat,
        seat: `s${index}`,
        chair: index === chair,
      })),
    );

const seatParts = () => ({
  organisation: fc.constantFrom('a', 'b', 'c', 'd'),
  group: fc.constantFrom(null, 'permanent', 'elected'),
  weight: fc.integer({ min: 0, max: 5 }),
  present: fc.boolean(),
  out: fc.constantFrom(false, false, false, true),
  person: fc.constantFrom(null, 'p', 'q'),
});

/** What is voted on, and where. */
export const occasion = fc.record({
  matter: fc.constantFrom('default', 'budget'),
  channel: fc.constantFrom('meeting', 'written'),
  reconvened: fc.boolean(),
});
