import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendCommand } from '../../src/engine/command.js';
import { answered, committee, MORNING, openEngine, people, refusedWith, seats } from './engine-house.js';

let house: Awaited<ReturnType<typeof openEngine>>;
beforeAll(async () => (house = await openEngine()));
afterAll(() => house.close());
beforeEach(() => house.clock.moveTo(new Date(MORNING)));

const DEADLINE = '2025-03-06T11:00:00.000Z';

async function begin(links: Record<string, string[]> = {}, payload: Record<string, unknown> = {}) {
  const command = { lifecycle: 'petition', committee, person: people.chair, links };
  return house.engine.start({ ...command, payload: { title: 'A petition', deadline: DEADLINE, ...payload } });
}
const opened = async (links: Record<string, string[]> = {}) => answered(await begin(links)).instance;

async function file(): Promise<string> {
  const command = { lifecycle: 'petition-file', committee, person: people.chair, payload: { title: 'A file' } };
  return answered(await house.engine.start(command)).instance;
}

type Sent = Partial<SendCommand> & { instance: string; type: string };
const send = (command: Sent) => house.engine.send({ person: people.chair, payload: {}, ...command });
const sign = (instance: string, more: Partial<SendCommand> = {}) =>
  send({ instance, type: 'SIGN', person: people.member, payload: { text: 'yes' }, ...more });

const one = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>> =>
  (await house.owner.query<Record<string, unknown>>(sql, values)).rows[0]!;
const entriesOf = (instance: string) =>
  one('SELECT count(*)::int AS count FROM journal WHERE instance_id = $1', [instance]);
const statesOf = async (instance: string) =>
  (await one('SELECT states FROM instance WHERE id = $1', [instance])).states;

describe('a command', () => {
  it('moves an instance, keeps what was said and numbers its journal', async () => {
    const petition = await opened();
    const answer = answered(await sign(petition));
    expect(answer).toMatchObject({ instance: petition, revision: 2, entry: 2, states: ['open'], touched: [] });
    const record = await one('SELECT body FROM record WHERE instance_id = $1', [petition]);
    expect(record.body).toEqual({ seat: seats.member, text: 'yes', at: MORNING });
  });

  it('is answered once however often it is repeated with its key, and refused with another body', async () => {
    const petition = await opened();
    const [first, second] = [
      await sign(petition, { idempotencyKey: 'k-1' }),
      await sign(petition, { idempotencyKey: 'k-1' }),
    ];
    expect(answered(second)).toEqual(answered(first));
    expect(second).toMatchObject({ repeated: true });
    const other = await sign(petition, { idempotencyKey: 'k-1', payload: { text: 'other' } });
    expect(refusedWith(other)).toBe('422 key-reused');
    expect(await entriesOf(petition)).toEqual({ count: 2 });
  });

  it('that came twice at the same moment with one key is carried out once', async () => {
    const petition = await opened();
    const both = await Promise.all([1, 2].map(() => sign(petition, { idempotencyKey: 'k-2' })));
    expect(both.map(answered)[0]).toEqual(both.map(answered)[1]);
    expect(await entriesOf(petition)).toEqual({ count: 2 });
  });

  it('that starts something, come twice at the same moment with one key, starts one', async () => {
    const command = { lifecycle: 'petition-file', committee, person: people.chair, payload: { title: 'Twice' } };
    const both = await Promise.all([1, 2].map(() => house.engine.start({ ...command, idempotencyKey: 'k-3' })));
    expect(both.map(answered)[0]).toEqual(both.map(answered)[1]);
    expect(await one(`SELECT count(*)::int AS count FROM instance WHERE title = 'Twice'`)).toEqual({ count: 1 });
  });

  it('that names the revision seen is refused when the instance has moved on', async () => {
    const petition = await opened();
    await sign(petition);
    expect(refusedWith(await send({ instance: petition, type: 'CLOSE', ifMatch: 1 }))).toBe('412 moved-on');
    expect(await statesOf(petition)).toEqual(['open']);
    answered(await send({ instance: petition, type: 'CLOSE', ifMatch: 2 }));
  });

  it('among many at the same moment gets in once, and none is lost', async () => {
    const petition = await opened();
    const deadlines = Array.from({ length: 24 }, (_, day) =>
      new Date(Date.parse(DEADLINE) + day * 86_400_000).toISOString(),
    );
    const outcomes = await Promise.all(
      deadlines.map((deadline) => send({ instance: petition, type: 'EXTEND', payload: { deadline } })),
    );
    expect(
      outcomes
        .map(answered)
        .map(({ revision }) => revision)
        .sort((a, b) => a - b),
    ).toEqual(deadlines.map((_, index) => index + 2));
    expect((await house.verify()).findings).toEqual([]);
  });

  it('carries all that it tells and starts in one commit, each entry naming its cause', async () => {
    const kept = await file();
    const petition = await opened({ concerns: [kept] });
    const answer = answered(await send({ instance: petition, type: 'CLOSE' }));
    expect(answer.touched).toEqual([{ instance: kept, lifecycle: 'petition-file', states: ['filed'] }]);
    const told = await one('SELECT cause, xact FROM journal WHERE instance_id = $1 ORDER BY n DESC LIMIT 1', [kept]);
    const teller = await one('SELECT xact FROM journal WHERE instance_id = $1 AND n = 2', [petition]);
    expect(told).toEqual({ cause: { instance: petition, n: 2 }, xact: teller.xact });
  });

  it('is refused whole when one that it tells refuses', async () => {
    const [willing, sealed] = [await file(), await file()];
    answered(await send({ instance: sealed, type: 'SEAL' }));
    const petition = await opened({ concerns: [willing, sealed] });
    expect(refusedWith(await send({ instance: petition, type: 'CLOSE' }))).toBe('409 ended');
    expect([await statesOf(petition), await statesOf(willing)]).toEqual([['open'], ['waiting']]);
  });

  it('may bring other instances into being', async () => {
    const petition = await opened();
    const { touched } = answered(await send({ instance: petition, type: 'SPAWN' }));
    expect(touched).toMatchObject([{ lifecycle: 'petition-file', states: ['waiting'] }]);
  });
});

describe('a refusal', () => {
  it('names every guard that fails, with its parameters, and who can help', async () => {
    const petition = await opened();
    await sign(petition);
    const outcome = await sign(petition, { payload: { text: 'no' } });
    expect(outcome).toMatchObject({
      refusal: {
        status: 409,
        code: 'not-signed',
        reasons: [
          { code: 'not-signed', params: { count: 1 }, help: 'secretariat' },
          { code: 'polite', help: 'chair' },
        ],
      },
    });
  });

  it.each<[string, Partial<SendCommand>, string]>([
    ['an event from inside the machine', { type: 'xstate.after.period.petition.open' }, '422 unknown-event'],
    ['an event that the lifecycle does not know', { type: 'toString' }, '422 unknown-event'],
    ['an event that is only told', { type: 'FILED' }, '422 unknown-event'],
    ['a field that nobody asked for', { type: 'SIGN', payload: { text: 'yes', colour: 'red' } }, '422 invalid-input'],
    ['a field of the wrong type', { type: 'SIGN', payload: { text: 7 } }, '422 invalid-input'],
    ['an observer', { type: 'SIGN', person: people.observer, payload: { text: 'yes' } }, '403 not-yours'],
    [
      'somebody with no role there',
      { type: 'SIGN', person: people.stranger, payload: { text: 'yes' } },
      '404 not-found',
    ],
    [
      'a seat that is not held',
      { type: 'SIGN', person: people.member, payload: { text: 'yes' }, onBehalfOf: seats.chair },
      '403 not-your-seat',
    ],
    [
      'a seat that does not exist',
      { type: 'SIGN', person: people.member, payload: { text: 'yes' }, onBehalfOf: people.chair },
      '422 unknown-seat',
    ],
    [
      'the secretariat without naming a seat',
      { type: 'SIGN', person: people.secretariat, payload: { text: 'yes' } },
      '422 seat-required',
    ],
    [
      'the secretariat without a reason',
      { type: 'SIGN', person: people.secretariat, payload: { text: 'yes' }, onBehalfOf: seats.member },
      '422 reason-required',
    ],
    [
      'a member who says when it happened',
      { type: 'SIGN', person: people.member, payload: { text: 'yes' }, occurredAt: '2025-02-19T08:00:00Z' },
      '403 secretariat-only',
    ],
  ])('meets %s, and nothing is changed', async (_what, command, refusal) => {
    const petition = await opened();
    expect(refusedWith(await send({ instance: petition, type: 'SIGN', ...command }))).toBe(refusal);
    expect(await entriesOf(petition)).toEqual({ count: 1 });
  });

  it('meets links to what is not there, of the wrong kind, or too many', async () => {
    const [kept, petition] = [await file(), await opened()];
    const refusals = [[people.chair], [petition], [kept, kept]].map(async (concerns) =>
      refusedWith(await begin({ concerns })),
    );
    expect(await Promise.all(refusals)).toEqual(['422 unknown-link', '422 link-kind', '422 link-count']);
    expect(refusedWith(await begin({ likes: [kept] }))).toBe('422 unknown-relation');
  });

  it('stops a command whose delay is no number, as the bug it is', async () => {
    await expect(begin({}, { broken: true })).rejects.toThrow('is NaN, not a number of milliseconds');
  });
});

describe('what the secretariat files', () => {
  it('counts from when it happened and is journaled when it was recorded', async () => {
    const petition = await opened();
    const filed = {
      person: people.secretariat,
      onBehalfOf: seats.member,
      reason: 'By telephone',
      occurredAt: '2025-02-19T10:00:00Z',
    };
    answered(await sign(petition, filed));
    const entry = await one(
      'SELECT occurred_at, recorded_at, seat_id, reason FROM journal WHERE instance_id = $1 AND n = 2',
      [petition],
    );
    expect(entry).toEqual({
      occurred_at: new Date('2025-02-19T10:00:00Z'),
      recorded_at: new Date(MORNING),
      seat_id: seats.member,
      reason: 'By telephone',
    });
    expect(refusedWith(await sign(petition, { ...filed, occurredAt: '2025-02-21T10:00:00Z' }))).toBe(
      '422 occurred-in-the-future',
    );
  });
});

describe('a deadline', () => {
  it('that is due rings before a late command, at its own instant', async () => {
    const petition = await opened();
    await house.clock.moveTo(new Date('2025-03-09T09:00:00Z'));
    expect(refusedWith(await sign(petition))).toBe('409 not-in-this-state');
    const rang = await one('SELECT occurred_at, recorded_at, person_id FROM journal WHERE instance_id = $1 AND n = 2', [
      petition,
    ]);
    expect(rang).toEqual({
      occurred_at: new Date(DEADLINE),
      recorded_at: new Date('2025-03-09T09:00:00Z'),
      person_id: null,
    });
  });

  it('that was moved rings at the new instant only, and once', async () => {
    const petition = await opened();
    const later = '2025-03-20T11:00:00.000Z';
    answered(await send({ instance: petition, type: 'EXTEND', payload: { deadline: later } }));
    await house.clock.moveTo(new Date('2025-03-10T00:00:00Z'));
    expect(await house.engine.ring(petition)).toBe(0);
    await house.clock.moveTo(new Date(later));
    expect(await Promise.all([house.engine.ring(petition), house.engine.ring(petition)])).toContain(1);
    expect(await house.engine.ring(petition)).toBe(0);
    const { rows } = await house.owner.query(
      'SELECT generation, status FROM deadline WHERE instance_id = $1 ORDER BY generation',
      [petition],
    );
    expect(rows).toEqual([
      { generation: 1, status: 'cancelled' },
      { generation: 2, status: 'fired' },
    ]);
  });
});

describe('the list of actions', () => {
  it('says yes, no with the reason, or on which field it depends', async () => {
    const petition = await opened();
    const before = await house.engine.actions(petition, people.member);
    expect(before!.map(({ type, allowed, dependsOn }) => [type, allowed, dependsOn])).toEqual([
      ['SIGN', 'depends', ['text']],
      ['EXTEND', 'no', []],
      ['SPAWN', 'no', []],
      ['CLOSE', 'no', []],
    ]);
    await sign(petition);
    const after = (await house.engine.actions(petition, people.member))![0];
    expect(after).toMatchObject({ allowed: 'no', reasons: [{ code: 'not-signed' }], schema: { required: ['text'] } });
    expect(await house.engine.actions(petition, people.stranger)).toBeUndefined();
  });
});
