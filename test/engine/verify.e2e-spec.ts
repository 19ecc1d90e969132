import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verify } from '../../src/engine/verify/verify.js';
import { answered, committee, openEngine, people } from './engine-house.js';

let house: Awaited<ReturnType<typeof openEngine>>;
let petition: string;
let kept: string;

beforeAll(async () => {
  house = await openEngine();
  const by = { committee, person: people.chair };
  kept = answered(
    await house.engine.start({ ...by, lifecycle: 'petition-file', payload: { title: 'A file' } }),
  ).instance;
  const payload = { title: 'A petition', deadline: '2025-03-06T11:00:00.000Z' };
  petition = answered(
    await house.engine.start({ ...by, lifecycle: 'petition', payload, links: { concerns: [kept] } }),
  ).instance;
  const sign = { instance: petition, person: people.member, type: 'SIGN', payload: { text: 'yes' } };
  answered(await house.engine.send(sign));
  answered(await house.engine.send({ instance: petition, person: people.chair, type: 'CLOSE', payload: {} }));
});
afterAll(() => house.close());

it('finds nothing in what the engine wrote', async () => {
  expect(await house.verify()).toMatchObject({ instances: 2, entries: 5, findings: [] });
});

const text = `jsonb_set(body, '{text}', '"yet"')`;

/** What is changed, and how the finding names it. Each leaves the table as it was, by a transaction that is rolled back. */
it.each([
  [
    'the event of an entry',
    `UPDATE journal SET event = jsonb_set(event, '{text}', '"yet"') WHERE event ? 'text'`,
    'journal 2 hash',
  ],
  ['who sent it', `UPDATE journal SET person_id = gen_random_uuid() WHERE n = 3`, 'journal 3 hash'],
  ['when it happened', `UPDATE journal SET occurred_at = occurred_at + interval '1 ms' WHERE n = 3`, 'journal 3 hash'],
  ['the reason given', `UPDATE journal SET reason = 'because' WHERE n = 3`, 'journal 3 hash'],
  ['an entry taken out', `DELETE FROM journal WHERE n = 2 AND event ? 'text'`, 'journal 3 number'],
  [
    'the snapshot',
    `UPDATE instance SET snapshot = jsonb_set(snapshot, '{value}', '"open"') WHERE lifecycle = 'petition'`,
    'snapshot',
  ],
  ['the state that is listed', `UPDATE instance SET states = '{open}' WHERE lifecycle = 'petition'`, 'states'],
  ['the title that is listed', `UPDATE instance SET title = 'Another' WHERE lifecycle = 'petition'`, 'title'],
  [
    'the committee that it belongs to',
    `UPDATE instance SET committee_id = gen_random_uuid() WHERE lifecycle = 'petition'`,
    'origin',
  ],
  ['a slice row', `UPDATE record SET body = ${text}`, 'record signature 2/0 body'],
  [
    'a slice row with a hash to fit',
    `UPDATE record SET body = ${text}, hash = repeat('0', 64)`,
    'record signature 2/0',
  ],
  ['a slice row taken out', `DELETE FROM record`, 'record signature 2/0'],
  [
    'a slice row put in',
    `INSERT INTO record SELECT gen_random_uuid(), instance_id, n, slice, 9, body, hash, recorded_at FROM record`,
    'record signature 2/9',
  ],
  [
    'a due instant',
    `UPDATE deadline SET due_at = due_at + interval '1 day'`,
    'deadline xstate.after.period.petition.open #1',
  ],
  ['when the next deadline is due', `UPDATE instance SET next_due = now() WHERE lifecycle = 'petition'`, 'next due'],
  [
    'what became of a deadline',
    `UPDATE deadline SET status = 'pending'`,
    'deadline xstate.after.period.petition.open #1',
  ],
  ['a link taken out', `DELETE FROM link`, 'link concerns'],
  ['a link turned elsewhere', `UPDATE link SET relation = 'likes'`, 'link likes'],
  ['an announcement', `UPDATE outbox SET topic = 'opened'`, 'outbox 3/0'],
])('finds %s', async (_what, change, named) => {
  const client = await house.owner.connect();
  try {
    await client.query('BEGIN');
    expect((await client.query(change)).rowCount).toBeGreaterThan(0);
    const { findings } = await verify(client, house.registry);
    expect(findings.map(({ what }) => what).filter((what) => what.startsWith(named))).not.toEqual([]);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});

it('shows a journal that was cut off at its end, with all that hung on it rewound, by its anchor only', async () => {
  const { anchor } = await house.verify();
  const client = await house.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query('DELETE FROM journal WHERE instance_id = $1 AND n = 2', [kept]);
    await client.query(
      `UPDATE instance i SET revision = 1, states = j.states, head_hash = j.hash, snapshot = jsonb_set(i.snapshot, '{value}', '"waiting"')
         FROM journal j WHERE j.instance_id = i.id AND i.id = $1`,
      [kept],
    );
    const cut = await verify(client, house.registry);
    expect(cut.findings).toEqual([]);
    expect(cut.anchor).not.toBe(anchor);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});

it.each(['journal', 'record', 'link'])(
  'is not needed against the application: it can neither change nor delete a row of %s',
  async (table) => {
    const column = table === 'link' ? 'relation' : 'hash';
    for (const change of [`DELETE FROM ${table}`, `TRUNCATE ${table}`, `UPDATE ${table} SET ${column} = 'x'`])
      await expect(house.db.query({ text: change })).rejects.toThrow('permission denied');
  },
);
