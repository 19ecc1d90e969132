import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const text = { sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }] };
let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const get = (path: string, person: string = people.kl) => server().get(path).set(as(person));
const post = (path: string, body: object, person: string = people.secretariat) =>
  server().post(path).set(as(person)).send(body);
const commission = (title = 'Kommissorium') => ({ lifecycle: 'commission', committee, payload: { title } });

async function started(title?: string): Promise<string> {
  const { body } = await post('/api/instances', commission(title)).expect(201);
  return body.instance as string;
}
const issue = (id: string) => post(`/api/instances/${id}/events`, { type: 'ISSUE_VERSION', payload: text });
const roundOn = (paper: string) => ({
  lifecycle: 'comment-round',
  committee,
  payload: { title: 'Kommentering', deadline: '2025-02-27T12:00:00Z', seats: [seats.kl, seats.dr] },
  links: { collects: [paper] },
});

describe('an instance', () => {
  it('is started, moved, and tells where it stands', async () => {
    const created = await post('/api/instances', commission()).expect(201);
    expect(created.headers).toMatchObject({ etag: '"1"', location: `/api/instances/${created.body.instance}` });
    const moved = await issue(created.body.instance).expect(200);
    expect(moved.headers.etag).toBe('"2"');
    const { body, headers } = await get(created.headers.location!).expect(200);
    expect(headers.etag).toBe('"2"');
    expect(body).toMatchObject({
      lifecycle: 'commission', title: 'Kommissorium', revision: 2, status: 'active', context: { version: 1 },
      states: [{ path: 'drafting', label: { da: 'Udarbejdes', en: 'Drafting' }, within: [] }],
    }); // prettier-ignore
    expect(body.context).not.toHaveProperty('facts');
  });

  it('is tied both ways, and shows what it waits for', async () => {
    const paper = await started();
    await issue(paper);
    const { body: round } = await post('/api/instances', roundOn(paper)).expect(201);
    expect(round.touched).toEqual([{ instance: paper, lifecycle: 'commission', states: ['commenting'] }]);
    const seen = await get(`/api/instances/${round.instance}`).expect(200);
    expect(seen.body.links).toMatchObject([{ relation: 'collects', id: paper, states: [{ path: 'commenting' }] }]);
    expect(seen.body.deadlines).toEqual([{ name: expect.any(String), dueAt: '2025-02-27T12:00:00.000Z' }]);
    expect((await get(`/api/instances/${paper}`)).body.links).toMatchObject([
      { relation: 'collectedBy', id: round.instance },
    ]);
  });

  it('keeps a journal that names who, what, for whom and why', async () => {
    const id = await started();
    await issue(id);
    const first = await get(`/api/instances/${id}/journal?limit=1`).expect(200);
    expect(first.body.items).toMatchObject([
      { n: 1, person: { id: people.secretariat }, label: { da: 'Oprettet', en: 'Started' } },
    ]);
    const second = await get(`/api/instances/${id}/journal?limit=1&cursor=${first.body.next}`).expect(200);
    expect(second.body).toMatchObject({
      items: [{ n: 2, label: { en: 'Issue a version' }, event: { type: 'ISSUE_VERSION' } }],
      next: null,
    });
    const rows = await get(`/api/instances/${id}/records?slice=version`).expect(200);
    expect(rows.body.items).toMatchObject([
      { n: 2, k: 0, slice: 'version', body: { version: 1, sections: text.sections } },
    ]);
    expect((await get(`/api/instances/${id}/records?slice=gossip`).expect(422)).body.code).toBe('unknown-slice');
  });

  it('says what one may do: yes, no and why, or on which input it depends', async () => {
    const id = await started();
    const find = async (person: string, type: string) =>
      (await get(`/api/instances/${id}/actions`, person).expect(200)).body.items.find(
        (line: { type: string }) => line.type === type,
      );
    expect(await find(people.secretariat, 'ISSUE_VERSION')).toMatchObject({
      schema: { type: 'object' },
      label: { da: 'Udgiv en version' },
    });
    const refused = await find(people.observer, 'ISSUE_VERSION');
    expect(refused).toMatchObject({
      allowed: 'no',
      reasons: [{ code: 'not-yours', text: { da: expect.stringContaining('sekretariatet') } }],
    });
  });

  it('is found by lifecycle, state, committee and tie, page by page', async () => {
    const paper = await started('Til søgning');
    await issue(paper);
    const { body: round } = await post('/api/instances', roundOn(paper)).expect(201);
    const ids = async (query: string) =>
      (await get(`/api/instances?${query}`).expect(200)).body.items.map((line: { id: string }) => line.id);
    expect(await ids(`linked=${paper}`)).toEqual([round.instance]);
    expect(await ids(`linked=${round.instance}&lifecycle=commission`)).toEqual([paper]);
    expect(await ids(`state=open&linked=${paper}`)).toEqual([round.instance]);
    expect(await ids(`state=op&linked=${paper}`)).toEqual([]);
    expect(await ids(`committee=${randomUUID()}`)).toEqual([]);
    const all = await ids('limit=200');
    const walked: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await get(`/api/instances?limit=2${cursor}`).expect(200);
      walked.push(...body.items.map((line: { id: string }) => line.id));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(walked).toEqual(all);
  });
});

describe('what one may not see is answered byte for byte as what does not exist', () => {
  it.each(['', '/actions', '/journal', '/records', '/records?slice=version'])('GET …%s', async (path) => {
    const id = await started();
    const hidden = await get(`/api/instances/${id}${path}`, people.stranger).expect(404);
    const absent = await get(`/api/instances/${randomUUID()}${path}`, people.stranger).expect(404);
    expect(hidden.text).toBe(absent.text);
  });

  it('sending an event, and starting in a committee', async () => {
    const id = await started();
    const event = { type: 'ISSUE_VERSION', payload: text };
    const hidden = await post(`/api/instances/${id}/events`, event, people.stranger).expect(404);
    const absent = await post(`/api/instances/${randomUUID()}/events`, event, people.stranger).expect(404);
    const foreign = await post('/api/instances', commission(), people.stranger).expect(404);
    const nowhere = await post('/api/instances', { ...commission(), committee: randomUUID() }, people.stranger).expect(
      404,
    );
    expect(new Set([hidden.text, absent.text, foreign.text, nowhere.text]).size).toBe(1);
  });

  it('and is in no list', async () => {
    await started();
    expect((await get('/api/instances', people.stranger)).body).toEqual({ items: [], next: null });
  });
});

describe('a command is carried out once, on what its sender has seen', () => {
  it('the same key with the same body is answered alike; with another it is refused', async () => {
    const key = randomUUID();
    const send = (body: object) => post('/api/instances', body).set('idempotency-key', key);
    const first = await send(commission()).expect(201);
    const again = await send(commission()).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await send(commission('En anden'))).body).toMatchObject({ status: 422, code: 'key-reused' });
  });

  it('a newer revision than the one seen is refused with 412', async () => {
    const id = await started();
    const send = (revision: string) => issue(id).set('if-match', revision);
    await send('"1"').expect(200);
    expect((await send('"1"').expect(412)).body).toMatchObject({
      code: 'moved-on',
      reasons: [{ params: { expected: 1, actual: 2 } }],
    });
    expect((await send('three').expect(422)).body.errors).toMatchObject([{ path: 'If-Match' }]);
  });
});

describe('bad input changes nothing and is named in both languages', () => {
  const start = (more: object) => ['/api/instances', { ...commission(), ...more }] as const;
  it.each([
    ['an unknown field', start({ colour: 'red' }), 'colour'],
    ['a wrong type', start({ lifecycle: 7 }), 'lifecycle'],
    ['an unknown field in the payload', start({ payload: { title: 'T', colour: 'red' } }), 'colour'],
    ['a missing title', start({ payload: {} }), 'title'],
    ['an id that is none', start({ committee: 'x' }), 'committee'],
    ['a day instead of an instant', start({ occurredAt: '2025-02-20' }), 'occurredAt'],
  ])('%s', async (_, [path, body], field) => {
    const before = (await get('/api/instances?limit=200')).text;
    const refused = await post(path, body).expect(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.body.errors).toMatchObject([{ text: { da: expect.any(String), en: expect.any(String) } }]);
    expect(JSON.stringify(refused.body.errors)).toContain(field);
    expect((await get('/api/instances?limit=200')).text).toBe(before);
  });

  it('an event of XState’s own, an unknown one, and an observer’s', async () => {
    const id = await started();
    const send = (type: string, person?: string) =>
      post(`/api/instances/${id}/events`, { type, payload: text }, person);
    expect((await send('xstate.init')).body).toMatchObject({ status: 422, code: 'unknown-event' });
    expect((await send('EXPLODE')).body).toMatchObject({ status: 422, code: 'unknown-event' });
    expect((await send('constructor')).body).toMatchObject({ status: 422, code: 'unknown-event' });
    const observed = await send('ISSUE_VERSION', people.observer);
    expect(observed.body).toMatchObject({
      status: 403,
      reasons: [{ help: { text: { da: 'Sekretariatet kan hjælpe.' } } }],
    });
  });

  it('an unknown seat', async () => {
    const paper = await started();
    await issue(paper);
    const { body: round } = await post('/api/instances', roundOn(paper));
    const answer = { type: 'NO_REMARKS', onBehalfOf: randomUUID(), reason: 'Sendt pr. mail.' };
    expect((await post(`/api/instances/${round.instance}/events`, answer)).body).toMatchObject({
      status: 422,
      code: 'unknown-seat',
    });
  });

  it.each(['limit=0', 'limit=201', 'cursor=x', 'colour=red', 'linked=x'])('a list asked for with %s', async (query) => {
    expect((await get(`/api/instances?${query}`).expect(422)).body.errors).toHaveLength(1);
  });
});

describe('a lifecycle', () => {
  it('is there as data, so that it can be drawn and filled in', async () => {
    const { body: list } = await get('/api/lifecycles').expect(200);
    expect(list.items.map(({ key }: { key: string }) => key)).toContain('commission');
    const { body } = await get('/api/lifecycles/commission').expect(200);
    expect(body.statechart).toMatchObject({
      id: 'commission',
      initial: 'arriving',
      states: { drafting: { on: expect.any(Object) } },
    });
    expect(body.events.find(({ type }: { type: string }) => type === 'ISSUE_VERSION')).toMatchObject({
      told: false,
      schema: { type: 'object' },
    });
    await get('/api/lifecycles/coup').expect(404);
  });
});
