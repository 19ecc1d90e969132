import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

/** Two thirds of the votes cast, by weight; minutes by silence; a week in writing, not counting holidays. */
const RULES = {
  title: 'Forretningsorden',
  weights: { 'Formand, SDS': 3 },
  voting: {
    votes: { weighted: true },
    default: { condition: { kind: 'share', atLeast: '2/3' }, quorum: { by: 'answers', atLeast: 2 } },
    matters: { minutes: { label: { da: 'Referat', en: 'Minutes' } } },
    silence: { matters: ['minutes'], onFailure: 'vote' },
  },
  calendar: { written: { amount: 5, unit: 'workingDays' } },
};
const [LONG_AGO, DEADLINE, AFTER] = ['2025-01-01T00:00:00Z', '2025-03-03T12:00:00.000Z', '2025-03-03T12:00:01.000Z'];

let { committee, people, seats, data } = smallCommittee();
let api: Api;
beforeAll(async () => void (api = await openApi()));
beforeEach(async () => {
  ({ committee, people, seats, data } = smallCommittee());
  api.clock.set(MORNING);
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const http = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person: string = people.secretariat) =>
  http().post(path).set(as(person)).send(body);
const get = async (path: string) => (await http().get(path).set(as(people.secretariat)).expect(200)).body;
const start = async (lifecycle: string, payload: object, links: object = {}) =>
  (await post('/api/instances', { lifecycle, committee, payload, links }).expect(201)).body.instance as string;
const send = (instance: string, type: string, payload: object = {}, person?: string, more: object = {}) =>
  post(`/api/instances/${instance}/events`, { type, payload, ...more }, person);
const done = (...[instance, type, payload, person, more]: Parameters<typeof send>) =>
  send(instance, type, payload, person, more).expect(200);
const codes = ({ body }: { body: { reasons?: { code: string }[] } }) => (body.reasons ?? []).map(({ code }) => code);
const stateOf = async (instance: string) =>
  ((await get(`/api/instances/${instance}`)) as { states: { path: string }[] }).states.map(({ path }) => path);

async function adopt(rules: object = RULES, appliesFrom = LONG_AGO): Promise<string> {
  const instance = await start('rules-of-procedure', { title: 'Forretningsorden' });
  await done(instance, 'ADOPT', { rules, appliesFrom });
  return instance;
}

async function readyPaper(title: string): Promise<string> {
  const paper = await start('commission', { title });
  await done(paper, 'ISSUE_VERSION', { sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }] });
  await done(paper, 'MARK_READY');
  return paper;
}

async function round(paper: string, given: object): Promise<string> {
  const instance = await start('approval-round', { title: 'Sag', deadline: DEADLINE, ...given }, { decides: [paper] });
  await done(instance, 'OPEN');
  return instance;
}
const says = (choice: string, more: object = {}) => ({
  all: { choice, ...(choice !== 'approve' && { text: 'Fordi.' }), ...more },
});
const likely = async (instance: string) =>
  ((await get(`/api/rounds/${instance}/standing`)) as { papers: { likely: object; tally: object }[] }).papers[0]!;

describe('a committee with rules of procedure', () => {
  it('decides by them: weights, quorum and threshold, worked out in both languages', async () => {
    const rules = await adopt();
    const vote = await round(await readyPaper('Budget'), { way: 'vote' });
    await done(vote, 'POSITION', says('cannot'), people.kl);
    expect(await likely(vote)).toMatchObject({
      likely: { comesTo: 'noQuorum', quorum: { have: 1, need: 2, of: 3, reached: false } },
    });
    await done(vote, 'POSITION', says('approve'), people.chair);
    expect(codes(await send(vote, 'CONCLUDE', { sameForAll: { outcome: 'approved' } }, people.chair))).toEqual([
      'nothing-can-change',
    ]);
    await done(vote, 'POSITION', says('cannot'), people.dr);
    const refused = await send(vote, 'CONCLUDE', { sameForAll: { outcome: 'approved' } }, people.chair);
    expect(codes(refused)).toEqual(['agrees-with-count']);
    await done(vote, 'CONCLUDE', { sameForAll: { outcome: 'rejected' } }, people.chair);
    const { items } = await get(`/api/instances/${vote}/records?slice=outcome`);
    expect(items[0].body.text.da).toContain(
      '2/3 af 5 = 3,33, rundet op til 4. For: 3 af 5 afgivne stemmer; mindst 4 kræves.',
    );
    expect(items[0].body.text.en).toContain('2/3 of 5 = 3.33');
    expect(await get(`/api/rounds/${vote}/standing`)).toMatchObject({ rules: { instance: rules, number: 1 } });
  });

  it('leaves a round to the rules that it opened with, whatever is adopted later', async () => {
    const rules = await adopt();
    const vote = await round(await readyPaper('Før'), { way: 'vote' });
    const easier = { ...RULES, voting: { default: { condition: { kind: 'count', atLeast: 1 } } } };
    await done(rules, 'ADOPT', { rules: easier, appliesFrom: MORNING });
    await done(vote, 'POSITION', says('approve'), people.kl);
    expect(await likely(vote)).toMatchObject({ likely: { comesTo: 'noQuorum' } });
    const later = await round(await readyPaper('Efter'), { way: 'vote' });
    await done(later, 'POSITION', says('approve'), people.kl);
    expect(await likely(later)).toMatchObject({ likely: { comesTo: 'approved', settled: true } });
    expect(await get(`/api/rounds/${later}/standing`)).toMatchObject({ rules: { number: 2 } });
  });

  it('previews what it would come to if some approved, and writes nothing', async () => {
    await adopt();
    const vote = await round(await readyPaper('Tænkt'), { way: 'vote' });
    const answers = [seats.chair, seats.kl].map((seat) => ({ seat, choice: 'approve' }));
    const { body } = await post(`/api/rounds/${vote}/preview`, { answers }, people.kl).expect(200);
    expect(body.papers).toMatchObject([
      { title: 'Tænkt', tally: { approve: 2, missing: 1 }, likely: { comesTo: 'approved', settled: true } },
    ]);
    expect(await likely(vote)).toMatchObject({ tally: { approve: 0, missing: 3 }, likely: { comesTo: 'noQuorum' } });
    const twice = [answers[0], answers[0]];
    expect((await post(`/api/rounds/${vote}/preview`, { answers: twice }).expect(422)).body.errors).toMatchObject([
      { path: 'answers', text: { da: 'Hver plads har ét svar.' } },
    ]);
    await post(`/api/rounds/${vote}/preview`, { answers }, people.stranger).expect(404);
  });

  it('asks in writing no shorter than they say, and says when it could end', async () => {
    await adopt();
    const paper = await readyPaper('Hast');
    const hasty = { title: 'Hast', way: 'written', deadline: '2025-02-26T12:00:00.000Z' };
    const instance = await start('approval-round', hasty, { decides: [paper] });
    const refused = await send(instance, 'OPEN');
    expect(codes(refused)).toEqual(['period-long-enough']);
    expect(refused.body.reasons[0].text.da).toMatch(/tidligst udløbe .*27\. februar 2025/);
  });

  it('has no rules of a round’s own, no unknown matters, and no silence where they do not list it', async () => {
    await adopt();
    const paper = await readyPaper('Grænser');
    const opened = async (given: object) =>
      codes(
        await send(
          await start('approval-round', { title: 'x', deadline: DEADLINE, ...given }, { decides: [paper] }),
          'OPEN',
        ),
      );
    expect(await opened({ way: 'vote', rules: { quorum: 1 } })).toEqual(['rules-of-its-own']);
    expect(await opened({ way: 'vote', matter: 'budget' })).toEqual(['matter-known']);
    expect(await opened({ way: 'silence' })).toEqual(['way-provided-for']);
    expect(await opened({ way: 'consensus', deadline: undefined })).toEqual(['way-provided-for']);
  });
});

describe('a silence procedure', () => {
  const silence = { way: 'silence', matter: 'minutes' };
  const edited = says('approveWithRemarks', { passage: 'skal', proposed: 'bør' });

  it('approves at its deadline without anybody’s hand, and what was proposed becomes a correction', async () => {
    await adopt();
    const paper = await readyPaper('Referat');
    const instance = await round(paper, silence);
    await done(instance, 'POSITION', edited, people.kl);
    api.clock.set(AFTER);
    expect(codes(await send(instance, 'NUDGE'))).toEqual(['not-in-this-state']);
    expect(await stateOf(instance)).toEqual(['concluded']);
    expect(await stateOf(paper)).toEqual(['approved.text.correcting']);
    const { items } = await get('/api/instances?lifecycle=correction&limit=200');
    expect(items).toContainEqual(expect.objectContaining({ title: '«skal» → «bør»' }));
  });

  it('is broken by an objection, and by two who want different words in one place; it then goes to a written vote', async () => {
    await adopt();
    const paper = await readyPaper('Omstridt');
    const instance = await round(paper, silence);
    await done(instance, 'POSITION', edited, people.kl);
    await done(instance, 'POSITION', says('approveWithRemarks', { passage: 'skal', proposed: 'kan' }), people.dr);
    expect(await likely(instance)).toMatchObject({
      likely: { comesTo: 'notApproved', settled: true, because: { da: expect.stringContaining('modsiger hinanden') } },
    });
    api.clock.set(AFTER);
    await send(instance, 'NUDGE');
    expect(await stateOf(instance)).toEqual(['open.answered']);
    await done(instance, 'CONCLUDE', { sameForAll: { outcome: 'postponed' } }, people.chair);
    expect(await stateOf(paper)).toEqual(['ready']);
    const { items } = await get('/api/instances?lifecycle=approval-round&state=prepared&limit=200');
    const [vote] = (items as { id: string; context?: object }[]).filter(({ id }) => id !== instance);
    expect(await get(`/api/instances/${vote!.id}`)).toMatchObject({ context: { way: 'written', matter: 'minutes' } });
    await done(vote!.id, 'OPEN');
    expect(await stateOf(paper)).toEqual(['deciding']);
  });
});

it('a substitute answers for one seat in a round, and is told so at the second', async () => {
  ({ committee, people, seats, data } = smallCommittee());
  const extra = {
    id: crypto.randomUUID(),
    seat: seats.kl,
    person: people.drSubstitute,
    as: 'substitute',
    rank: 1,
  } as const;
  await api.app.get(Directory).load({ ...data, holdings: [...data.holdings!, { ...extra, from: LONG_AGO, to: null }] });
  const vote = await round(await readyPaper('To pladser'), { way: 'vote' });
  const seat = (onBehalfOf: string) => ({ onBehalfOf });
  await done(vote, 'POSITION', says('approve'), people.drSubstitute, seat(seats.dr));
  const second = await send(vote, 'POSITION', says('approve'), people.drSubstitute, seat(seats.kl));
  expect(codes(second)).toEqual(['one-seat-a-substitute']);
  await done(vote, 'POSITION', says('approve'), people.drSubstitute, seat(seats.dr));
});

it('all of it is told again by the journals without a difference', async () => {
  expect(await verify(api.app.get(EngineDatabase), houseRegistry())).toMatchObject({ findings: [] });
});
