import { z } from 'zod';
import { rulesInWords } from '../domain/rules/rules-in-words.js';
import { rulesOfProcedure } from '../domain/rules/rules-of-procedure.js';
import type { StandingVersion } from '../domain/rules/rules-timeline.js';
import { id } from '../domain/workflow/schema.js';
import { bilingual } from '../http/problem.js';

/** The OpenAPI document names it as an object: its schema speaks of itself, and is what `mandat rules schema` prints. */
export const rulesDocument = z
  .record(z.string(), z.unknown())
  .describe('Rules of procedure; `mandat rules schema` prints their JSON Schema.')
  .pipe(rulesOfProcedure);

export const rulesWords = z
  .object({
    decisions: z.array(bilingual).describe('How it is decided, one rule a sentence.'),
    dates: z.array(bilingual).describe('Notices, time limits and closed days, one rule a sentence.'),
  })
  .meta({ id: 'RulesInWords' });

const person = z.object({ id, name: z.string() });

export const rulesVersion = z
  .object({
    instance: id,
    number: z.int(),
    title: z.string(),
    source: z.string().nullable().describe('Where the rules can be read in full.'),
    appliesFrom: z.iso.datetime(),
    appliesUntil: z.iso
      .datetime()
      .nullable()
      .describe('When the next version applies or the rules end; null until further notice.'),
    rules: z.record(z.string(), z.unknown()).describe('The document; `mandat rules schema` prints its JSON Schema.'),
    words: rulesWords,
    decision: z.string().nullable(),
    rectified: z.boolean().describe('Whether it stands as it was rectified.'),
    recordedAt: z.iso.datetime(),
    recordedBy: person.nullable(),
  })
  .meta({ id: 'RulesVersion' });

export const committeeRules = z
  .object({
    instance: z
      .object({ id, title: z.string(), states: z.array(z.string()) })
      .nullable()
      .describe('Where the rules are kept: those drafted or in force, else those repealed last.'),
    inForce: rulesVersion.nullable().describe('Null: there are none now, and the chair concludes.'),
    versions: z.array(rulesVersion).describe('The newest first.'),
  })
  .meta({ id: 'CommitteeRules' });

export type CommitteeRules = z.infer<typeof committeeRules>;
type Version = z.infer<typeof rulesVersion>;

/** A row of `fact_rules` with the record that it was read from. */
export interface VersionRow extends Readonly<Record<string, unknown>> {
  readonly instance: string;
  readonly number: number;
  readonly applies_from: string;
  readonly n: number;
  readonly rules: object | null;
  readonly decision: string | null;
  readonly rectifies: boolean | null;
  readonly recorded_at: string;
  readonly person: Version['recordedBy'];
}

/** A version as it is shown. */
export function versionView({ row, appliesUntil }: StandingVersion<VersionRow>): Version {
  const rules = rulesOfProcedure.parse(row.rules);
  const { decisions, dates } = rulesInWords(rules);
  return {
    instance: row.instance,
    number: row.number,
    title: rules.title,
    source: rules.source ?? null,
    appliesFrom: row.applies_from,
    appliesUntil,
    rules,
    words: { decisions: [...decisions], dates: [...dates] },
    decision: row.decision,
    rectified: row.rectifies ?? false,
    recordedAt: new Date(row.recorded_at).toISOString(),
    recordedBy: row.person,
  };
}
