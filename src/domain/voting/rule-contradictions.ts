import type { z } from 'zod';
import type { Bilingual } from '../workflow/bilingual.js';
import { conditionContradictions } from './condition-contradictions.js';
import {
  above,
  ABOVE_ALL,
  isWhole,
  NO_QUORUM,
  OUT_OF_ALONE,
  TWO_QUORUMS,
  type Contradiction,
} from './contradiction-texts.js';
import type { Condition } from './voting-conditions.js';
import type { Quorum } from './voting-quorum.js';
import type { VotingRules } from './voting-rules.js';

/** Reports on the schema's issues whatever in the rules cannot be, whoever sits in the committee. */
export function refuseContradictions(rules: VotingRules, context: z.RefinementCtx): void {
  for (const { path, text } of contradictions(rules))
    context.addIssue({ code: 'custom', path: [...path], params: { da: text.da, en: text.en } });
}

function contradictions(rules: VotingRules): readonly Contradiction[] {
  return [...matterKeys(rules), ...decisionParts(rules).flatMap(partContradictions), ...tentative(rules)];
}

/** A decision rule, or what it says of one channel, and where it stands. */
export interface PlacedPart {
  readonly path: readonly string[];
  readonly quorum?: Quorum | null | undefined;
  readonly condition?: Condition | undefined;
  readonly ties?: VotingRules['default']['ties'];
}

/** Every place in the rules where a part of a decision rule may stand. */
export function decisionParts(rules: VotingRules): readonly PlacedPart[] {
  const placed = [
    { path: ['default'], part: rules.default },
    ...Object.entries(rules.matters).map(([key, part]) => ({ path: ['matters', key], part })),
  ];
  return placed.flatMap(({ path, part }) => [
    { path, quorum: part.quorum, condition: part.condition, ties: part.ties },
    { path: [...path, 'meeting'], ...part.meeting },
    { path: [...path, 'written'], ...part.written },
  ]);
}

function matterKeys({ matters, silence }: VotingRules): readonly Contradiction[] {
  const reserved = 'default' in matters ? [{ path: ['matters', 'default'], text: RESERVED }] : [];
  const unknown = (silence?.matters ?? []).flatMap((key, index) =>
    key === 'default' || Object.hasOwn(matters, key)
      ? []
      : [{ path: ['silence', 'matters', index], text: unknownMatter(key) }],
  );
  return [...reserved, ...unknown];
}

const RESERVED: Bilingual = {
  da: '“default” er sager uden egen regel og kan ikke være en sagstype.',
  en: '“default” is the matters without a rule of their own and cannot be one of them.',
};

const unknownMatter = (key: string): Bilingual => ({
  da: `Sagstypen “${key}” findes ikke i reglerne.`,
  en: `The rules know no matter “${key}”.`,
});

function partContradictions({ path, quorum, condition }: PlacedPart): readonly Contradiction[] {
  const inCondition = condition ? conditionContradictions(condition, [...path, 'condition']) : [];
  return [...(quorum ? quorumContradictions(quorum, [...path, 'quorum']) : []), ...inCondition];
}

function quorumContradictions(quorum: Quorum, path: readonly string[]): readonly Contradiction[] {
  const { atLeast, moreThan, outOf, chair } = quorum;
  const stated = [atLeast, moreThan].filter((limit) => limit !== undefined).length;
  const found: Contradiction[] = [];
  if (stated === 0 && !chair) found.push({ path, text: NO_QUORUM });
  if (stated > 1) found.push({ path, text: TWO_QUORUMS });
  if (outOf !== undefined && typeof atLeast !== 'number') found.push({ path: [...path, 'outOf'], text: OUT_OF_ALONE });
  if (outOf !== undefined && typeof atLeast === 'number' && atLeast > outOf)
    found.push({ path: [...path, 'atLeast'], text: above(atLeast, outOf) });
  if (moreThan !== undefined && isWhole(moreThan)) found.push({ path: [...path, 'moreThan'], text: ABOVE_ALL });
  return found;
}

function tentative({ tentative: rule }: VotingRules): readonly Contradiction[] {
  return rule && isWhole(rule.failsAbove) ? [{ path: ['tentative', 'failsAbove'], text: ABOVE_ALL }] : [];
}
