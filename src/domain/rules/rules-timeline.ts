/** Rows of `fact_rules`. */
type Row = Readonly<Record<string, unknown>>;

/** One version as it stands: rectifications have taken the place of what they rectify. */
export interface StandingVersion<R extends Row> {
  readonly row: R;
  /** When the next version applies or the rules end; null until further notice. */
  readonly appliesUntil: string | null;
}

/** The versions of a committee's rules, the newest first, each with until when it applies. */
export function versionsOf<R extends Row>(rows: readonly R[]): readonly StandingVersion<R>[] {
  const changes = rows.filter((row) => !rows.some((other) => rectifies(other, row)));
  const inOrder = changes.toSorted((one, other) => from(one) - from(other) || order(one) - order(other));
  return inOrder
    .map((row, index) => ({ row, appliesUntil: (inOrder[index + 1]?.applies_from as string | undefined) ?? null }))
    .filter(({ row }) => row.rules !== null)
    .toReversed();
}

const rectifies = (later: Row, row: Row) =>
  row.rules !== null &&
  later.rules !== null &&
  later.instance === row.instance &&
  later.number === row.number &&
  order(later) > order(row);

const from = ({ applies_from: at }: Row): number => Date.parse(at as string);
const order = ({ n }: Row): number => n as number;
