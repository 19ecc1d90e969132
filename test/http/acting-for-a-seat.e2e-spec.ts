import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const helper = people.stranger;
let api: Api;
let round = '';
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  const sections = [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }];
  const made = await post('/api/instances', { lifecycle: 'commission', committee, payload: { title: 'K' } }, people.kl);
  const paper = made.body.instance as string;
  await post(`/api/instances/${paper}/events`, { type: 'ISSUE_VERSION', payload: { sections } }, people.kl).expect(200);
  const payload = { title: 'Kommentering', deadline: '2025-02-27T12:00:00Z', seats: [seats.kl, seats.dr] };
  const start = { lifecycle: 'comment-round', committee, payload, links: { collects: [paper] } };
  round = (await post('/api/instances', start, people.secretariat).expect(201)).body.instance as string;
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person: string) => server().post(path).set(as(person)).send(body);
const delegations = `/api/seats/${seats.kl}/delegations`;
const draft = () => `/api/rounds/${round}/answer-drafts/${seats.kl}`;
const allow = async (may: string) =>
  (await post(delegations, { person: helper, may }, people.kl).expect(201)).body.id as string;
const takeBack = (id: string) => server().delete(`${delegations}/${id}`).set(as(people.kl)).expect(204);
const rolesOf = async (person: string): Promise<readonly string[]> => {
  const { body } = await server().get('/api/me').set(as(person)).expect(200);
  return body.committees[0]?.roles ?? [];
};
const answer = (person: string) => post(`/api/instances/${round}/events`, { type: 'NO_REMARKS', payload: {} }, person);

describe('colleagues who prepare', () => {
  it('write one answer with the member, seen by them alone', async () => {
    const given = await allow('prepare');
    const body = { type: 'SUBMIT_REMARKS', payload: { remarks: [] } };
    await server()
      .put(draft())
      .set({ ...as(helper), 'if-match': '0' })
      .send(body)
      .expect(200);
    const { body: seen } = await server().get(draft()).set(as(people.kl)).expect(200);
    expect(seen).toMatchObject({ revision: 1, body, savedBy: { id: helper } });
    for (const other of [people.dr, people.chair, people.secretariat, people.observer]) {
      await server().get(draft()).set(as(other)).expect(404);
    }
    await takeBack(given);
    await server().get(draft()).set(as(helper)).expect(404);
  });

  it('never overwrite each other', async () => {
    const { body: saved } = await server().get(draft()).set(as(people.kl)).expect(200);
    const body = { type: 'NO_REMARKS', payload: {} };
    const save = (revision: number) =>
      server()
        .put(draft())
        .set({ ...as(people.kl), 'if-match': String(revision) })
        .send(body);
    await save(saved.revision).expect(200);
    expect((await save(saved.revision).expect(412)).body.code).toBe('moved-on');
    expect((await save(0).expect(412)).body.code).toBe('moved-on');
  });

  it('may not answer', async () => {
    const given = await allow('prepare');
    expect((await answer(helper).expect(403)).body.code).toBe('not-yours');
    await takeBack(given);
  });
});

describe('an assistant', () => {
  it("answers in the member's place as far as that goes, and no longer than the member lets them", async () => {
    await answer(helper).expect(404);
    const given = await allow('answer');
    const mine = { type: 'ISSUE_VERSION', payload: { sections: [] } };
    await answer(helper).expect(200);
    const { body } = await server()
      .get(`/api/instances/${round}/records?slice=answer`)
      .set(as(people.secretariat))
      .expect(200);
    expect(body.items).toMatchObject([{ body: { seat: seats.kl, person: helper, as: 'member' } }]);
    const started = { lifecycle: 'commission', committee, payload: { title: 'Ikke min' } };
    expect((await post('/api/instances', started, helper).expect(403)).body.code).toBe('not-yours');
    await post(`/api/instances/${round}/events`, mine, helper).expect(422);
    await takeBack(given);
    await answer(helper).expect(404);
  });

  it('is let by the member alone, for a time that is not over, and is somebody', async () => {
    for (const other of [people.dr, people.secretariat, people.chair]) {
      await post(delegations, { person: helper, may: 'answer' }, other).expect(404);
    }
    const past = { person: helper, may: 'answer', until: '2025-02-01T00:00:00Z' };
    expect((await post(delegations, past, people.kl).expect(422)).body.code).toBe('already-over');
    const nobody = { person: committee, may: 'answer' };
    expect((await post(delegations, nobody, people.kl).expect(422)).body.code).toBe('unknown-person');
    const { body } = await server().get(delegations).set(as(people.kl)).expect(200);
    expect(body.items).toEqual([]);
  });

  it('has the seat to answer for it and for nothing else that hangs on a seat', async () => {
    const given = await post(delegations, { person: people.dr, may: 'answer' }, people.kl).expect(201);
    const asked = { title: 'G1', key: 'G1', scope: 'specific', kind: 'principle', text: 'Holdes.' };
    const payload = { ...asked, origin: { item: '2', who: 'KL' }, owner: seats.kl, due: '2025-03-14T11:00:00Z' };
    const before = {
      sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }],
      history: 'Godkendt tidligere.',
    };
    const approved = { title: 'Ældre', before: { ...before, approvedOn: '2024-06-01T10:00:00Z' } };
    const older = await post(
      '/api/instances',
      { lifecycle: 'commission', committee, payload: approved },
      people.secretariat,
    );
    const start = { lifecycle: 'correction', committee, payload, links: { corrects: [older.body.instance] } };
    const { body } = await post('/api/instances', start, people.secretariat).expect(201);
    const made = { type: 'MAKE', payload: { note: 'Set.' } };
    const refused = await post(`/api/instances/${body.instance}/events`, made, people.dr).expect(409);
    expect(refused.body.code).toBe('made-by-owner');
    await post(`/api/instances/${body.instance}/events`, made, people.kl).expect(200);
    await takeBack(given.body.id);
  });

  it('goes with the member who let them: a successor lets whom they choose', async () => {
    await allow('answer');
    expect((await rolesOf(helper)).includes('assistant')).toBe(true);
    const until = '2025-02-20T08:00:00.000Z';
    await api.app.get(DataSource).query(`UPDATE holding SET valid_to = $2 WHERE seat_id = $1`, [seats.kl, until]);
    expect(await rolesOf(helper)).toEqual([]);
  });
});
