import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded/free-port.js';

/** A process of the program itself, as it is built, with what it was told in its environment. */
export interface MandatProcess {
  readonly port: number;
  readonly child: ChildProcess;
  /** Ends it by SIGTERM and waits. */
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly role: 'api' | 'worker' | 'both';
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly secret: string;
  /** With the demonstration, and whoever one chooses to be. */
  readonly demo?: boolean;
  readonly redisUrl?: string;
  readonly queuePrefix?: string;
  /** Where it listens; a free port when not given. */
  readonly port?: number;
  /** The project whose program it is; this one when not given. */
  readonly folder?: string;
}

/** Starts a process; an API is waited for until it is ready. */
export async function startMandat(options: ProcessOptions): Promise<MandatProcess> {
  const port = options.port ?? (await freePort());
  const env = { PATH: process.env.PATH, ...environment(options, port) };
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main.js'], {
    cwd: options.folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (options.role !== 'worker') await ready(port, child);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  };
  return { port, child, stop };
}

function environment(options: ProcessOptions, port: number) {
  const { role, appUrl, ownerUrl, secret, demo = false, redisUrl, queuePrefix } = options;
  return {
    MANDAT_ROLE: role,
    MANDAT_DEMO: String(demo),
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    TOKEN_SECRET: secret,
    RATE_LIMIT: '10000000',
    LOG_LEVEL: 'error',
    ...(redisUrl && { REDIS_URL: redisUrl, QUEUE_PREFIX: queuePrefix ?? 'load' }),
  };
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode} before it was ready`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch((error: Error) => error);
    if (answer instanceof Response && answer.ok) return;
    await sleep(50);
  }
  throw new Error('the process was not ready after 30 seconds');
}
