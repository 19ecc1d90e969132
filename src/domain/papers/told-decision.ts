import { z } from 'zod';
import { hash, id, line } from '../workflow/schema.js';

/** At which meeting and under which item something was decided. */
export const decidedAt = z.strictObject({ name: line, item: line, date: z.iso.date() });

/**
 * What an approval round tells a paper of its decision. `rectifies`: an earlier decision of that round was recorded wrongly.
 * `meeting`: null where it was not decided at one, or where that was not said.
 */
export const toldDecision = z.strictObject({
  round: id,
  versionHash: hash,
  confirmer: z.enum(['chair', 'circulation', 'meeting']),
  rectifies: z.boolean(),
  meeting: decidedAt.nullable().default(null),
});
