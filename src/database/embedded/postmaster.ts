import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine, hasEndedWithin, isAlive } from './processes.js';

/** What a running server writes about itself into its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const FILE = 'postmaster.pid';

/** Reads `postmaster.pid`; undefined where no server has written one. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  try {
    const lines = (await readFile(join(cluster, FILE), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Stops the server that a killed application left behind on this data folder, and only that: a pid can have passed to somebody else. */
export async function stopOrphan(cluster: string): Promise<void> {
  const left = await readPostmasterFile(cluster);
  if (left === undefined || !isAlive(left.pid)) return;
  if (await isPostgresOf(cluster, left.pid)) return stopServer(left.pid);
  // PostgreSQL itself would believe that the stranger with this pid is its server, and refuse to start.
  await rm(join(cluster, FILE), { force: true });
}

/**
 * Stops a server: ends its sessions and writes everything down; where that hangs, at once (it recovers at its next start).
 * @throws Error where it is still there after 15 seconds.
 */
export async function stopServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  if (await hasEndedWithin(pid, 10_000)) return;
  process.kill(pid, 'SIGQUIT');
  if (await hasEndedWithin(pid, 5_000)) return;
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  const command = `${await commandLine(pid)} `;
  return /(^|\/)postgres /.test(command) && command.includes(` -D ${cluster} `);
}
