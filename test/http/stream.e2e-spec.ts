import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, data } = smallCommittee();
let api: Api;
let port: number;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  await api.app.listen(0, '127.0.0.1');
  port = (api.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => api.close());

const open: AbortController[] = [];
afterEach(() => open.splice(0).forEach((stream) => stream.abort()));

interface Message {
  readonly id: string;
  readonly event: string;
  readonly lifecycle: string;
  readonly instance: string;
}

/** Listens; `next` waits for the next message. */
async function listen(person: string, lastEventId?: string) {
  const stream = new AbortController();
  open.push(stream);
  const headers = { ...as(person), ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) };
  const response = await fetch(`http://127.0.0.1:${port}/api/stream`, { headers, signal: stream.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const next = async (): Promise<Message> => {
    for (;;) {
      const [, line] = /^data: (.*)$/m.exec(buffer) ?? [];
      if (line !== undefined) {
        buffer = buffer.slice(buffer.indexOf(line) + line.length);
        return JSON.parse(line) as Message;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the stream has ended');
      buffer += value;
    }
  };
  return { next, reader };
}

const start = async (title: string) =>
  (
    await request(api.app.getHttpServer())
      .post('/api/instances')
      .set(as(people.secretariat))
      .send({ lifecycle: 'commission', committee, payload: { title } })
      .expect(201)
  ).body.instance as string;

/** Until the stream has been welcomed: what happens before is not told. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('live events', () => {
  it('tell what happens as it happens', async () => {
    const { next } = await listen(people.observer);
    await settled();
    const instance = await start('Første');
    expect(await next()).toEqual({
      id: expect.stringMatching(/^\d+-\d+$/),
      instance,
      lifecycle: 'commission',
      states: ['drafting'],
      event: 'xstate.init',
    });
  });

  it('continue where one was, without a gap or a repetition', async () => {
    const first = await listen(people.kl);
    await settled();
    await start('En');
    const seen = await first.next();
    open.splice(0).forEach((stream) => stream.abort());
    const missed = [await start('To'), await start('Tre')];
    const again = await listen(people.kl, seen.id);
    const later = await start('Fire');
    const told = [await again.next(), await again.next(), await again.next()];
    expect(told.map(({ instance }) => instance)).toEqual([...missed, later]);
  });

  it('are not told to those who may not see the committee', async () => {
    const stranger = await listen(people.stranger);
    const member = await listen(people.kl);
    await settled();
    await start('Hemmelig');
    await member.next();
    const silent = await Promise.race([stranger.next(), settled().then(() => 'silence')]);
    expect(silent).toBe('silence');
  });

  it('wait for a transaction that is still running, and then come in order', async () => {
    const { next } = await listen(people.kl);
    await settled();
    const slow = new pg.Client({ connectionString: api.database.ownerUrl });
    await slow.connect();
    await slow.query('BEGIN; SELECT pg_current_xact_id()');
    const instance = await start('Bagefter');
    const early = await Promise.race([next().then(() => 'told'), settled().then(() => 'waits')]);
    await slow.query('COMMIT');
    await slow.end();
    expect(early).toBe('waits');
    const { next: fromStart } = await listen(people.kl, '0-0');
    const all: string[] = [];
    while (!all.includes(instance)) all.push((await fromStart()).instance);
    expect(new Set(all).size).toBe(all.length);
  });

  it('reach listeners of another process', async () => {
    const { next } = await listen(people.kl);
    await settled();
    const elsewhere = new pg.Client({ connectionString: api.database.ownerUrl });
    await elsewhere.connect();
    // As another process would: its commit, then its word.
    await elsewhere.query(`INSERT INTO journal (instance_id, n, recorded_at, occurred_at, event, facts, effects, states, definition, snapshot_hash, hash)
      SELECT instance_id, n + 1, recorded_at, occurred_at, '{"type":"ELSEWHERE"}', facts, effects, states, definition, snapshot_hash, hash FROM journal ORDER BY id DESC LIMIT 1`);
    await elsewhere.query('NOTIFY mandat_journal');
    await elsewhere.end();
    expect((await next()).event).toBe('ELSEWHERE');
  });

  it('end with the application', async () => {
    const other = await openApi();
    await other.app.listen(0, '127.0.0.1');
    const address = (other.app.getHttpServer().address() as AddressInfo).port;
    const response = await fetch(`http://127.0.0.1:${address}/api/stream`, { headers: as(people.kl) });
    const reader = response.body!.getReader();
    await reader.read();
    const began = Date.now();
    await other.close();
    for (let ended = false; !ended;) ({ done: ended } = await reader.read());
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});
