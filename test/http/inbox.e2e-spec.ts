import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { Delivery } from '../../src/notifications/delivery.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
let api: Api;
let delivery: Delivery;
let round: string;
beforeAll(async () => {
  api = await openApi();
  delivery = api.app.get(Delivery);
  await api.app.get(Directory).load(data);
  const paper = await start('commission', { title: 'Kommissorium' });
  await send(
    paper,
    'ISSUE_VERSION',
    { sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }] },
    people.secretariat,
  );
  const asked = { title: 'Kommentering', deadline: '2025-02-27T12:00:00Z', seats: [seats.kl, seats.dr] };
  round = await start('comment-round', asked, { collects: [paper] });
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
async function start(lifecycle: string, payload: object, links = {}): Promise<string> {
  const body = { lifecycle, committee, payload, links };
  return (await server().post('/api/instances').set(as(people.secretariat)).send(body).expect(201)).body
    .instance as string;
}
const send = (id: string, type: string, payload: object, person: string) =>
  server().post(`/api/instances/${id}/events`).set(as(person)).send({ type, payload }).expect(200);
const inbox = async (person: string, query = '') =>
  (await server().get(`/api/inbox${query}`).set(as(person)).expect(200)).body;

/** Announces something of the round to an audience, as a step of it would. */
async function announce(audience: string): Promise<string> {
  const body = { audience, subject: { da: 'Om {title}', en: 'About {title}' }, params: { title: 'kommentering' } };
  const [row] = await api.app.get(DataSource).query<{ id: string }[]>(
    `INSERT INTO outbox (instance_id, n, k, topic, body, created_at)
     SELECT $1, 1, 100 + count(*), 'test', $2, now() FROM outbox RETURNING id`,
    [round, JSON.stringify(body)],
  );
  return row!.id;
}

const told = async (outboxId: string): Promise<string[]> => {
  const rows = await api.app
    .get(DataSource)
    .query<{ name: string }[]>(
      'SELECT p.name FROM notification n JOIN person p ON p.id = n.person_id WHERE n.outbox_id = $1 ORDER BY 1',
      [outboxId],
    );
  return rows.map(({ name }) => name);
};

describe('an announcement', () => {
  it.each([
    ['electorate', ['dr', 'kl']],
    ['chair', ['chair']],
    ['secretariat', ['secretariat']],
    ['committee', ['chair', 'dr', 'drSubstitute', 'kl', 'observer', 'secretariat']],
  ])('to %s reaches %j', async (audience, names) => {
    const id = await announce(audience);
    expect(await delivery.deliver(id)).toBe(names.length);
    expect(await told(id)).toEqual(names);
  });

  it('to those missing passes over who has answered', async () => {
    await send(round, 'NO_REMARKS', {}, people.kl);
    const id = await announce('missing');
    await delivery.deliver(id);
    expect(await told(id)).toEqual(['dr']);
  });

  it('is shown once, however often and from however many workers it is delivered', async () => {
    const id = await announce('secretariat');
    const counts = await Promise.all([1, 2, 3].map(() => delivery.deliver(id)));
    expect(counts.sort()).toEqual([0, 0, 1]);
    expect(await delivery.deliver(id)).toBe(0);
    expect(await told(id)).toEqual(['secretariat']);
    const [row] = await api.app
      .get(DataSource)
      .query<{ done: boolean }[]>('SELECT delivered_at IS NOT NULL AS done FROM outbox WHERE id = $1', [id]);
    expect(row).toEqual({ done: true });
  });

  it('reaches the substitute of a seat that has no member', async () => {
    await api.app
      .get(DataSource)
      .query('UPDATE holding SET valid_to = $2 WHERE person_id = $1', [people.dr, '2025-01-01T00:00:00Z']);
    const id = await announce('electorate');
    await delivery.deliver(id);
    expect(await told(id)).toEqual(['drSubstitute', 'kl']);
  });
});

describe('the inbox', () => {
  it('shows what one was told, newest first, in both languages, page by page', async () => {
    const first = await inbox(people.secretariat, '?limit=1');
    expect(first.items).toMatchObject([
      { instance: round, subject: { da: 'Om kommentering', en: 'About kommentering' }, readAt: null },
    ]);
    const second = await inbox(people.secretariat, `?limit=1&cursor=${first.next}`);
    expect(Number(second.items[0].id)).toBeLessThan(Number(first.items[0].id));
  });

  it('remembers what was read, and nobody reads for another', async () => {
    const [{ id }] = (await inbox(people.secretariat)).items;
    await server().post(`/api/inbox/${id}/read`).set(as(people.chair)).expect(404);
    await server().post(`/api/inbox/${id}/read`).set(as(people.secretariat)).expect(204);
    const [newest] = (await inbox(people.secretariat)).items;
    expect(newest).toMatchObject({ id, readAt: '2025-02-20T08:00:00.000Z' });
    expect(
      (await inbox(people.secretariat, '?unread=true')).items.map((line: { id: string }) => line.id),
    ).not.toContain(id);
  });

  it('of a stranger is empty', async () => {
    expect(await inbox(people.stranger)).toEqual({ items: [], next: null });
  });
});
