import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from '../../config/write-once.js';
import { beginningOf } from './processes.js';

const NAME = 'mandat.pid';

/** Another running Mandat keeps its database in this folder. */
export class FolderInUseError extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by process ${pid}: stop that Mandat first, or give this one another DATA_DIR`);
    this.name = 'FolderInUseError';
  }
}

/**
 * Takes the data folder for this process; gives the function that lets go of it.
 * A lock whose process has ended (kill -9, power cut), or whose pid now belongs to another process, is taken over.
 * @throws FolderInUseError naming the process that holds the folder.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, NAME);
  const mine = `${process.pid} ${await beginningOf(process.pid)}`;
  while (!writeOnce(file, mine)) await clearIfStale(folder, file);
  return () => rmSync(file, { force: true });
}

async function clearIfStale(folder: string, file: string): Promise<void> {
  const found = read(file);
  if (found === undefined) return; // let go of in this very moment
  const [pid, beginning] = splitOnce(found);
  if ((await beginningOf(pid)) === beginning) throw new FolderInUseError(folder, pid);
  removeOnly(file, found);
}

/** Of two processes that clear the same stale lock, the later must not remove what the earlier has just taken. */
function removeOnly(file: string, stale: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = read(aside);
  if (taken !== undefined && taken !== stale) writeOnce(file, taken);
  rmSync(aside);
}

function splitOnce(text: string): [pid: number, beginning: string] {
  const space = text.indexOf(' ');
  return [Number(text.slice(0, space)), text.slice(space + 1)];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
