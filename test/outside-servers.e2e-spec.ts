import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Queue, QueueEvents, Worker } from 'bullmq';
import { DataSource } from 'typeorm';
import { appDataSourceOptions } from '../src/database/data-source.js';
import { journalIsProtected } from '../src/database/journal-protection.js';
import { appLogin } from '../src/database/login.js';
import { migrate } from '../src/database/migrate.js';
import { useQueueBackend, type QueuePlace } from '../src/jobs/queue-backend.js';
import { createTestDatabase } from './support/database.js';
import { startOutsidePostgres, startRedis } from './support/servers.js';
import { addressOf, onServer } from './support/template.js';

const database = await createTestDatabase();
const [postgres, redis] = await Promise.all([startOutsidePostgres(), startRedis()]);
const onOutsidePostgres = postgres === undefined ? describe.skip : describe;
const onRedis = redis === undefined ? describe.skip : describe;

afterAll(async () => {
  await postgres?.stop();
  await redis?.stop();
  await database.drop();
});

/** Tries again for two seconds: a producer that never waits refuses jobs until its connection stands. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 2_000; ; await sleep(20)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

/** Sends one delayed job through a queue and a worker of this place; gives what the worker answered. */
async function jobThrough(place: QueuePlace): Promise<unknown> {
  const { producer, worker: workerOptions } = useQueueBackend(place);
  const worker = new Worker('ground', (job) => Promise.resolve(`did ${job.name}`), workerOptions);
  const events = new QueueEvents('ground', workerOptions);
  const queue = new Queue('ground', producer);
  try {
    await Promise.all([worker.waitUntilReady(), events.waitUntilReady(), queue.waitUntilReady()]);
    const job = await eventually(() => queue.add('remind', {}, { delay: 50 }));
    return await job.waitUntilFinished(events, 10_000);
  } finally {
    await Promise.all([queue.close(), events.close(), worker.close()]);
  }
}

describe('the queue in our own database', () => {
  it('works for an application that owns nothing', async () => {
    expect(await jobThrough({ database: appLogin(database), prefix: 'mandat' })).toBe('did remind');
  });

  it("works for an application that comes with the owner's login", async () => {
    const login = appLogin({ appUrl: database.ownerUrl, ownerUrl: database.ownerUrl });
    expect(await jobThrough({ database: login, prefix: 'mandat' })).toBe('did remind');
  });
});

onOutsidePostgres('an outside PostgreSQL whose owner is no superuser', () => {
  const url = postgres?.url ?? '';
  const login = (username: string, name: string) => addressOf(url, name, { username, password: 'test-only' });

  async function ownedDatabase(name: string): Promise<string> {
    const rights = name === 'two_logins' ? 'CREATEROLE' : 'CREATEROLE NOCREATEDB';
    await onServer(
      url,
      `CREATE ROLE ${name}_owner LOGIN ${rights} PASSWORD 'test-only'`,
      `CREATE DATABASE ${name} OWNER ${name}_owner`,
    );
    return login(`${name}_owner`, name);
  }

  async function protectedFor(addresses: { appUrl: string; ownerUrl: string }): Promise<boolean> {
    const source = await new DataSource(appDataSourceOptions(appLogin(addresses), 1)).initialize();
    await expect(source.query('DELETE FROM journal')).rejects.toThrow('permission denied');
    return journalIsProtected(source).finally(() => source.destroy());
  }

  it('takes one login for both: the journal is closed to the application, not to its login', async () => {
    const ownerUrl = await ownedDatabase('one_login');
    const addresses = { ownerUrl, appUrl: ownerUrl };
    await migrate(addresses);
    expect(await protectedFor(addresses)).toBe(false);
    expect(await jobThrough({ database: appLogin(addresses), prefix: 'mandat' })).toBe('did remind');
    expect(await migrate(addresses)).toEqual([]);
  });

  it('takes two logins: the journal is closed to the application', async () => {
    const ownerUrl = await ownedDatabase('two_logins');
    await onServer(url, "CREATE ROLE clerk LOGIN PASSWORD 'test-only'");
    const addresses = { ownerUrl, appUrl: login('clerk', 'two_logins') };
    await migrate(addresses);
    expect(await protectedFor(addresses)).toBe(true);
    expect(await jobThrough({ database: appLogin(addresses), prefix: 'mandat' })).toBe('did remind');
    expect(await migrate(addresses)).toEqual([]);
  });
});

onRedis('an outside Redis', () => {
  it('carries the queue', async () => {
    expect(await jobThrough({ redisUrl: redis?.url, database: appLogin(database), prefix: 'mandat' })).toBe(
      'did remind',
    );
  });

  it('makes nobody wait while it is away, and takes jobs again once it is back', async () => {
    const first = await startRedis();
    await first?.stop();
    const { producer } = useQueueBackend({ redisUrl: first?.url, database: appLogin(database), prefix: 'mandat' });
    const queue = new Queue('ground', producer);
    queue.on('error', (error) => expect(error).toHaveProperty('code', 'ECONNREFUSED'));
    const before = performance.now();
    await expect(queue.add('remind', {})).rejects.toThrow('writeable');
    expect(performance.now() - before).toBeLessThan(1_000);

    const second = await startRedis({ port: Number(new URL(first?.url ?? '').port) });
    expect(await eventually(() => queue.add('remind', {}))).toMatchObject({ name: 'remind' });
    await queue.close();
    await second?.stop();
  });
});
