import { z } from 'zod';
import { directory } from './directory.js';
import { papers } from './papers.js';
import { key, line, prose } from './primitives.js';
import { script } from './script.js';

/** A case file: who sits where, what is written, and what happened when. */
export const caseFile = z.strictObject({
  $schema: z.string().optional(),
  case: key.describe('What the case is called; ids are made from it, so that an import is recognised as done before.'),
  title: line,
  note: prose.optional(),
  ...directory,
  ...papers,
  script,
});

export type CaseFile = z.infer<typeof caseFile>;

/** The JSON Schema of case files, for editors. */
export function caseFileSchema(): unknown {
  return { title: 'A case file of Mandat', ...z.toJSONSchema(caseFile, { io: 'input' }) };
}
