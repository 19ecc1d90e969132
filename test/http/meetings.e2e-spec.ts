import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { Engine } from '../../src/engine/engine.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import type { MeetingView } from '../../src/meetings/meeting-views.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

const RULES = {
  title: 'Forretningsorden',
  voting: { default: { quorum: { by: 'seats', atLeast: 2 } } },
  calendar: {
    notices: { ordinary: { amount: 10, unit: 'workingDays' }, urgent: { amount: 1, unit: 'days' } },
    papers: { amount: 5, unit: 'workingDays' },
  },
};
const LONG_AGO = '2025-01-01T00:00:00Z';
const slot = { starts: '2025-03-20T09:00:00Z', ends: '2025-03-20T11:00:00Z' };
const other = { starts: '2025-03-21T09:00:00Z', ends: '2025-03-21T11:00:00Z' };
const letter = { recipients: ['Medlem, KL'], text: 'Hermed indkaldes til møde.' };

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
const start = async (lifecycle: string, payload: object, links: object = {}) =>
  (await post('/api/instances', { lifecycle, committee, payload, links }).expect(201)).body.instance as string;
const send = (instance: string, type: string, payload: object = {}, person?: string, more: object = {}) =>
  post(`/api/instances/${instance}/events`, { type, payload, ...more }, person);
const done = (...[instance, type, payload, person, more]: Parameters<typeof send>) =>
  send(instance, type, payload, person, more).expect(200);
const codes = ({ body }: { body: { reasons?: { code: string }[] } }) => (body.reasons ?? []).map(({ code }) => code);
const read = async (path: string, person: string = people.secretariat) =>
  (await http().get(path).set(as(person)).expect(200)).body;
const meetingOf = (id: string, person?: string) => read(`/api/meetings/${id}`, person) as Promise<MeetingView>;
const stateOf = async (instance: string) =>
  ((await read(`/api/instances/${instance}`)) as { states: { path: string }[] }).states.map(({ path }) => path);

async function readyPaper(title: string): Promise<string> {
  const paper = await start('commission', { title });
  await done(paper, 'ISSUE_VERSION', { sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }] });
  await done(paper, 'MARK_READY');
  return paper;
}

const adopt = async () => {
  const rules = await start('rules-of-procedure', { title: 'Forretningsorden' });
  await done(rules, 'ADOPT', { rules: RULES, appliesFrom: LONG_AGO });
};
const meet = (payload: object = slot) => start('meeting', { title: 'Niende møde', number: 9, ...payload });
const place = (meeting: string, paper: string, more: object = {}) =>
  done(meeting, 'ADD_ITEM', { key: 'gp', number: '2.1', title: 'Kommissorium for GP', kind: 'decision', papers: [paper], ...more }); // prettier-ignore

describe('a date poll', () => {
  const poll = async () => {
    const meeting = await meet({});
    await done(meeting, 'OPEN_POLL', { slots: [slot, other], deadline: '2025-02-27T12:00:00Z' }, people.chair);
    return meeting;
  };
  const says = (first: string, second: string) => ({
    answers: [
      { starts: slot.starts, answer: first },
      { starts: other.starts, answer: second },
    ],
  });

  it('comes to the date that most can make, as soon as the last seat has answered', async () => {
    const meeting = await poll();
    await done(meeting, 'ANSWER_POLL', says('no', 'yes'), people.kl);
    await done(meeting, 'ANSWER_POLL', says('yes', 'ifNeedBe'), people.chair);
    const { poll: open } = await meetingOf(meeting);
    expect(open!.slots.map(({ answers }) => answers.filter(({ answer }) => answer !== null).length)).toEqual([2, 2]);
    expect(open!.best).toBe(other.starts);
    const filed = { onBehalfOf: seats.dr, reason: 'Ringede i dag.' };
    await done(meeting, 'ANSWER_POLL', says('yes', 'yes'), people.secretariat, filed);
    await api.app.get(Engine).ring(meeting);
    expect(await meetingOf(meeting)).toMatchObject({ ...other, states: [{ path: 'reserved' }] });
  });

  it('is answered by whoever holds the seat, and by no stranger', async () => {
    const meeting = await poll();
    await done(meeting, 'ANSWER_POLL', says('yes', 'yes'), people.drSubstitute);
    await send(meeting, 'ANSWER_POLL', says('yes', 'yes'), people.observer).expect(403);
    await send(meeting, 'ANSWER_POLL', says('yes', 'yes'), people.stranger).expect(404);
    const elsewhere = { answers: [{ starts: '2025-03-22T09:00:00Z', answer: 'yes' }] };
    expect(codes(await send(meeting, 'ANSWER_POLL', elsewhere, people.kl))).toEqual(['slots-asked']);
  });

  it('owes an answer of each seat that has given none, until its deadline', async () => {
    const meeting = await poll();
    await done(meeting, 'ANSWER_POLL', says('yes', 'yes'), people.kl);
    const owing = async (person: string) =>
      ((await read('/api/monitor/owed', person)) as { items: { instance: string }[] }).items.map(({ instance }) => instance); // prettier-ignore
    expect(await owing(people.dr)).toContain(meeting);
    expect(await owing(people.kl)).not.toContain(meeting);
    api.clock.set('2025-02-27T12:00:01Z');
    await api.app.get(Engine).ring(meeting);
    expect(await owing(people.dr)).not.toContain(meeting);
  });
});

describe('convening', () => {
  it('is refused when the notice is too short, and done with the urgency recorded', async () => {
    await adopt();
    const meeting = await meet({ starts: '2025-02-26T09:00:00Z', ends: '2025-02-26T10:00:00Z' });
    const refused = await send(meeting, 'CONVENE', letter);
    expect(codes(refused)).toEqual(['notice-long-enough']);
    expect(refused.body.reasons[0].text.da).toMatch(/Varslet er for kort.*tidligst holdes .* marts 2025/);
    await done(meeting, 'CONVENE', { ...letter, urgency: 'Høringsfristen udløber.' });
    const { irregularities, dispatches } = await meetingOf(meeting);
    expect(irregularities).toMatchObject([{ what: 'shortNotice', reason: 'Høringsfristen udløber.' }]);
    expect(dispatches).toMatchObject([{ kind: 'notice', agenda: null, recipients: ['Medlem, KL'] }]);
  });

  it('sets the dates of notice and papers by the rules, and anew when the meeting is moved', async () => {
    await adopt();
    const meeting = await meet();
    expect((await meetingOf(meeting)).noticeDue).toEqual({ at: '2025-03-05T22:59:59.999Z', ruled: true });
    await done(meeting, 'MOVE', { ...other, ...letter, reason: 'Formanden er forhindret.' });
    const moved = await meetingOf(meeting);
    expect(moved).toMatchObject({ ...other, sequence: 1, noticeDue: { at: '2025-03-06T22:59:59.999Z' } });
    await send(meeting, 'MOVE', { starts: '2025-02-19T09:00:00Z', ends: '2025-02-19T10:00:00Z', ...letter, reason: 'Fejl.' }).expect(409); // prettier-ignore
  });

  it('of a date that has passed is refused', async () => {
    const past = { starts: '2025-02-19T09:00:00Z', ends: '2025-02-19T10:00:00Z' };
    const answer = await post('/api/instances', {
      lifecycle: 'meeting',
      committee,
      payload: { title: 'I går', ...past },
    });
    expect(codes(answer)).toEqual(['begins-ahead']);
  });
});

describe('an agenda', () => {
  it('has each number once, and shows what has changed since it went out', async () => {
    const [meeting, paper] = [await meet(), await readyPaper('GP')];
    await place(meeting, paper);
    const twice = { key: 'spec', number: '2.1', title: 'Kommissorium for SPEC', kind: 'decision' };
    expect(codes(await send(meeting, 'ADD_ITEM', twice))).toEqual(['number-free']);
    await done(meeting, 'CONVENE', letter);
    expect((await meetingOf(meeting)).awaitsClearing).toBe(true);
    expect(codes(await send(meeting, 'SEND_PAPERS', letter))).toEqual(['agenda-cleared']);
    await done(meeting, 'CLEAR_AGENDA', {}, people.chair);
    await done(meeting, 'SEND_PAPERS', letter);
    expect((await meetingOf(meeting)).changedSince).toEqual([]);
    await done(meeting, 'ADD_ITEM', { ...twice, number: '2.2' });
    expect(await meetingOf(meeting)).toMatchObject({
      changedSince: ['spec'],
      agenda: [
        { key: 'gp', when: 'planned', brought: [{ version: 1, how: 'sent' }] },
        { key: 'spec', when: 'late' },
      ],
    });
  });

  it('shows outsiders, and whoever is excluded, only that there is a closed item', async () => {
    const meeting = await meet();
    const excluded = { closed: true, excluded: ['kl'] };
    await done(meeting, 'ADD_ITEM', { key: 'x', number: '1', title: 'Personsag', kind: 'discussion', ...excluded });
    const titles = async (person: string) => (await meetingOf(meeting, person)).agenda.map(({ title, hidden }) => [title, hidden]); // prettier-ignore
    expect(await titles(people.dr)).toEqual([['Personsag', false]]);
    expect(await titles(people.kl)).toEqual([['', true]]);
    expect(await titles(people.observer)).toEqual([['', true]]);
    for (const what of ['journal', 'records'])
      for (const [person, status] of [
        [people.dr, 200],
        [people.kl, 403],
        [people.observer, 403],
      ] as const)
        await http().get(`/api/instances/${meeting}/${what}`).set(as(person)).expect(status);
  });
});

describe('a meeting that is held', () => {
  const opened = async () => {
    const [meeting, paper] = [await meet(), await readyPaper('GP')];
    await place(meeting, paper);
    await done(meeting, 'CONVENE', letter);
    await done(meeting, 'CLEAR_AGENDA', {}, people.chair);
    await done(meeting, 'SEND_PAPERS', letter);
    api.clock.set(slot.starts);
    await done(meeting, 'BEGIN', {});
    return { meeting, paper };
  };
  const there = (...names: string[]) => ({ entries: names.map((seat) => ({ seat, status: 'present' })) });

  it('approves a paper with corrections at its item, and ends with nothing open', async () => {
    await adopt();
    const { meeting, paper } = await opened();
    await done(meeting, 'ATTEND', there(seats.chair, seats.kl));
    await done(meeting, 'TAKE_UP', { items: ['gp'] });
    expect(await stateOf(paper)).toEqual(['deciding']);
    await done(meeting, 'CONTRIBUTE', { item: 'gp', seat: seats.kl, kind: 'said', text: 'KL ønsker at deltage.' });
    const correction = { key: 'G1', scope: 'specific', kind: 'text', text: 'Eksempler på databehov', origin: { item: '2.1', who: 'DR' }, papers: [paper], owner: 'secretariat', due: '2025-04-01T10:00:00Z' }; // prettier-ignore
    const text = 'Kommissoriet er godkendt med en rettelse.';
    await done(meeting, 'DECIDE', {
      items: ['gp'],
      outcome: 'approvedWithCorrections',
      text,
      corrections: [correction],
    });
    expect(await stateOf(paper)).toEqual(['approved.text.correcting']);
    const { agenda, presence } = await meetingOf(meeting);
    expect(agenda).toMatchObject([{ open: false, decisions: [{ text }], contributions: [{ name: 'Medlem, KL' }] }]);
    expect(presence).toEqual({ have: 2, need: 2, of: 3 });
    await done(meeting, 'END', {}, people.chair);
    await done(meeting, 'CLOSE');
    expect(await verify(api.app.get(EngineDatabase), houseRegistry())).toMatchObject({ findings: [] });
  });

  it('counts no guest to the quorum, and records the decision all the same once it says why', async () => {
    await adopt();
    const { meeting, paper } = await opened();
    await done(meeting, 'ATTEND', { entries: [{ seat: seats.chair, status: 'virtual' }, { name: 'Gæst, DeiC', status: 'present' }] }); // prettier-ignore
    await done(meeting, 'TAKE_UP', { items: ['gp'] });
    const decision = { items: ['gp'], outcome: 'approved', text: 'Kommissoriet er godkendt.' };
    const refused = await send(meeting, 'DECIDE', decision);
    expect(codes(refused)).toEqual(['explained']);
    expect(refused.body.reasons[0].text.da).toContain('for få deltager til at træffe beslutning (1 af mindst 2)');
    await done(meeting, 'DECIDE', { ...decision, despite: 'De øvrige tiltrådte pr. mail samme dag.' });
    expect(await stateOf(paper)).toEqual(['approved.text.final']);
    expect((await meetingOf(meeting)).agenda[0]!.irregularities).toMatchObject([{ what: 'noQuorum' }]);
  });

  it('cannot be moved, and is not closed while an item is open', async () => {
    const { meeting } = await opened();
    await done(meeting, 'END', {}, people.chair);
    await send(meeting, 'MOVE', { ...other, ...letter, reason: 'For sent.' }).expect(409);
    const refused = await send(meeting, 'CLOSE');
    expect(codes(refused)).toEqual(['nothing-open']);
    expect(refused.body.reasons[0].text.da).toContain('2.1 Kommissorium for GP');
  });

  it('takes up what is brought to the table, and hands out the version it decides on', async () => {
    const { meeting } = await opened();
    const paper = await readyPaper('SPEC');
    const item = { key: 'spec', number: '2.2', title: 'Kommissorium for SPEC', kind: 'decision', papers: [paper] };
    await done(meeting, 'TABLE_ITEM', { ...item, reason: 'Alle var enige om at tage det op.' });
    await done(meeting, 'TABLE_PAPERS', { item: 'spec', papers: [paper] });
    await done(meeting, 'TAKE_UP', { items: ['spec'] });
    const decision = { items: ['spec'], outcome: 'approved', text: 'Kommissoriet er godkendt.' };
    expect(codes(await send(meeting, 'DECIDE', decision))).toEqual(['explained']);
    await done(meeting, 'DECIDE', { ...decision, despite: 'Alle var enige om at tage det op.' });
    expect(await stateOf(paper)).toEqual(['approved.text.final']);
    const { agenda } = await meetingOf(meeting);
    expect(agenda[1]).toMatchObject({ when: 'table', brought: [{ how: 'tabled' }], irregularities: [{ what: 'notOnAgenda' }] }); // prettier-ignore
  });
});
