import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { Engine } from '../../src/engine/engine.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const RULES = {
  title: 'Forretningsorden',
  voting: {
    matters: { minutes: { label: { da: 'Referat', en: 'Minutes' } } },
    silence: { matters: ['minutes'], onFailure: 'meeting' },
  },
  calendar: {
    chains: [
      {
        key: 'minutes',
        label: { da: 'Referat', en: 'Minutes' },
        steps: [{ key: 'cleared', label: { da: 'frigivet', en: 'cleared' }, within: { amount: 7, unit: 'days' } }],
      },
    ],
  },
};
const slot = { starts: '2025-02-20T09:00:00Z', ends: '2025-02-20T11:00:00Z' };
const TEXT = 'Kommissoriet er godkendt uden rettelser.';

let { committee, people, seats, data } = smallCommittee();
let api: Api;
beforeAll(async () => void (api = await openApi()));
beforeEach(async () => {
  ({ committee, people, seats, data } = smallCommittee());
  api.clock.set('2025-02-19T08:00:00.000Z');
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const http = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person: string = people.secretariat) =>
  http().post(path).set(as(person)).send(body);
const start = async (lifecycle: string, payload: object, links: object = {}) =>
  (await post('/api/instances', { lifecycle, committee, payload, links }).expect(201)).body.instance as string;
const send = (instance: string, type: string, payload: object = {}, person?: string) =>
  post(`/api/instances/${instance}/events`, { type, payload }, person);
const done = (...[instance, type, payload, person]: Parameters<typeof send>) =>
  send(instance, type, payload, person).expect(200);
const codes = ({ body }: { body: { reasons?: { code: string }[] } }) => (body.reasons ?? []).map(({ code }) => code);
const read = async (path: string) => (await http().get(path).set(as(people.secretariat)).expect(200)).body;
interface Instance {
  readonly title: string;
  readonly states: readonly { readonly path: string }[];
  readonly links: readonly { readonly relation: string; readonly id: string }[];
  readonly deadlines: readonly { readonly name: string; readonly dueAt: string }[];
}
const instance = (id: string) => read(`/api/instances/${id}`) as Promise<Instance>;
const stateOf = async (id: string) => (await instance(id)).states[0]!.path;
const sectionsOf = async (paper: string) =>
  ((await read(`/api/instances/${paper}/records?slice=version`)) as { items: { body: { sections: Section[] } }[] }).items.at(-1)!.body.sections; // prettier-ignore
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly markdown: string;
}

/** A meeting with one decision, and with other items that are only talked about, held and ended; gives its minutes as they were drafted. */
async function heldMeeting(...others: object[]): Promise<{ meeting: string; minutes: string }> {
  api.clock.set('2025-02-19T08:00:00.000Z');
  const meeting = await start('meeting', { title: 'Niende møde', ...slot });
  await done(meeting, 'ADD_ITEM', { key: 'gp', number: '2.1', title: 'Kommissorium for GP', kind: 'decision' });
  for (const item of others) await done(meeting, 'ADD_ITEM', item);
  api.clock.set(slot.starts);
  await done(meeting, 'BEGIN', { despite: 'Dagsordenen blev sendt pr. mail.' });
  const entries = [
    { seat: seats.chair, status: 'present' },
    { seat: seats.kl, status: 'lateApology' },
    { name: 'Repræsentant, DeiC', organisation: 'DeiC', status: 'present' },
  ];
  await done(meeting, 'ATTEND', { entries });
  await done(meeting, 'CONTRIBUTE', { item: 'gp', seat: seats.dr, kind: 'asked', text: 'Hvad er produktet?' });
  await done(meeting, 'DECIDE', { items: ['gp'], outcome: 'agreed', text: TEXT });
  await done(meeting, 'END', {}, people.chair);
  await done(meeting, 'DRAFT_MINUTES');
  const minutes = (await instance(meeting)).links.find(({ relation }) => relation === 'minutes')!.id;
  return { meeting, minutes };
}

const adopted = async () => {
  const rules = await start('rules-of-procedure', { title: 'Forretningsorden' });
  await done(rules, 'ADOPT', { rules: RULES, appliesFrom: '2025-01-01T00:00:00Z' });
};

async function circulated(): Promise<string> {
  const { minutes } = await heldMeeting();
  await done(minutes, 'CLEAR', {}, people.chair);
  await done(minutes, 'MARK_READY');
  return minutes;
}
/** A later meeting that considers the minutes, and has come to their item. */
async function takenUp(minutes: string): Promise<string> {
  const later = { starts: '2025-06-24T09:00:00Z', ends: '2025-06-24T11:00:00Z' };
  const next = await start('meeting', { title: 'Tiende møde', ...later }, { considers: [minutes] });
  const item = { key: 'referat', number: '1', title: 'Referat', kind: 'decision', papers: [minutes] };
  await done(next, 'ADD_ITEM', { ...item, standing: 'minutes' });
  await done(next, 'CONVENE', { text: 'Indkaldelse' });
  await done(next, 'CLEAR_AGENDA', {}, people.chair);
  await done(next, 'SEND_PAPERS', { text: 'Dagsorden' });
  api.clock.set(later.starts);
  await done(next, 'BEGIN');
  await done(next, 'ATTEND', { entries: [{ seat: seats.chair, status: 'present' }] });
  await done(next, 'TAKE_UP', { items: ['referat'] });
  return next;
}

/** A comment round in which one seat has made a remark on the decided item; gives the remark. */
async function remarkedOn(minutes: string): Promise<string> {
  const asked = { title: 'Kommentering', deadline: '2025-02-24T12:00:00Z', seats: [seats.dr] };
  const round = await start('comment-round', asked, { collects: [minutes] });
  const remark = { paper: minutes, section: 'punkt-gp', kind: 'substantive', text: 'DR spurgte om leverancen.' };
  await done(round, 'SUBMIT_REMARKS', { remarks: [remark] }, people.dr);
  const [{ id }] = await api.app.get(DataSource).query('SELECT id FROM remark WHERE round = $1', [round]);
  return id as string;
}

const bySilence = async (minutes: string) => {
  const payload = { title: 'Referat', way: 'silence', matter: 'minutes', deadline: '2025-03-03T12:00:00.000Z' };
  const round = await start('approval-round', payload, { decides: [minutes] });
  await done(round, 'OPEN');
  return round;
};

describe('minutes', () => {
  it('are drafted from what was recorded: who was there, what was said, by whom, and what was decided', async () => {
    const { minutes } = await heldMeeting();
    const sections = await sectionsOf(minutes);
    expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['deltagere', 'Deltagere'],
      ['punkt-gp', '2.1 Kommissorium for GP'],
      ['afslutning', 'Afslutning'],
    ]);
    expect(sections[0]!.markdown).toMatch(/Formand, SDS[^]*Gæster[^]*Repræsentant, DeiC[^]*Afbud[^]*Medlem, KL/);
    expect(sections[1]!.markdown).toContain('spurgte:** Hvad er produktet?');
    expect(sections[1]!.markdown).toContain(`**Beslutning:** ${TEXT}`);
    expect(sections[2]!.markdown).toContain('Dagsordenen blev sendt pr. mail.');
  });

  it('let no decision drift, whoever edits them; what was recorded wrongly is put right at the meeting', async () => {
    const { meeting, minutes } = await heldMeeting();
    const sections = await sectionsOf(minutes);
    const edited = (from: string, to: string) =>
      sections.map((one) => ({ ...one, markdown: one.markdown.replace(from, to) }));
    const refused = await send(minutes, 'ISSUE_VERSION', { sections: edited('uden rettelser', 'med rettelser') });
    expect(codes(refused)).toEqual(['decisions-stand']);
    await done(minutes, 'ISSUE_VERSION', { sections: edited('Hvad er produktet?', 'Hvad er produktet egentlig?') });
    await done(meeting, 'DECIDE', {
      items: ['gp'],
      outcome: 'agreed',
      text: 'Kommissoriet er godkendt med rettelser.',
    });
    expect(codes(await send(minutes, 'CLEAR', {}, people.chair))).toEqual(['decisions-still-stand']);
    await done(minutes, 'ISSUE_VERSION', { sections: edited('uden rettelser', 'med rettelser') });
    await done(minutes, 'CLEAR', {}, people.chair);
  });

  it('are commented on, revised, approved under an item of a later meeting, and published', async () => {
    const { minutes } = await heldMeeting();
    await done(minutes, 'CLEAR', {}, people.chair);
    const asked = { title: 'Kommentering', deadline: '2025-03-03T12:00:00Z', seats: [seats.dr] };
    const comments = await start('comment-round', asked, { collects: [minutes] });
    expect(await stateOf(minutes)).toBe('commenting');
    await done(comments, 'NO_REMARKS', {}, people.dr);
    await done(minutes, 'MARK_READY');
    const next = await takenUp(minutes);
    await done(next, 'DECIDE', { items: ['referat'], outcome: 'approved', text: 'Referatet er godkendt.' });
    expect(await stateOf(minutes)).toBe('approved.text.final');
    const { items } = (await read(`/api/instances/${minutes}/records?slice=reading`)) as { items: { body: object }[] };
    expect(items[0]!.body).toMatchObject({
      outcome: 'approved',
      meeting: 'Tiende møde',
      item: '1',
      date: '2025-06-24',
    });
    await done(minutes, 'PUBLISH', {});
    expect(await stateOf(minutes)).toBe('published');
    expect(await verify(api.app.get(EngineDatabase), houseRegistry())).toMatchObject({ findings: [] });
  });

  it('that were only discussed at a meeting are put off to another', async () => {
    const minutes = await circulated();
    const next = await takenUp(minutes);
    await done(next, 'DECIDE', { items: ['referat'], outcome: 'discussed', text: 'Referatet blev drøftet.' });
    expect(await stateOf(minutes)).toBe('ready');
    const { items } = (await read(`/api/instances/${minutes}/records?slice=reading`)) as { items: { body: object }[] };
    expect(items.map(({ body }) => body)).toMatchObject([{ outcome: 'postponed', meeting: 'Tiende møde', item: '1' }]);
  });

  it('go from the draft by way of remarks and silence to the public, and are rectified there for all to see', async () => {
    await adopted();
    const closed = { key: 'person', number: '3', title: 'Personsag', kind: 'discussion', closed: true };
    const under = { key: 'bilag', number: '3.1', title: 'Bilag til personsagen', kind: 'discussion' };
    const { minutes } = await heldMeeting(closed, under);
    expect(codes(await send(minutes, 'CLEAR'))).toEqual(['chair-clears']);
    await done(minutes, 'CLEAR', { reason: 'Formanden sagde ja pr. mail i dag.' });
    const remark = await remarkedOn(minutes);
    expect(codes(await send(minutes, 'MARK_READY'))).toEqual(['every-remark-disposed']);
    await done(minutes, 'DISPOSE', { dispositions: [{ remark, outcome: 'accommodated', reason: 'Er skrevet ind.' }] });
    const edited = async (from: string, to: string) =>
      (await sectionsOf(minutes)).map((one) => ({ ...one, markdown: one.markdown.replace(from, to) }));
    await done(minutes, 'ISSUE_VERSION', { sections: await edited('produktet', 'leverancen') });
    await done(minutes, 'MARK_READY');
    const round = await bySilence(minutes);
    api.clock.set('2025-03-03T12:00:01.000Z');
    await api.app.get(Engine).ring(round);
    expect(await stateOf(minutes)).toBe('approved.text.final');

    expect(codes(await send(minutes, 'PUBLISH', { omit: ['punkt-person'] }))).toEqual(['closed-left-out']);
    await done(minutes, 'PUBLISH', { omit: ['punkt-person', 'punkt-bilag'] });
    const drifted = { sections: await edited('uden rettelser', 'med rettelser'), reason: 'Husket forkert.' };
    expect(codes(await send(minutes, 'RECTIFY_TEXT', drifted))).toEqual(['decisions-stand']);
    await done(minutes, 'RECTIFY_TEXT', { sections: await edited('leverancen', 'produktet'), reason: 'DR har ret.' });
    await done(minutes, 'RECTIFY', { what: 'Datoen', reason: 'Mødet var dagen før.' });
    expect(await stateOf(minutes)).toBe('published');
    const { items } = (await read(`/api/instances/${minutes}/records`)) as { items: { slice: string }[] };
    const left = (slice: string) => items.filter((row) => row.slice === slice).length;
    expect(['version', 'disposition', 'publication', 'rectification'].map(left)).toEqual([3, 1, 1, 2]);
    expect(await verify(api.app.get(EngineDatabase), houseRegistry())).toMatchObject({ findings: [] });
  });

  it('are approved when nobody objects in time, and not where remarks contradict each other', async () => {
    await adopted();
    const [quiet, disputed] = [await circulated(), await circulated()];
    const rounds = [await bySilence(quiet), await bySilence(disputed)];
    const remark = (passage: string, proposed: string) => ({
      all: { choice: 'approveWithRemarks', text: 'Rettelse', passage, proposed },
    });
    await done(rounds[1]!, 'POSITION', remark('Hvad er produktet?', 'Hvad leveres?'), people.kl);
    await done(rounds[1]!, 'POSITION', remark('Hvad er produktet?', 'Hvad er formålet?'), people.dr);
    api.clock.set('2025-03-03T12:00:01.000Z');
    for (const round of rounds) await api.app.get(Engine).ring(round);
    expect(await stateOf(quiet)).toBe('approved.text.final');
    expect(await stateOf(disputed)).toBe('deciding');
  });

  it('ring when the rules’ date for clearing them has passed', async () => {
    await adopted();
    const { minutes } = await heldMeeting();
    expect((await instance(minutes)).deadlines.map(({ dueAt }) => dueAt)).toEqual(['2025-02-27T22:59:59.999Z']);
  });
});
