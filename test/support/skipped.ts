import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One file a run: workers are children of the process that runs global setup and teardown, or that process itself. */
const fileOf = (pid: number | string) => join(tmpdir(), `mandat-skipped-${pid}`);

/** Remembers that tests were not run, and why; told once more at the end of the run, where it is seen. */
export function noteSkipped(reason: string): void {
  const run = process.env.MANDAT_TEST_RUN;
  if (run) appendFileSync(fileOf(run), `${reason}\n`);
}

/** Gives this run its name, for the workers to inherit. */
export function beginSkipped(): void {
  process.env.MANDAT_TEST_RUN = String(process.pid);
}

/** Prints what was skipped in this run. */
export function printSkipped(): void {
  const file = fileOf(process.pid);
  if (!existsSync(file)) return;
  for (const reason of new Set(readFileSync(file, 'utf8').trim().split('\n'))) console.log(`skipped: ${reason}`);
  rmSync(file);
}
