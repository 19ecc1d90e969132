import type { Enclosure } from './version.js';

type Row = Readonly<Record<string, unknown>>;

/** Keys of the enclosures that corrections ask for and the newest version lacks; rows of `fact_required_enclosure`. */
export function missingEnclosures(rows: readonly Row[]): readonly string[] {
  const missing = rows.filter(({ present }) => present !== true).map(({ enclosure }) => enclosure as string);
  return [...new Set(missing)].sort();
}

/** Whether the enclosure that a correction asks for is in the newest version: the one row of `fact_enclosed`, if it asks. */
export const isEnclosed = (rows: readonly Row[]): boolean => rows.every(({ present }) => present === true);

/** Hashes of the files that have been uploaded to a paper: the one row of `fact_uploaded_enclosure`, if there are any. */
export const uploadedHashes = ([row]: readonly Row[]): readonly string[] => (row?.hashes ?? []) as readonly string[];

/** The enclosures whose file nobody has uploaded, so that nobody could open them. */
export const withoutFile = (enclosures: readonly Enclosure[], uploaded: readonly string[]): readonly Enclosure[] =>
  enclosures.filter(({ sha256 }) => !uploaded.includes(sha256));
