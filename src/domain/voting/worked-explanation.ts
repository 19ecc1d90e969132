import { formulaOf, isFloor, type Atom, type Formula } from './atoms.js';
import { find, holds, type Counting, type Finding } from './count.js';
import type { DecisionRule } from './decision-rule.js';
import { line, several, type Line, type LineCode } from './lines.js';
import type { Outcome, Tie } from './outcome.js';
import { quorumLines } from './quorum-explanation.js';
import { sumOf } from './sums.js';
import { thresholdLine } from './threshold-line.js';

/** Why a ballot comes to what it does, step by step: the votes, the quorum, each condition, the tie. */
export function workedExplanation(outcome: Outcome, rule: DecisionRule): readonly Line[] {
  const { verdict, tie, quorum, counted } = outcome;
  const lines = [votesLine(counted), ...quorumLines(quorum, rule)];
  if (verdict === 'noQuorum') return lines;
  if (rule.condition.kind === 'consensus') return [...lines, ...consensusLines(counted)];
  return [...lines, ...conditionLines(formulaOf(rule.condition), counted), ...(tie ? [line(TIE_LINES[tie])] : [])];
}

const TIE_LINES = {
  falls: 'tie.falls',
  discussed: 'tie.discussed',
  chairFor: 'tie.chairFor',
  chairAgainst: 'tie.chairAgainst',
  chairAwaited: 'tie.chairAwaited',
} as const satisfies Record<Tie, LineCode>;

function votesLine({ votersOf }: Counting): Line {
  const voters = votersOf('votes', null);
  const count = (sum: 'for' | 'against' | 'abstaining') => sumOf(sum, voters, 'neutral');
  const missing = voters
    .filter(({ stance, awaited }) => stance === null && awaited)
    .reduce((total, { value }) => total + value, 0);
  return line('votes.counted', {
    for: count('for'),
    against: count('against'),
    abstaining: count('abstaining'),
    missing,
  });
}

function consensusLines({ sum }: Counting): readonly Line[] {
  const objections = sum('against', 'seats', null);
  const minuted = several('consensus.objection', 'consensus.objections', objections);
  return [line('consensus.concludes'), ...(objections > 0 ? [minuted] : [])];
}

function conditionLines(formula: Formula, counted: Counting): readonly Line[] {
  if (!('op' in formula)) return atomLines(formula, find(formula, counted));
  const parts = formula.of.filter((part) => !isIdle(part, formula, counted));
  const lines = parts.flatMap((part) => conditionLines(part, counted));
  return parts.length > 1 ? [line(formula.op === 'all' ? 'several.all' : 'several.any'), ...lines] : lines;
}

/** That opponents are too few to block is of no interest where the condition holds by itself. */
function isIdle(part: Formula, whole: Formula, counted: Counting): boolean {
  const isExemption = !('op' in part) && part.form === 'blocking';
  return isExemption && 'op' in whole && whole.of.some((other) => other !== part && holds(other, counted));
}

function atomLines(atom: Atom, finding: Finding): readonly Line[] {
  const { value, base, limit, met } = finding;
  const { what } = atom;
  const unit = value === 1 ? `one.${atom.in}` : atom.in;
  const group = atom.group === null ? '' : ` (${atom.group})`;
  if (atom.form === 'blocking')
    return [line(met ? 'blocking.tooFew' : 'blocking.enough', { what, value, unit, needed: limit + 1 })];
  const bound = isFloor(atom.side) ? 'floor' : 'ceiling';
  const result = met ? 'met' : 'failed';
  if (base === null || atom.of === null) return [line(`${bound}Count.${result}`, { what, group, value, unit, limit })];
  const threshold = atom.form === 'unanimity' ? [] : [thresholdLine(atom, base, limit)];
  const params = { what, group, value, of: base, base: `${atom.of}.${atom.in}`, limit };
  return [...threshold, line(`${bound}.${result}`, params)];
}
