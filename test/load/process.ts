import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

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

/** How much of what a process says is kept, in characters. */
const KEPT = 10_000;

const UP = /^Mandat is up at \S+?:(\d+)\b/m;

/**
 * Starts a process; an API is waited for until it says where it listens. The port is the system's choice and is read from the
 * process itself: one that was found free beforehand can be another's by the time it is used.
 */
export async function startMandat(options: ProcessOptions): Promise<MandatProcess> {
  const { port = 0, role } = options;
  const env = { PATH: process.env.PATH, ...environment(options, port) };
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main.js'], {
    cwd: options.folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = listenTo(child.stdout);
  const listening = role === 'worker' ? port : await whereItListens(child, said);
  let stopping = false;
  child.once('exit', (code) => {
    if (!stopping && code !== null) process.stderr.write(`a Mandat process ended by itself (${code}): ${said.text}\n`);
  });
  const stop = async () => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  };
  return { port: listening, child, stop };
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

/** What a process has said so far, the last of it. */
function listenTo(stream: Readable): { text: string } {
  const said = { text: '' };
  stream.setEncoding('utf8').on('data', (more: string) => (said.text = (said.text + more).slice(-KEPT)));
  return said;
}

/** The port that a starting API tells of when it is open. */
function whereItListens(child: ChildProcess & { stdout: Readable }, said: { text: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (how: string) => reject(new Error(`a Mandat process ${how}: ${said.text}`));
    const timer = setTimeout(() => fail('was not ready after 60 seconds'), 60_000);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before it was ready`);
    });
    child.stdout.on('data', () => {
      const port = UP.exec(said.text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}
