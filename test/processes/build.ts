import { spawnSync } from 'node:child_process';

/** Real processes run what is built, so it is built as any command does it: only when `dist` is missing or older than the sources. */
export function ensureBuilt(): void {
  const { status, stderr } = spawnSync(process.execPath, ['bin/mandat.js', '--help'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The program could not be built, so no process of it can be tested:\n${stderr}`);
}
