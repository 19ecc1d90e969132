import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { checkCase } from '../check/check-case.js';
import { caseFile, type CaseFile } from './case-file.js';
import { CaseFaults, type Fault } from './case-fault.js';
import { CaseDocument, type Path, type Place } from './document.js';

/** A case file that holds together: its data, and where everything stands in it. */
export interface Case {
  readonly data: CaseFile;
  readonly placeOf: (path: Path) => Place;
}

/**
 * Reads a case file and checks all of it, before anything is done with it.
 * @throws CaseFaults naming every fault that was found, with its place.
 */
export async function readCase(file: string): Promise<Case> {
  return parseCase(file, await readFile(file, 'utf8'));
}

/** The same from text that was read already; `file` is what places are told with. */
export function parseCase(file: string, text: string): Case {
  const document = new CaseDocument(file, text);
  insist(document.faults.map(({ place, message }) => ({ place, reason: message })));
  const parsed = caseFile.safeParse(document.data);
  if (!parsed.success) throw new CaseFaults(parsed.error.issues.flatMap((issue) => shapeFaults(document, issue)));
  const found = { data: parsed.data, placeOf: (path: Path) => document.placeOf(path) };
  insist(checkCase(parsed.data).map(({ path, reason }) => ({ place: document.placeOf(path), reason })));
  return found;
}

function insist(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new CaseFaults(faults);
}

function shapeFaults(document: CaseDocument, issue: z.core.$ZodIssue): readonly Fault[] {
  const where = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      place: document.placeOf([...issue.path, unknown], { key: true }),
      reason: `unknown key “${unknown}” in ${where}`,
    }));
  }
  return [{ place: document.placeOf(issue.path), reason: `${where}: ${issue.message}` }];
}
