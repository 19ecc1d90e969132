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

const rulesFor = (person: string) => server().get(`/api/committees/${committee}/rules`).set(as(person));
const dates = (question: object, person = people.kl) =>
  post(`/api/committees/${committee}/lawful-dates`, question, person);

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

  it('are shown with what they say in words, from when to when, and who recorded them', async () => {
    const instance = await adopted();
    await send(instance, 'ADOPT', { rules: { ...quorum(3), source: 'Bilag 2' }, appliesFrom: SUMMER }, people.chair);
    api.clock.set('2025-03-01T00:00:00Z');
    const { body } = await rulesFor(people.observer).expect(200);
    expect(body).toMatchObject({
      instance: { id: instance, states: ['inForce'] },
      inForce: { number: 1, appliesFrom: SPRING, appliesUntil: SUMMER, decision: 'Vedtaget på 9. møde.', source: null },
      versions: [
        { number: 2, appliesFrom: SUMMER, appliesUntil: null, source: 'Bilag 2', recordedBy: { id: people.chair } },
        { number: 1, recordedAt: MORNING, recordedBy: { id: people.secretariat }, rectified: false },
      ],
    });
    expect(body.versions[0].words.decisions.map(({ da }: { da: string }) => da).join(' ')).toContain('3');
    expect(body.versions[0].rules).toMatchObject(quorum(3));
    api.clock.set(SUMMER);
    expect((await rulesFor(people.kl)).body.inForce).toMatchObject({ number: 2 });
  });

  it('are none before the first day, and none from the day on which they are repealed', async () => {
    expect((await rulesFor(people.kl)).body).toEqual({ instance: null, inForce: null, versions: [] });
    const instance = await adopted();
    expect((await rulesFor(people.kl)).body.inForce).toBeNull();
    await send(instance, 'REPEAL', { from: SUMMER, reason: 'Formanden konkluderer.' }).expect(200);
    api.clock.set('2025-05-31T23:59:59Z');
    expect((await rulesFor(people.kl)).body.inForce).toMatchObject({ number: 1, appliesUntil: SUMMER });
    api.clock.set(SUMMER);
    expect((await rulesFor(people.kl)).body.inForce).toBeNull();
    const { body } = await dates({ question: 'latestDispatch', meeting: AUTUMN }).expect(200);
    expect(body).toMatchObject({ rules: null, at: null });
    expect(body.derivation[0].en).toBe('The committee has no rules of procedure, so no time limit is laid down.');
  });

  it('are not repealed before their newest version applies', async () => {
    const instance = await adopted();
    const { body } = await send(instance, 'REPEAL', { from: MORNING, reason: 'Fejl.' }).expect(409);
    expect(body.reasons).toMatchObject([{ code: 'ends-later' }]);
  });

  it('stand as they were rectified; what was recorded first stays in the story', async () => {
    const instance = await adopted();
    const rules = { ...quorum(3), title: 'Forretningsorden, rettet' };
    await send(instance, 'RECTIFY', { rules, reason: 'Tre, ikke to.' }, people.chair).expect(403);
    await send(instance, 'RECTIFY', { rules, reason: 'Tre, ikke to.' }).expect(200);
    const { body } = await rulesFor(people.kl);
    expect(body.versions).toMatchObject([{ number: 1, title: rules.title, appliesFrom: SPRING, rectified: true }]);
    const { body: records } = await server().get(`/api/instances/${instance}/records`).set(as(people.kl)).expect(200);
    expect(records.items).toHaveLength(2);
  });

  it('are seen by nobody who is not in the committee', async () => {
    const instance = await adopted();
    for (const path of [`/api/committees/${committee}/rules`, `/api/instances/${instance}`])
      await server().get(path).set(as(people.stranger)).expect(404);
    await dates({ question: 'latestDispatch', meeting: AUTUMN }, people.stranger).expect(404);
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

describe('lawful dates by the rules in force', () => {
  const calendar = {
    notices: { ordinary: { amount: 14, unit: 'days' }, urgent: { amount: 2, unit: 'workingDays' } },
    papers: { amount: 7, unit: 'days' },
  };
  const meeting = '2025-04-24T12:00:00Z';
  beforeEach(async () => void (await adopted({ title: 'Forretningsorden', calendar }, '2025-01-01T00:00:00Z')));

  it('are answered with each step of the reckoning', async () => {
    const { body } = await dates({ question: 'latestDispatch', meeting }).expect(200);
    expect(body).toMatchObject({ at: '2025-04-09T21:59:59.999Z', lawful: null, papers: null, rules: { number: 1 } });
    expect(body.derivation[0]).toEqual({
      da: 'Varslet for ordinære møder er 14 dage.',
      en: 'The notice of ordinary meetings is 14 days.',
    });
    expect(body.derivation.at(-1).da).toContain('9. april 2025');
  });

  it('say whether a meeting is lawfully called, and that urgency needs a reason', async () => {
    const urgent = { question: 'isLawful', kind: 'urgent', meeting, dispatch: '2025-04-10T10:00:00Z' };
    expect((await dates(urgent)).body).toMatchObject({ lawful: false });
    const urgency = { by: 'KL', reason: 'Fristen hos ministeriet.' };
    expect((await dates({ ...urgent, urgency })).body).toMatchObject({ lawful: true });
  });

  it('reckon from now where nothing else is said, and skip the days that do not count', async () => {
    expect((await dates({ question: 'earliestMeeting' })).body.at).toBe('2025-03-06T23:00:00.000Z');
    const { body } = await dates({ question: 'nextSlot', at: '16:00', notBefore: '2025-04-16T22:00:00Z' });
    expect(body.at).toBe('2025-04-22T14:00:00.000Z');
    expect(JSON.stringify(body.derivation)).toContain('skærtorsdag');
  });

  it('are all given for a meeting', async () => {
    const { body } = await dates({ question: 'datesOf', meeting }).expect(200);
    expect(body).toMatchObject({
      at: '2025-04-09T21:59:59.999Z',
      papers: { at: '2025-04-16T21:59:59.999Z' },
      items: null,
    });
  });

  it('are refused with the field that does not hold', async () => {
    const { body } = await dates({ question: 'nextSlot', at: '25:00' }).expect(422);
    expect(body.errors).toMatchObject([{ path: 'at', text: { da: 'Skal være et klokkeslæt som 16:00.' } }]);
  });
});

describe('rules of procedure that are only tried', () => {
  const explain = (rules: object) => post('/api/rules/explain', rules, people.stranger);

  it('are said in words, and nothing is written', async () => {
    const { body } = await explain(quorum(2)).expect(200);
    expect(body.decisions.length).toBeGreaterThan(1);
    expect(body.dates.at(-1)).toMatchObject({ da: expect.any(String), en: expect.any(String) });
    expect((await rulesFor(people.kl)).body.versions).toEqual([]);
  });

  it('are refused with place and reason in both languages', async () => {
    const broken = { title: 'F', voting: { default: { quorum: { by: 'seats', atLeast: 'many' } } }, extra: 1 };
    const { body } = await explain(broken).expect(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      expect.stringMatching(/^voting\.default\.quorum/),
      'extra',
    ]);
    for (const { text } of body.errors) expect(text).toEqual({ da: expect.any(String), en: expect.any(String) });
  });
});
