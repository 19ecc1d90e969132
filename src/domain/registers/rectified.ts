/**
 * A slice row of something that may be rectified: later rows say only what was wrong; null stands for what was right. A later row
 * that says `rectifies: false` is no rectification but what came after, such as a new date.
 */
export interface SliceRow {
  readonly n: number;
  readonly recordedAt: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What stood before a rectification, until when, and why it was put right. */
export interface Earlier {
  readonly until: string;
  readonly why: string | null;
  readonly was: Readonly<Record<string, unknown>>;
}

interface Rectified {
  /** The truth as it stands now. */
  readonly now: Readonly<Record<string, unknown>>;
  /** What it was taken for before, oldest first: nothing is erased. */
  readonly earlier: readonly Earlier[];
}

const NOT_SAID = ['rectifies', 'reason', 'person'];

/** The rows of one thing, oldest first, read as what counts now and what stood before. */
export function rectified(rows: readonly SliceRow[]): Rectified {
  const start: Rectified = { now: said(rows[0]?.body ?? {}), earlier: [] };
  return rows.slice(1).reduce(({ now, earlier }, { body, recordedAt }) => {
    if (body.rectifies === false) return { now: after(now, body), earlier };
    const why = typeof body.reason === 'string' ? body.reason : null;
    const was = Object.fromEntries(
      Object.entries(now).filter(([field, value]) => differs(value, after(now, body)[field])),
    );
    return { now: after(now, body), earlier: [...earlier, { until: recordedAt, why, was }] };
  }, start);
}

const said = (body: SliceRow['body']) =>
  Object.fromEntries(Object.entries(body).filter(([field]) => !NOT_SAID.includes(field)));

const after = (now: SliceRow['body'], body: SliceRow['body']): SliceRow['body'] => ({
  ...now,
  ...Object.fromEntries(
    Object.entries(said(body)).filter(([field, value]) => value !== null || MAY_END.includes(field)),
  ),
});

/** Fields that a row always states whole, so that null is a statement too. */
const MAY_END = ['owner', 'ownerInWords', 'organisation', 'due'];

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
