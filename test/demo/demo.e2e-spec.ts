import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { spawnMandat } from '../support/mandat.js';

jest.setTimeout(60_000);

interface Running {
  readonly url: string;
  readonly told: string;
  stop(): Promise<void>;
}

/** Starts Mandat and waits until it says where it is. */
async function start({ appUrl, ownerUrl }: TestDatabase, demo: boolean): Promise<Running> {
  const child = spawnMandat(['start'], {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    TOKEN_SECRET: 's'.repeat(32),
    MANDAT_DEMO: String(demo),
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const told = await untilUp(child);
  const url = /up at (http:\S+)/.exec(told)![1]!;
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, told, stop };
}

async function untilUp(child: ChildProcess): Promise<string> {
  let told = '';
  child.stderr!.on('data', (part: Buffer) => (told += part.toString()));
  for await (const part of child.stdout!) {
    told += String(part);
    if (/up at http/.test(told)) return told;
  }
  throw new Error(`Mandat did not come up:\n${told}`);
}

const clock = async ({ url }: Running, to?: string) => {
  const body = to === undefined ? {} : { body: JSON.stringify({ to }), method: 'POST' };
  const answer = await fetch(`${url}/api/demo/clock`, { ...body, headers: { 'content-type': 'application/json' } });
  return { status: answer.status, body: (await answer.json()) as { now: string; next: string | null; code?: string } };
};

interface Items {
  readonly items: readonly { readonly id: string; readonly [field: string]: unknown }[];
}

/** Signs in as somebody of the demonstration; gives what reads a path as that person sees it. */
async function as({ url }: Running, name: string): Promise<(path: string) => Promise<Items>> {
  const { items } = (await (await fetch(`${url}/api/demo/seats`)).json()) as Items;
  const { person } = items.find((choice) => choice.name === name)!;
  const headers = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/api/demo/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ person }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  return async (path) => (await (await fetch(`${url}${path}`, { headers: { cookie } })).json()) as Items;
}

const owedBy = async (mandat: Running, name: string) =>
  (await (await as(mandat, name))('/api/monitor/owed')).items.map(({ lifecycle, late }) => [lifecycle, late]);

/** How many instances of a lifecycle are waiting for that event of somebody. */
async function open(mandat: Running, name: string, lifecycle: string, event: string): Promise<number> {
  const get = await as(mandat, name);
  const { items } = await get(`/api/instances?lifecycle=${lifecycle}&limit=200`);
  const actions = await Promise.all(items.map(({ id }) => get(`/api/instances/${id}/actions`)));
  return actions.filter((list) => list.items.some(({ type, allowed }) => type === event && allowed !== 'no')).length;
}

describe('the demonstration', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('stands on the morning of the ninth meeting, and its clock only goes forward', async () => {
    const mandat = await start(database, true);
    expect(mandat.told).toContain('the clock stands at 2025-02-20 08:00');
    expect(mandat.told).toContain('Sign in as Formand, SDS');
    const { body } = await clock(mandat);
    expect(body.now).toMatch(/^2025-02-20T07:0/);
    expect(body.next).toBe('2025-02-27T11:00:00.000Z');
    expect(await clock(mandat, '2025-02-19T07:00:00Z')).toMatchObject({
      status: 422,
      body: { code: 'clock-backwards' },
    });
    expect((await clock(mandat, '2025-02-21T07:00:00Z')).body.now).toMatch(/^2025-02-21T07:0/);
    await mandat.stop();
  });

  it('has something for each seat: to answer, to conclude and to clear, and what is late', async () => {
    const mandat = await start(database, true);
    expect(await owedBy(mandat, 'Medlem, KL')).toEqual([
      ['correction', true],
      ['comment-round', false],
      ['nomination', false],
      ['approval-round', false],
    ]);
    expect(await owedBy(mandat, 'Medlem, DR')).toContainEqual(['nomination', true]);
    expect(await owedBy(mandat, 'Medlem, SST')).toContainEqual(['follow-up', true]);
    expect(await open(mandat, 'Formand, SDS', 'approval-round', 'CONCLUDE')).toBe(1);
    expect(await open(mandat, 'Formand, SDS', 'commission', 'CONFIRM_TEXT')).toBe(1);
    expect(await open(mandat, 'Programsekretær 2, SDS', 'correction', 'CHECK')).toBe(1);
    expect(await open(mandat, 'Programsekretær 1, SDS', 'comment-round', 'NUDGE')).toBe(1);
    const late = await (await as(mandat, 'Programsekretær 1, SDS'))('/api/monitor/papers?late=true');
    expect(late.items).toHaveLength(1);
    await mandat.stop();
  });

  it('is loaded once, and is gone where it is not asked for', async () => {
    const again = await start(database, true);
    expect(again.told).not.toContain('Loading');
    expect((await clock(again)).body.now).toMatch(/^2025-02-21T07:/);
    await clock(again, '2025-04-01T07:00:00Z');
    expect(await clock(again, 'next')).toMatchObject({ status: 409, body: { code: 'nothing-due' } });
    await again.stop();
    const without = await start(database, false);
    expect((await clock(without)).status).toBe(404);
    expect((await clock(without, 'next')).status).toBe(404);
    await without.stop();
  });
});
