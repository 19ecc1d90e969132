import { hash } from 'node:crypto';
import { canonicalJson } from '../domain/workflow/canonical.js';

/** SHA-256 over canonical JSON, in hex: the one hash of journal, snapshots, slice rows and requests. */
export const hashOf = (value: unknown): string => hash('sha256', canonicalJson(value));
