import type { VotingSeat } from './assignments.js';
import { bounds } from './atoms.js';
import { missingChair, missingGroup, noWeight, tooFewFor, type Contradiction } from './contradiction-texts.js';
import { quorumNeed } from './quorum-count.js';
import { decisionParts, type PlacedPart } from './rule-contradictions.js';
import type { SeatBallot } from './seat-ballot.js';
import { voters } from './voters.js';
import type { Counted, Measure } from './voting-conditions.js';
import type { VotingRules } from './voting-rules.js';

type Seats = readonly Pick<VotingSeat, 'seat' | 'organisation' | 'group' | 'weight' | 'chair'>[];

/** How much there is of what is counted. */
type Total = (measure: Measure, group?: string) => number;

/** What in the rules can never be fulfilled by the committee as it is seated. */
export function contradictionsFor(rules: VotingRules, seats: Seats): readonly Contradiction[] {
  const total = totals(rules, seats);
  const weightless =
    rules.votes.weighted && total('weight') === 0 ? [{ path: ['votes', 'weighted'], text: noWeight }] : [];
  const parts = decisionParts(rules).flatMap((part) => [
    ...chairContradictions(part, seats),
    ...quorumContradictions(part, total),
    ...(part.condition && part.condition.kind !== 'consensus'
      ? inCondition(part.condition, [...part.path, 'condition'], total)
      : []),
  ]);
  return [...weightless, ...parts];
}

function totals(rules: VotingRules, seats: Seats): Total {
  const ballots = seats.map((seat): SeatBallot => ({ ...seat, choice: null, present: false, out: false }));
  return (measure, group) =>
    voters(group === undefined ? ballots : ballots.filter((seat) => seat.group === group), measure, rules).reduce(
      (sum, { value }) => sum + value,
      0,
    );
}

function chairContradictions({ path, quorum, ties }: PlacedPart, seats: Seats): readonly Contradiction[] {
  if (seats.some(({ chair }) => chair)) return [];
  const decides = ties === 'chairCasts' || ties === 'chairWithoutVote';
  return [
    ...(quorum?.chair ? [{ path: [...path, 'quorum', 'chair'], text: missingChair }] : []),
    ...(decides ? [{ path: [...path, 'ties'], text: missingChair }] : []),
  ];
}

function quorumContradictions({ path, quorum }: PlacedPart, total: Total): readonly Contradiction[] {
  if (!quorum) return [];
  const of = total(quorum.by === 'organisations' ? 'organisations' : 'seats');
  const need = quorumNeed(quorum, of);
  return need > of ? [{ path: [...path, 'quorum'], text: tooFewFor(need, of) }] : [];
}

type Path = Contradiction['path'];

function inCondition(condition: Counted, path: Path, total: Total): readonly Contradiction[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) => inCondition(part, [...path, 'of', index], total));
    case 'blocking':
      return [
        ...inCondition(condition.condition, [...path, 'condition'], total),
        ...tooMany(condition.atLeast, total(condition.in), [...path, 'atLeast']),
      ];
    case 'unanimity':
    case 'share':
      return unseated(condition.group, path, total);
    case 'count':
      return [
        ...unseated(condition.group, path, total),
        ...bounds(condition)
          .filter(({ side, of }) => side === 'atLeast' && of === null)
          .flatMap(({ side, amount }) => tooMany(amount.num, total(condition.in, condition.group), [...path, side])),
      ];
  }
}

const unseated = (group: string | undefined, path: Path, total: Total): readonly Contradiction[] =>
  group !== undefined && total('seats', group) === 0 ? [{ path: [...path, 'group'], text: missingGroup(group) }] : [];

const tooMany = (need: number, of: number, path: Path): readonly Contradiction[] =>
  need > of ? [{ path, text: tooFewFor(need, of) }] : [];
