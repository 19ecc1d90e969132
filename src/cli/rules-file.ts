import { readFile } from 'node:fs/promises';
import { CaseDocument, placed } from '../cases/format/document.js';
import { rulesOfProcedure, type RulesOfProcedure } from '../domain/rules/rules-of-procedure.js';
import { fieldErrors } from '../domain/workflow/field-errors.js';
import type { Bilingual } from '../domain/workflow/bilingual.js';

/** Something in a file with rules of procedure that does not hold. */
export interface RulesFault {
  /** `rules.yaml:12:15`, as editors and terminals link it. */
  readonly at: string;
  /** `voting.default.quorum.atLeast`; empty for the file as a whole. */
  readonly place: string;
  readonly reason: Bilingual;
}

export type RulesFile = { readonly rules: RulesOfProcedure } | { readonly faults: readonly RulesFault[] };

/** Reads rules of procedure from YAML or JSON; every fault is named with its place. */
export async function readRules(file: string): Promise<RulesFile> {
  const document = new CaseDocument(file, await readFile(file, 'utf8'));
  const unreadable = document.faults.map(({ place, message }) => ({
    at: placed(place),
    place: '',
    reason: broken(message),
  }));
  if (unreadable.length > 0) return { faults: unreadable };
  const parsed = rulesOfProcedure.safeParse(document.data);
  if (parsed.success) return { rules: parsed.data };
  return {
    faults: fieldErrors(parsed.error.issues).map(({ path, text }) => ({
      at: placed(document.placeOf(path === '' ? [] : path.split('.'))),
      place: path,
      reason: text,
    })),
  };
}

/** What the reader of YAML says, it says in English. */
const broken = (message: string): Bilingual => ({
  da: `Filen kan ikke læses: ${message}`,
  en: `The file cannot be read: ${message}`,
});
