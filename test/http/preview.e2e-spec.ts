import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, data } = smallCommittee();
let api: Api;
let [paper, round] = ['', ''];
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  paper = await start({ lifecycle: 'commission', payload: { title: 'Kommissorium' } });
  const sections = [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }];
  await send(paper, { type: 'ISSUE_VERSION', payload: { sections } }).expect(200);
  await send(paper, { type: 'MARK_READY' }).expect(200);
  round = await start({ lifecycle: 'approval-round', payload: { title: 'Punkt 2' }, links: { decides: [paper] } });
  await send(round, { type: 'OPEN' }).expect(200);
  await send(round, { type: 'CONCLUDE', payload: { sameForAll: { outcome: 'approved' } } }, people.chair).expect(200);
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person: string) => server().post(path).set(as(person)).send(body);
const send = (id: string, event: object, person: string = people.secretariat) =>
  post(`/api/instances/${id}/events`, event, person);
const preview = (id: string, event: object, person: string = people.secretariat) =>
  post(`/api/instances/${id}/events/preview`, event, person);
const read = async (id: string) => (await server().get(`/api/instances/${id}`).set(as(people.chair)).expect(200)).body;

async function start(command: object): Promise<string> {
  const { body } = await post('/api/instances', { committee, ...command }, people.secretariat).expect(201);
  return body.instance as string;
}

const postponed = () => ({
  type: 'RECTIFY_OUTCOME',
  payload: { paper, outcome: 'postponed', reason: 'Referatet siger udsat.' },
});

describe('a rectification, before it is confirmed', () => {
  it('lists its consequences: what moves from where to where, what is recorded, who is told', async () => {
    const { body } = await preview(round, postponed()).expect(200);
    const paths = (states: { path: string }[]) => states.map(({ path }) => path);
    expect(
      body.moves.map(({ instance, from, to }: { instance: string; from: []; to: [] }) => [
        instance,
        paths(from),
        paths(to),
      ]),
    ).toEqual([
      [round, ['concluded'], ['concluded']],
      [paper, ['approved.text.final'], ['ready']],
    ]);
    expect(body.records).toMatchObject([
      { instance: round, slice: 'outcome', label: { da: 'Udfald' }, body: { outcome: 'postponed', rectifies: true } },
    ]);
    expect(body.announcements).toEqual([
      {
        instance: paper,
        audience: 'committee',
        subject: {
          da: 'Beslutningen er berigtiget: Kommissorium',
          en: 'The decision has been rectified: Kommissorium',
        },
      },
    ]);
  });

  it('changes nothing, and what is then sent does what was said', async () => {
    const before = await read(paper);
    const { body: said } = await preview(round, postponed()).expect(200);
    expect(await read(paper)).toEqual(before);
    await send(round, postponed()).expect(200);
    expect((await read(paper)).states).toEqual(said.moves[1].to);
  });

  it('is refused in the same words as the event itself', async () => {
    const again = { type: 'CONCLUDE', payload: { sameForAll: { outcome: 'approved' } } };
    const [weighed, sent] = [await preview(round, again, people.chair), await send(round, again, people.chair)];
    expect(weighed.status).toBe(409);
    expect(weighed.body).toEqual(sent.body);
    await preview(round, again, people.stranger).expect(404);
    await preview(round, again, people.kl).expect(403);
  });
});
