import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/workflow/canonical.js';

/** SHA-256 over canonical JSON, in hex: the one hash of journal, snapshots, slice rows and requests. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
