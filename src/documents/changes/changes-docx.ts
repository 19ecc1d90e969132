import type { Section } from '../../domain/papers/version.js';
import { linesBelow, type Head } from '../out/head.js';
import { paperDocx } from '../out/version-docx.js';
import { trackedBetween } from './tracked-blocks.js';

interface Version {
  readonly version: number;
  readonly sections: readonly Section[];
}

/** The difference between two versions as a Word document with tracked changes, for Word's own review. */
export const changesDocx = (head: Head, older: Version, newer: Version): Promise<Buffer> =>
  paperDocx(head, trackedBetween(older.sections, newer.sections), [
    ...linesBelow(head),
    `Ændringer siden version ${older.version}`,
  ]);
