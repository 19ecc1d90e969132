import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this pid exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, arguments parted by one space; undefined where it has ended. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return (await procFile(pid, 'cmdline'))?.replaceAll('\0', ' ').trim();
}

/** When a process began, in the words of the platform: tells a process from a later one with the same pid. */
export async function beginningOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  // The second field is the program's name in brackets and may hold spaces; the 22nd is the start time.
  const afterName = (await procFile(pid, 'stat'))?.split(') ').at(-1);
  return afterName?.split(' ')[19];
}

/** Waits until a process has ended, at most `milliseconds`; answers whether it has. */
export async function hasEndedWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; isAlive(pid); await sleep(20)) {
    if (Date.now() > until) return false;
  }
  return true;
}

async function procFile(pid: number, name: string): Promise<string | undefined> {
  try {
    return await readFile(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

async function ps(pid: number, column: string): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  const { stdout } = await run('ps', ['-o', column, '-p', String(pid)]);
  return stdout.trim();
}
