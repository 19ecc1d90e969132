import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const MAIL = Buffer.from('From: member\r\nSubject: Svar\r\n\r\nVi har ingen bemærkninger.');
let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const send = (path: string, body: object, person: string) => server().post(path).set(as(person)).send(body);
const upload = (round: string, person: string) =>
  server()
    .post(`/api/rounds/${round}/attachments?name=Svar%20fra%20DR.eml&mediaType=message/rfc822`)
    .set(as(person))
    .set('content-type', 'application/octet-stream')
    .send(MAIL);

async function openRound(): Promise<string> {
  const sections = [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }];
  const made = await send('/api/instances', { lifecycle: 'commission', committee, payload: { title: 'K' } }, people.kl);
  const paper = made.body.instance as string;
  await send(`/api/instances/${paper}/events`, { type: 'ISSUE_VERSION', payload: { sections } }, people.kl).expect(200);
  const payload = { title: 'Kommentering', deadline: '2025-02-27T12:00:00Z', seats: [seats.kl, seats.dr] };
  const start = { lifecycle: 'comment-round', committee, payload, links: { collects: [paper] } };
  return (await send('/api/instances', start, people.secretariat).expect(201)).body.instance as string;
}

const filed = (attachments: object[]) => ({
  type: 'NO_REMARKS',
  payload: { receipt: { how: 'mail', from: 'Danske Regioner', attachments } },
  onBehalfOf: seats.dr,
  reason: 'Modtaget på mail.',
  occurredAt: '2025-02-19T15:30:00Z',
});

describe('an answer that came by mail', () => {
  it('is filed in one form: when it came, how, from whom, and the mail itself', async () => {
    const round = await openRound();
    const { body: file } = await upload(round, people.secretariat).expect(201);
    const done = await send(`/api/instances/${round}/events`, filed([file]), people.secretariat).expect(200);
    expect(done.body.states).toEqual(['open.answering']);
    const { body } = await server()
      .get(`/api/instances/${round}/records?slice=receipt`)
      .set(as(people.secretariat))
      .expect(200);
    expect(body.items).toMatchObject([
      { body: { seat: seats.dr, how: 'mail', from: 'Danske Regioner', receivedAt: '2025-02-19T15:30:00.000Z' } },
    ]);
    const mail = await server()
      .get(`/api/rounds/${round}/attachments/${file.sha256}`)
      .set(as(people.secretariat))
      .buffer(true)
      .expect(200);
    expect(mail.headers['content-disposition']).toContain("filename*=UTF-8''Svar%20fra%20DR.eml");
  });

  it('names no mail that was not sent, and nothing is filed', async () => {
    const round = await openRound();
    const mail = { name: 'Svar.eml', mediaType: 'message/rfc822', sha256: 'a'.repeat(64), size: 3 };
    const { body } = await send(`/api/instances/${round}/events`, filed([mail]), people.secretariat).expect(409);
    expect(body.reasons).toMatchObject([{ code: 'attachments-sent' }]);
    const { body: now } = await server().get(`/api/instances/${round}`).set(as(people.secretariat));
    expect(now.revision).toBe(1);
  });

  it('is not filed by a member for their own seat', async () => {
    const round = await openRound();
    const own = { type: 'NO_REMARKS', payload: { receipt: { how: 'mail' } } };
    const { body } = await send(`/api/instances/${round}/events`, own, people.kl).expect(409);
    expect(body.reasons).toMatchObject([{ code: 'filed-by-secretariat' }]);
  });

  it('can be opened by those who keep the round, by no other seat', async () => {
    const round = await openRound();
    const { body: file } = await upload(round, people.secretariat).expect(201);
    const path = `/api/rounds/${round}/attachments/${file.sha256}`;
    await server().get(path).set(as(people.chair)).expect(200);
    expect((await server().get(path).set(as(people.kl)).expect(403)).body.code).toBe('not-a-keeper');
    await server().get(path).set(as(people.stranger)).expect(404);
    expect((await upload(round, people.dr).expect(403)).body.code).toBe('not-a-keeper');
  });
});
