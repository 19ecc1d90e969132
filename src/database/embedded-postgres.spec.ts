import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { readPostmasterFile, stopServer } from './embedded/postmaster.js';
import { isAlive } from './embedded/processes.js';

let made: string;
let dir: string;
beforeAll(async () => {
  made = await temporaryFolder();
  await startEmbeddedPostgres(made).then((server) => server.stop());
});
beforeEach(async () => {
  dir = await temporaryFolder();
  cpSync(made, dir, { recursive: true }); // a first start takes longer than all the rest
});
afterEach(async () => {
  const left = await readPostmasterFile(join(dir, 'pg18'));
  if (left !== undefined && isAlive(left.pid) && left.pid !== process.pid) await stopServer(left.pid);
  await rm(dir, { recursive: true });
});
afterAll(() => rm(made, { recursive: true }));

function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'mandat-embedded-'));
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return (rows as unknown[][])[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Another process with a database in `dir`, as an application would have it. */
async function startElsewhere(): Promise<ChildProcess> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(process.cwd(), 'src/database/embedded-postgres.ts'))});
    await startEmbeddedPostgres(${JSON.stringify(dir)});
    console.log('ready');
    setInterval(() => undefined, 1000);`;
  const hooks = join(process.cwd(), 'test/support/typescript.js');
  const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('it ended'))),
  ]);
  return child;
}

async function kill9(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data between starts, and stops cleanly', async () => {
    const first = await startEmbeddedPostgres(dir);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await startEmbeddedPostgres(dir);
    expect(await ask(second.ownerUrl, 'SELECT answer FROM kept')).toBe(42);
    await second.stop();
    expect(await readPostmasterFile(join(dir, 'pg18'))).toBeUndefined();
    expect(await readFile(join(dir, 'postgres.log'), 'utf8')).not.toContain('was not properly shut down');
  });

  it('writes to disk before it says that it has written', async () => {
    const server = await startEmbeddedPostgres(dir);
    expect(await ask(server.ownerUrl, 'SHOW fsync')).toBe('on');
    expect(await ask(server.ownerUrl, 'SHOW synchronous_commit')).toBe('on');
    await server.stop();
  });

  it('lets the application log in as a role that owns nothing, with passwords that only the owner can read', async () => {
    const server = await startEmbeddedPostgres(dir);
    expect(await ask(server.appUrl, 'SELECT session_user')).toBe('mandat_app');
    expect(
      await ask(
        server.appUrl,
        'SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = session_user',
      ),
    ).toBe(false);
    await expect(ask(server.appUrl, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
    for (const file of ['owner.password', 'app.password']) expect((await stat(join(dir, file))).mode & 0o077).toBe(0);
    await server.stop();
  });

  it('after kill -9 of the application it stops the server left behind, and loses nothing that was committed', async () => {
    const app = await startElsewhere();
    const orphan = await readPostmasterFile(join(dir, 'pg18'));
    await kill9(app);
    expect(isAlive(orphan!.pid)).toBe(true);
    const server = await startEmbeddedPostgres(dir);
    expect(isAlive(orphan!.pid)).toBe(false);
    expect(await ask(server.ownerUrl, 'SELECT 1')).toBe(1);
    await server.stop();
  });

  it('recovers from kill -9 of the database itself', async () => {
    const first = await startEmbeddedPostgres(dir);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill((await readPostmasterFile(join(dir, 'pg18')))!.pid, 'SIGKILL');
    await first.stop();
    const second = await startEmbeddedPostgres(dir);
    expect(await ask(second.ownerUrl, 'SELECT answer FROM kept')).toBe(42);
    await second.stop();
  });

  it('a second application on the same folder is told which process has it, and leaves that one alone', async () => {
    const server = await startEmbeddedPostgres(dir);
    await expect(startEmbeddedPostgres(dir)).rejects.toThrow(`${dir} is in use by process ${process.pid}`);
    expect(await ask(server.ownerUrl, 'SELECT 1')).toBe(1);
    await server.stop();
  });

  it('never stops a stranger that has got the pid of an earlier server', async () => {
    const first = await startEmbeddedPostgres(dir);
    await first.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    await writeFile(
      join(dir, 'pg18/postmaster.pid'),
      `${stranger.pid}\n${dir}/pg18\n0\n5432\n\n127.0.0.1\n0 0\nready\n`,
    );
    await writeFile(join(dir, 'mandat.pid'), `${stranger.pid} long-ago`);
    const server = await startEmbeddedPostgres(dir);
    expect(isAlive(stranger.pid!)).toBe(true);
    await server.stop();
    await kill9(stranger);
  });

  it('starts again after a first start that was cut short', async () => {
    await rm(join(dir, 'pg18'), { recursive: true });
    await writeFile(join(dir, 'pg18.new'), 'half a cluster');
    const server = await startEmbeddedPostgres(dir);
    expect(await ask(server.appUrl, 'SELECT 1')).toBe(1);
    await server.stop();
  });

  it('says what is wrong when PostgreSQL does not start', async () => {
    await writeFile(join(dir, 'pg18/postgresql.conf'), 'no_such_setting = 1\n');
    await expect(startEmbeddedPostgres(dir)).rejects.toThrow(/did not start[^]*no_such_setting/);
  });

  (process.getuid?.() === 0 ? it : it.skip)('runs as nobody where root may not make a user namespace', async () => {
    await rm(join(dir, 'pg18'), { recursive: true });
    const server = await startEmbeddedPostgres(dir, { tryNamespace: false });
    expect(await ask(server.ownerUrl, 'SELECT 1')).toBe(1);
    expect((await stat(join(dir, 'pg18'))).uid).toBe(65_534);
    await server.stop();
  });
});
