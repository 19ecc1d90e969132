import type { Queryable } from '../queryable.js';
import { hashOf } from '../hash.js';
import type { Registry } from '../registry.js';
import type { Finding } from './finding.js';
import { allStored } from './stored.js';
import { verifyInstance } from './verify-instance.js';

export interface Verification {
  readonly instances: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
  /**
   * One hash over the heads of all journals. Kept outside the database it reveals what nothing inside can: a journal cut
   * off at its end or an instance removed as a whole, when all that hangs on it was removed or rewritten too.
   */
  readonly anchor: string;
}

/** Recomputes chains and row hashes and replays every instance. Reads only; `progress` is told the count now and then. */
export async function verify(
  db: Queryable,
  registry: Registry,
  progress: (instances: number) => void = () => undefined,
): Promise<Verification> {
  const findings: Finding[] = [];
  let [instances, entries, anchor] = [0, 0, ''];
  for await (const stored of allStored(db)) {
    const { lifecycle, definition, id, headHash } = stored.instance;
    findings.push(...verifyInstance(registry.find(lifecycle, definition), stored));
    anchor = hashOf([anchor, id, headHash]);
    entries += stored.journal.length;
    if (++instances % 1_000 === 0) progress(instances);
  }
  return { instances, entries, findings, anchor };
}
