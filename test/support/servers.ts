import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { generatedSecret } from '../../src/config/generated-secret.js';
import { ensureCluster, OWNER } from '../../src/database/embedded/cluster.js';
import { freePort } from '../../src/database/embedded/free-port.js';
import { privileges as choosePrivileges } from '../../src/database/embedded/privileges.js';
import { startServer } from '../../src/database/embedded/server.js';
import { noteSkipped } from './skipped.js';

/** A server of this machine, started for one spec file: on loopback, on a free port, with its data in a folder of its own. */
export interface OutsideServer {
  /** The administrator's address. */
  readonly url: string;
  /** Ends it (by its pid) and removes its data. */
  readonly stop: () => Promise<void>;
}

/** Starts a Redis; undefined, and said so at the end of the run, where the machine has none. `port` brings one back where it was. */
export async function startRedis({ port }: { port?: number } = {}): Promise<OutsideServer | undefined> {
  const program = (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, 'redis-server'))
    .find(existsSync);
  if (program === undefined) return skip('tests on Redis (no redis-server in PATH)');
  const [dir, at] = [await temporaryFolder(), port ?? (await freePort())];
  const settings = ['--bind', '127.0.0.1', '--port', String(at), '--dir', dir, '--save', '', '--appendonly', 'no'];
  const child = spawn(program, settings, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${at}`;
  await answersPing(url);
  const stop = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    await rm(dir, { recursive: true });
  };
  return { url, stop };
}

/** Starts the oldest PostgreSQL of this machine that Mandat supports; undefined, and said so at the end, where there is none. */
export async function startOutsidePostgres(): Promise<OutsideServer | undefined> {
  const native = await oldestSupportedPostgres();
  if (native === undefined) return skip('tests on an outside PostgreSQL (none of 15 or newer in /usr/lib/postgresql)');
  const [dir, privileges] = [await temporaryFolder(), choosePrivileges()];
  const [cluster, passwordFile, logFile] = [join(dir, 'data'), join(dir, 'password'), join(dir, 'log')];
  const password = generatedSecret(dir, 'password');
  await privileges.own(dir);
  await ensureCluster({ native, cluster, passwordFile, privileges, locale: ['--encoding=UTF8', '--locale=C'] });
  const server = await startServer({ native, cluster, logFile, privileges });
  const stop = () => server.stop().then(() => rm(dir, { recursive: true }));
  return { url: `postgres://${OWNER}:${password}@127.0.0.1:${server.port}/postgres`, stop };
}

async function oldestSupportedPostgres(root = '/usr/lib/postgresql'): Promise<string | undefined> {
  if (!existsSync(root)) return undefined;
  const versions = (await readdir(root))
    .map(Number)
    .filter((version) => version >= 15 && existsSync(join(root, `${version}/bin/initdb`)));
  return versions.length === 0 ? undefined : join(root, String(Math.min(...versions)));
}

async function answersPing(url: string): Promise<void> {
  const client = new Redis(url, { retryStrategy: (times) => (times < 250 ? 20 : null) });
  client.on('error', (error: NodeJS.ErrnoException) => error.code); // refused until it listens; ping tells when it never does
  await client.ping();
  client.disconnect();
}

function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'mandat-server-'));
}

function skip(what: string): undefined {
  noteSkipped(what);
  return undefined;
}
