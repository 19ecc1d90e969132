import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CrashingPostgres } from '../faults/crashing-postgres.js';
import { startMandat, type MandatProcess } from '../load/process.js';
import { seatCommittee, type Committee } from '../load/scene.js';
import { createTestDatabase } from '../support/database.js';
import { startRedis } from '../support/servers.js';
import { ensureBuilt } from './build.js';
import { Client, SECRET } from './client.js';
import { eventually } from './eventually.js';
import { ownQueue } from './queue.js';

beforeAll(ensureBuilt, 90_000);

const redis = await startRedis();
const onRedis = redis === undefined ? describe.skip : describe;

const statusOf = async ({ port }: MandatProcess, path: string) =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).status;

describe('two processes that start together on an empty database', () => {
  it('both come up, and both end in order when told to', async () => {
    const { ownerUrl, appUrl, drop } = await createTestDatabase({ empty: true });
    const queue = ownQueue();
    const begin = () => startMandat({ role: 'both', ownerUrl, appUrl, secret: SECRET, ...queue });
    const both = await Promise.all([begin(), begin()]);
    expect(await Promise.all(both.map((one) => statusOf(one, '/readyz')))).toEqual([200, 200]);
    const told = Date.now();
    await Promise.all(both.map((one) => one.stop()));
    expect(both.map(({ child }) => child.exitCode)).toEqual([0, 0]);
    expect(Date.now() - told).toBeLessThan(10_000);
    await drop();
  }, 60_000);
});

describe('a process whose database server was killed', () => {
  let server: CrashingPostgres;
  let api: MandatProcess;
  let committee: Committee;

  beforeAll(async () => {
    server = await CrashingPostgres.start();
    const url = server.urlOf('postgres');
    api = await startMandat({ role: 'api', ownerUrl: url, appUrl: url, secret: SECRET });
    const owner = new pg.Pool({ connectionString: url, max: 1 });
    committee = await seatCommittee(owner, 1);
    await owner.end();
  }, 90_000);
  afterAll(async () => {
    await api.stop();
    await server.stop();
  });

  const startSomething = () =>
    new Client(api.port, committee.secretariat).start({
      lifecycle: 'commission',
      committee: committee.id,
      payload: { title: 'A commission' },
    });

  it('is alive all the time, not ready while the server is away, and ready again once it is back', async () => {
    await startSomething();
    const [ready, live]: [number[], number[]] = [[], []];
    let away = true;
    const crash = server.crash().finally(() => (away = false));
    while (away) {
      ready.push(await statusOf(api, '/readyz'));
      live.push(await statusOf(api, '/livez'));
    }
    await crash;
    await eventually(
      'readiness',
      () => statusOf(api, '/readyz'),
      (status) => status === 200,
    );
    expect(new Set(live)).toEqual(new Set([200]));
    expect(ready).toContain(503);
    expect(ready.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  }, 60_000);

  it('takes commands again', async () => {
    expect(await startSomething()).toMatchObject({ states: ['drafting'], revision: 1 });
  });
});

onRedis('a process whose queue server is away', () => {
  it('is alive but not ready, says so, and is ready again once it is back', async () => {
    const { ownerUrl, appUrl, drop } = await createTestDatabase();
    const { url, stop } = redis!;
    const { queuePrefix } = ownQueue();
    const api = await startMandat({ role: 'api', ownerUrl, appUrl, secret: SECRET, redisUrl: url, queuePrefix });
    await stop();
    const answer = await eventually(
      'the 503',
      () => fetch(`http://127.0.0.1:${api.port}/readyz`),
      (seen) => seen.status === 503,
    );
    expect(await answer.json()).toMatchObject({ code: 'not-ready', reasons: [{ code: 'queue-down' }] });
    expect(await statusOf(api, '/livez')).toBe(200);
    const back = await startRedis({ port: Number(new URL(url).port) });
    await eventually(
      'readiness',
      () => statusOf(api, '/readyz'),
      (status) => status === 200,
    );
    await api.stop();
    expect(api.child.exitCode).toBe(0);
    await back!.stop();
    await drop();
  }, 60_000);
});
