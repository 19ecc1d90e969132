/** A paper of an approval round as it stands now; `materialVersion` is the newest version that made positions stale. */
export interface BallotPaper {
  readonly paper: string;
  readonly title: string;
  readonly version: number;
  readonly versionHash: string;
  readonly materialVersion: number;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_round_paper`, in the order of the titles. */
export function ballotPapers(rows: readonly Row[]): readonly BallotPaper[] {
  return rows
    .map((row) => ({
      paper: row.paper as string,
      title: row.title as string,
      version: row.version as number,
      versionHash: (row.version_hash ?? '') as string,
      materialVersion: row.material_version as number,
    }))
    .sort((a, b) => (a.title + a.paper < b.title + b.paper ? -1 : 1));
}

/** Whether a position on that version says something about the paper as it stands: seen, and not overtaken. */
export const isCurrent = ({ version, materialVersion }: BallotPaper, seen: number): boolean =>
  seen >= materialVersion && seen <= version;
