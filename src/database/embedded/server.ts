import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { readPostmasterFile, stopServer } from './postmaster.js';
import type { Privileges } from './privileges.js';

export interface ServerPlan {
  readonly native: string;
  readonly cluster: string;
  /** The file to which the server appends its own log. */
  readonly logFile: string;
  readonly privileges: Privileges;
  /** Where it listens; a free port when not given. */
  readonly port?: number;
}

export interface Server {
  readonly port: number;
  /** Stops the server; once it has ended this does nothing. */
  readonly stop: () => Promise<void>;
}

const ATTEMPTS = 3;

/** Starts PostgreSQL on loopback and waits until it takes connections. */
export async function startServer(plan: ServerPlan, attempt = 1): Promise<Server> {
  const port = plan.port ?? (await freePort());
  try {
    return await startOn(port, plan);
  } catch (error) {
    // Somebody else took the port between our asking and PostgreSQL's binding.
    const portTaken = error instanceof Error && error.message.includes('could not bind');
    if (!portTaken || attempt === ATTEMPTS) throw error;
    return startServer(plan, attempt + 1);
  }
}

async function startOn(port: number, plan: ServerPlan): Promise<Server> {
  const log = await open(plan.logFile, 'a');
  const { size } = await log.stat();
  const [program, args] = plan.privileges.command(
    join(plan.native, 'bin/postgres'),
    serverArguments(plan.cluster, port),
  );
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the database must outlive the application's close.
  const child = spawn(program, args, { ...plan.privileges.ids, detached: true, stdio: ['ignore', log.fd, log.fd] });
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended = `ended with ${signal ?? `code ${code}`}`));
  child.once('error', (error) => (ended = error.message));
  await log.close();

  for (; !(await isReady(plan.cluster, child.pid, port)); await sleep(20)) {
    if (ended !== undefined)
      throw new Error(`PostgreSQL did not start (${ended}); its log says:\n${await tail(plan.logFile, size)}`);
  }
  child.unref();
  return {
    port,
    stop: async () => (ended === undefined && child.pid !== undefined ? stopServer(child.pid) : undefined),
  };
}

function serverArguments(cluster: string, port: number): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    `shared_buffers=${sharedBuffers()}MB`,
    // Fewer checkpoints: after each one every page that is touched is written to the log whole.
    'max_wal_size=4GB',
    'checkpoint_timeout=15min',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  return ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

/** An eighth of the machine's memory in MB, 2 GB at most; taken only as far as the data needs it. */
const sharedBuffers = () => Math.max(128, Math.min(2_048, Math.floor(totalmem() / 8 / 2 ** 20)));

async function isReady(cluster: string, pid: number | undefined, port: number): Promise<boolean> {
  const found = await readPostmasterFile(cluster);
  return found !== undefined && found.pid === pid && found.port === port && found.ready;
}

async function tail(file: string, from: number): Promise<string> {
  return (await readFile(file)).subarray(from).toString().trim();
}
