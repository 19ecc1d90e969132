import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from './write-once.js';

/** The secret in `folder/name` (43 characters, base64url), made the first time it is asked for and kept, readable by its owner only. */
export function generatedSecret(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeOnce(file, randomBytes(32).toString('base64url'));
  }
  return readFileSync(file, 'utf8').trim();
}
