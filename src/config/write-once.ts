import { linkSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes `text` to `file`, readable by its owner only, unless the file is there already.
 * Linked into place: nobody ever reads half of it, and of two processes exactly one is told `true`.
 */
export function writeOnce(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}
