import { rulesOfProcedure, type RulesOfProcedure } from './rules-of-procedure.js';

/** One version of a committee's rules of procedure, and from when it applies. */
export interface RulesVersion {
  /** The instance that it stands in. */
  readonly instance: string;
  readonly number: number;
  /** An instant; it applies until the next version does, or until the rules are repealed. */
  readonly appliesFrom: string;
  readonly rules: RulesOfProcedure;
}

/** Rows of `fact_rules`: versions, and with `rules: null` the end of all of them. */
type Row = Readonly<Record<string, unknown>>;

const appliesFrom = ({ applies_from: from }: Row): number => Date.parse(from as string);

/** The version that applies at an instant: of those that have begun the one that began last; null when there is none. */
export function rulesInForce(rows: readonly Row[], at: string): RulesVersion | null {
  const begun = rows.filter((row) => appliesFrom(row) <= Date.parse(at));
  const newest = begun.sort((one, other) => appliesFrom(one) - appliesFrom(other) || order(one) - order(other)).at(-1);
  if (!newest || newest.rules === null) return null;
  return {
    instance: newest.instance as string,
    number: newest.number as number,
    appliesFrom: new Date(appliesFrom(newest)).toISOString(),
    // What was recorded before a part of the schema was there says nothing of it.
    rules: rulesOfProcedure.parse(newest.rules),
  };
}

/** Of what applies from the same instant, what was recorded later: a rectification. */
const order = ({ n }: Row): number => n as number;
