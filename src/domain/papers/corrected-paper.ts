/** The paper that a correction is about: its newest version, and the one that was decided on. */
export interface CorrectedPaper {
  readonly version: number;
  readonly decidedVersion: number;
}

type Row = Readonly<Record<string, unknown>>;

/** The one row of `fact_corrected_paper`. */
export function correctedPaper([row]: readonly Row[]): CorrectedPaper | null {
  return row ? { version: row.version as number, decidedVersion: row.decided_version as number } : null;
}

/** Whether the words were changed in that version: it exists, and it came after the decision. */
export function cameAfterTheDecision(version: number | undefined, paper: CorrectedPaper | null | undefined): boolean {
  return version !== undefined && Boolean(paper) && version > paper!.decidedVersion && version <= paper!.version;
}
