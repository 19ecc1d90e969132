import { formulaOf, isFloor, type Atom, type Formula } from './atoms.js';
import { find, holds, limitFor, type Counting, type Finding } from './count.js';
import type { DecisionRule } from './decision-rule.js';
import { line, several, type Line } from './lines.js';
import type { Outcome } from './outcome.js';
import { quorumNeeds } from './quorum-explanation.js';

/** What a ballot still needs to be approved; nothing when it is, or when the chair concludes. */
export function ballotNeeds({ verdict, tie, quorum, counted }: Outcome, rule: DecisionRule): readonly Line[] {
  if (tie === 'chairAwaited') return [line('needs.chairVote')];
  if (tie === 'discussed') return [line('needs.discussion')];
  const forQuorum = verdict === 'noQuorum' && quorum && rule.quorum ? quorumNeeds(quorum, rule.quorum) : [];
  if (rule.condition.kind === 'consensus' || verdict === 'approved') return forQuorum;
  return [...forQuorum, ...different(needsOf(formulaOf(rule.condition), counted))];
}

function different(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  return lines.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

function needsOf(formula: Formula, counted: Counting): readonly Line[] {
  if (holds(formula, counted)) return [];
  if (!('op' in formula)) return [atomNeed(formula, find(formula, counted), counted)];
  const needs = formula.of.flatMap((part) => needsOf(part, counted));
  return formula.op === 'all' ? needs : [line('needs.oneOf'), ...needs];
}

function atomNeed(atom: Atom, finding: Finding, counted: Counting): Line {
  const { code, params } = isFloor(atom.side) ? floorNeed(atom, finding, counted) : ceilingNeed(atom, finding);
  return line(code, { ...params, group: atom.group === null ? '' : ` (${atom.group})` });
}

function ceilingNeed({ what, in: unit }: Atom, { value, limit }: Finding): Line {
  const count = value - limit;
  if (what === 'notFor') return moreFor(unit, count);
  const codes = { for: 'needs.fewerFor', against: 'needs.fewerAgainst', abstaining: 'needs.fewerAbstaining' } as const;
  return line(codes[what], { count });
}

const moreFor = (unit: Atom['in'], count: number) => several(`needs.for.${unit}.one`, `needs.for.${unit}.many`, count);

function floorNeed(atom: Atom, finding: Finding, counted: Counting): Line {
  const more = leastMore(atom, finding, counted);
  if (atom.what === 'against' || atom.what === 'abstaining')
    return line(`needs.${atom.what}`, { count: more ?? finding.limit - finding.value });
  const isWithinReach = more !== null && more <= awaitedIn(atom, counted);
  return isWithinReach || !canChange(atom, finding, counted)
    ? moreFor(atom.in, more ?? finding.limit - finding.value)
    : changeNeed(atom, finding);
}

/** What those who may still answer amount to. */
const awaitedIn = (atom: Atom, { votersOf }: Counting): number =>
  votersOf(atom.in, atom.group)
    .filter(({ stance, awaited }) => stance === null && awaited)
    .reduce((total, { value }) => total + value, 0);

/** Whether enough of those counted are not for, so that it could carry if they were. */
const canChange = (atom: Atom, { base, limit }: Finding, { sum }: Counting): boolean =>
  limit <= (base ?? sum('all', atom.in, atom.group));

/** How many would have to change sides, where those who have not answered are too few. */
function changeNeed({ of, in: unit }: Atom, { value, limit }: Finding): Line {
  const count = limit - value;
  return line(of === 'cast' ? 'needs.changeOfAgainst' : 'needs.changeOfOthers', {
    count,
    unit: count === 1 ? `one.${unit}` : unit,
  });
}

/** How many more it takes; null when no number of further votes is enough, because all count in the base. */
function leastMore(atom: Atom, { value, base }: Finding, counted: Counting): number | null {
  const grown = growth(atom, counted);
  const isEnough = (more: number) => value + more >= limitFor(atom, (base ?? 1) + grown(more));
  let [low, high] = [0, ((base ?? 0) + 1) * atom.amount.den + atom.amount.num];
  if (!isEnough(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** By how much the base grows with so many further votes: those present first, then those who come. */
function growth(atom: Atom, { votersOf }: Counting): (more: number) => number {
  if (atom.of === 'cast') return atom.what === 'abstaining' ? () => 0 : (more) => more;
  if (atom.of !== 'present') return () => 0;
  const idle = votersOf(atom.in, atom.group)
    .filter(({ stance, present }) => stance === null && present)
    .reduce((total, { value }) => total + value, 0);
  return (more) => Math.max(0, more - idle);
}
