/** The newest change of a committee's rules of procedure: a version, or the end of all of them. */
export interface NewestRules {
  readonly instance: string;
  readonly number: number;
  /** An instant, perhaps one that is to come. */
  readonly appliesFrom: string;
  /** Whether it is the end: from then on there are no rules. */
  readonly ended: boolean;
}

/** Rows of `fact_rules`. */
type Row = Readonly<Record<string, unknown>>;

/** What was recorded last of what applies latest; null when a committee has never had rules. */
export function newestRules(rows: readonly Row[]): NewestRules | null {
  const newest = [...rows].sort((one, other) => from(one) - from(other) || order(one) - order(other)).at(-1);
  if (!newest) return null;
  return {
    instance: newest.instance as string,
    number: newest.number as number,
    appliesFrom: newest.applies_from as string,
    ended: newest.rules === null,
  };
}

const from = ({ applies_from: at }: Row): number => Date.parse(at as string);
const order = ({ n }: Row): number => n as number;

/** Whether a version from an instant leaves all before it as it is; where the rules have ended it may follow at once. */
export function appliesAfter(appliesFrom: string, newest: NewestRules | null): boolean {
  if (newest === null) return true;
  const gap = Date.parse(appliesFrom) - Date.parse(newest.appliesFrom);
  return newest.ended ? gap >= 0 : gap > 0;
}

/** Whether rules that end at an instant end no earlier than their newest version begins. */
export const endsAfter = (end: string, newest: NewestRules | null): boolean =>
  newest === null || Date.parse(end) >= Date.parse(newest.appliesFrom);
