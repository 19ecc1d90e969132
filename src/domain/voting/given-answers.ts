import type { Choice } from './tally.js';

/** What somebody has said for a seat. */
export interface GivenAnswer {
  readonly person: string;
  readonly seat: string;
  readonly choice: Choice;
  readonly at: string;
  /** The version of the paper that was read. */
  readonly version: number;
  /** Its place in the journal: what was recorded later stands, whenever it was said. Without it, what was said later. */
  readonly sequence?: number;
  /** Until when a reservation stands. */
  readonly until?: string | null;
}

/** Who takes no part: a person, whichever seat they act for, or a whole seat. */
export type BallotRecusal = { readonly person: string } | { readonly seat: string };

/** The paper as it stands; `materialVersion` is the newest version that changed it in a way that matters. */
export interface PaperVersion {
  readonly version: number;
  readonly materialVersion: number;
}

/** An answer by somebody who could give it, with its place in the list it came in. */
export interface ValidAnswer extends GivenAnswer {
  readonly place: number;
  readonly rank: number;
  readonly substitute: boolean;
  /** When it came, in milliseconds. */
  readonly time: number;
}

/** Older first; the same whatever the order in which answers are listed. */
export const byAge = (one: ValidAnswer, other: ValidAnswer): number =>
  (one.sequence ?? 0) - (other.sequence ?? 0) ||
  one.time - other.time ||
  one.version - other.version ||
  byText(one.seat, other.seat) ||
  byText(one.person, other.person) ||
  byText(one.choice, other.choice);

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
