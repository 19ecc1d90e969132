import { isAskedAgain, type AskAgain } from '../voting/stale.js';
import type { Choice } from '../voting/tally.js';

/** A paper of an approval round as it stands now; `materialVersion` is the newest version that made positions stale. */
export interface BallotPaper {
  readonly paper: string;
  readonly title: string;
  readonly version: number;
  readonly versionHash: string;
  readonly materialVersion: number;
  /** Whom the rules ask again when it has changed materially; without rules all who have answered. */
  readonly askAgain?: AskAgain;
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
      ...(row.ask_again ? { askAgain: row.ask_again as AskAgain } : {}),
    }))
    .sort((a, b) => (a.title + a.paper < b.title + b.paper ? -1 : 1));
}

/** Whether a version is the paper as it stands: there, and not overtaken by a material change. */
export const isNewest = ({ version, materialVersion }: BallotPaper, seen: number): boolean =>
  seen >= materialVersion && seen <= version;

/** Whether a position stands: given on the newest version, or on an older one and not asked for again. */
export function isCurrent(paper: BallotPaper, said: { readonly version: number; readonly choice: Choice }): boolean {
  if (said.version > paper.version) return false;
  return isNewest(paper, said.version) || !isAskedAgain(paper.askAgain ?? 'answered', said.choice);
}
