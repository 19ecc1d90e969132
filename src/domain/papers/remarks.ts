type Row = Readonly<Record<string, unknown>>;

/** Ids of the remarks made on a paper that still count. */
export const remarkIds = ([row]: readonly Row[]): readonly string[] => (row?.ids ?? []) as readonly string[];

/** How many of them lack a disposition. */
export const undisposed = ([row]: readonly Row[]): number => (row?.undisposed ?? 0) as number;
