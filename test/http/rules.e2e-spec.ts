import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

let { committee, people, data } = smallCommittee();
let api: Api;
beforeAll(async () => void (api = await openApi()));
beforeEach(async () => {
  ({ committee, people, data } = smallCommittee());
  api.clock.set(MORNING);
  expect(await api.app.get(Directory).load(data)).toMatchObject({ loaded: true });
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person = people.secretariat) =>
  server().post(path).set(as(person)).send(body);
const begin = (person = people.secretariat) =>
  post(
    '/api/instances',
    { lifecycle: 'rules-of-procedure', committee, payload: { title: 'Forretningsorden' } },
    person,
  );
const send = (instance: string, type: string, payload: object, person = people.secretariat) =>
  post(`/api/instances/${instance}/events`, { type, payload }, person);

const [SPRING, SUMMER, AUTUMN] = ['2025-03-01T00:00:00Z', '2025-06-01T00:00:00Z', '2025-09-01T00:00:00Z'];
const quorum = (atLeast: number) => ({
  title: 'Forretningsorden for styregruppen',
  voting: { default: { quorum: { by: 'seats', atLeast } } },
});

async function adopted(rules: object = quorum(2), appliesFrom = SPRING): Promise<string> {
  const { body } = await begin().expect(201);
  await send(body.instance, 'ADOPT', { rules, appliesFrom, decision: 'Vedtaget på 9. møde.' }).expect(200);
  return body.instance as string;
}

describe('the rules of procedure of a committee', () => {
  it('are begun once: while there are some, others are refused by their name', async () => {
    const instance = await adopted();
    const { body } = await begin(people.chair).expect(409);
    expect(body.reasons).toMatchObject([
      { code: 'no-other-rules', text: { da: expect.stringContaining('«Forretningsorden for styregruppen»') } },
    ]);
    await send(instance, 'REPEAL', { from: SUMMER, reason: 'Formanden konkluderer.' }).expect(200);
    await begin(people.chair).expect(201);
  });

  it('are not adopted where nobody can fulfil them: the refusal says where and why in both languages', async () => {
    const { body: begun } = await begin().expect(201);
    const { body } = await send(begun.instance, 'ADOPT', { rules: quorum(4), appliesFrom: SPRING }).expect(409);
    expect(body.reasons).toMatchObject([
      {
        code: 'fits-committee',
        params: { place: 'voting.default.quorum' },
        text: {
          da: expect.stringContaining('voting.default.quorum: 4 kan ikke nås: der er kun 3.'),
          en: expect.stringContaining('voting.default.quorum: 4 cannot be reached: there are only 3.'),
        },
      },
    ]);
  });

  it('have a second version only from a later day; periods that overlap are refused with both days', async () => {
    const instance = await adopted();
    const { body } = await send(instance, 'ADOPT', { rules: quorum(3), appliesFrom: SPRING }).expect(409);
    expect(body.reasons).toMatchObject([
      {
        code: 'applies-later',
        text: { en: expect.stringMatching(/^Applies from: the periods overlap.*1 March 2025/) },
      },
    ]);
    await send(instance, 'ADOPT', { rules: quorum(3), appliesFrom: SUMMER }).expect(200);
    await send(instance, 'ADOPT', { rules: quorum(2), appliesFrom: SUMMER }).expect(409);
  });

  it('leave nothing for verify to find', async () => {
    const instance = await adopted();
    await send(instance, 'RECTIFY', { rules: quorum(3), reason: 'Tre, ikke to.' }).expect(200);
    await send(instance, 'REPEAL', { from: SUMMER, reason: 'Formanden konkluderer.' }).expect(200);
    await send(instance, 'REINSTATE', { reason: 'Det var et andet udvalg.' }).expect(200);
    await send(instance, 'ADOPT', { rules: quorum(2), appliesFrom: AUTUMN }).expect(200);
    expect(await verify(api.app.get(EngineDatabase), houseRegistry(), () => undefined)).toMatchObject({ findings: [] });
  });
});
