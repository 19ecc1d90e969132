import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import { Delivery } from '../../src/notifications/delivery.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

/** One group from its commission to a successor: each test goes on where the one before left it. */
const { committee, people, data } = smallCommittee();
const body = randomUUID();
const [sds, kl, dr] = data.organisations!.map(({ id }) => id) as [string, string, string];
const deadline = '2025-03-14T11:00:00Z';
const letter = { profile: 'Kender data fra almen praksis', deadline };
let api: Api;
let commission: string;
let group: string;

beforeAll(async () => {
  api = await openApi();
  const committees = [
    ...data.committees!,
    { id: body, key: `gp-${body}`, name: 'Arbejdsgruppen GP', parent: committee },
  ];
  expect(await api.app.get(Directory).load({ ...data, committees })).toMatchObject({ loaded: true });
  commission = await start('commission', { title: 'Kommissorium GP' });
  await done(commission, 'ISSUE_VERSION', { sections: [{ id: 's', heading: 'Formål', markdown: 'Data.' }] });
  await done(commission, 'MARK_READY');
  group = await start(
    'working-group',
    { title: 'Arbejdsgruppen GP', body, gated: true, gateCondition: 'Data er i forsvarlig stand' },
    { mandatedBy: [commission] },
  );
});
afterAll(() => api.close());

const http = () => request(api.app.getHttpServer());
const rows = <Row>(sql: string, values: unknown[]) => api.app.get(DataSource).query<Row[]>(sql, values);
async function start(lifecycle: string, payload: object, links = {}, where = committee, person = people.secretariat) {
  const command = { lifecycle, committee: where, payload, links };
  const answer = await http().post('/api/instances').set(as(person)).send(command).expect(201);
  return answer.body.instance as string;
}
const send = (id: string, type: string, payload: object = {}, person = people.secretariat) =>
  http().post(`/api/instances/${id}/events`).set(as(person)).send({ type, payload });
const done = async (...command: Parameters<typeof send>) => (await send(...command).expect(200)).body;
const revisionOf = async (id: string) =>
  (await rows<{ revision: number }>('SELECT revision FROM instance WHERE id = $1', [id]))[0]!.revision;
/** What a command is refused with; it must have changed nothing. */
async function refused(...command: Parameters<typeof send>): Promise<string[]> {
  const before = await revisionOf(command[0]);
  const { status, body: problem } = await send(...command);
  expect(await revisionOf(command[0])).toBe(before);
  const codes = (problem.reasons as { code: string }[]).map(({ code }) => code);
  return [String(status), ...codes];
}
async function statesOf(id: string): Promise<string> {
  return (await rows<{ states: string[] }>('SELECT states FROM instance WHERE id = $1', [id]))[0]!.states.join();
}
const nominationFor = async (title: string) =>
  (
    await rows<{ id: string }>(
      `SELECT id FROM instance WHERE lifecycle = 'nomination' AND title LIKE $1 ORDER BY created_at DESC, id DESC`,
      [`${title}%`],
    )
  )[0]!.id;
/** Delivers what an instance has announced, and gives who was told of one topic. */
async function toldOf(instance: string, topic: string) {
  const outbox = await rows<{ id: string }>('SELECT id FROM outbox WHERE instance_id = $1 ORDER BY id', [instance]);
  for (const { id } of outbox) await api.app.get(Delivery).deliver(id);
  return rows<{ name: string; subject: { da: string } }>(
    `SELECT p.name, n.subject FROM notification n JOIN person p ON p.id = n.person_id
      WHERE n.instance_id = $1 AND n.topic = $2 ORDER BY 1`,
    [instance, topic],
  );
}
const mayEnter = async (person: string) => (await http().get(`/api/committees/${body}`).set(as(person))).status === 200;
const personOf = async (email: string) =>
  (await rows<{ id: string }>('SELECT id FROM person WHERE email = $1', [email]))[0]?.id;
const emailOf = (person: string) => `${person}@mandat.example`;

it('nobody is asked before the commission is approved', async () => {
  expect(await refused(group, 'SET_UP', {}, people.chair)).toEqual(['409', 'commission-approved']);
  const requests = [{ organisation: kl, seatName: 'Medlem, KL' }];
  expect(await refused(group, 'OPEN_NOMINATIONS', { ...letter, requests })).toEqual(['409', 'not-in-this-state']);
});

it('the commission is approved with a correction, and organisations are asked while it is open', async () => {
  const round = await start('approval-round', { title: 'Punkt 2.1' }, { decides: [commission] });
  await done(round, 'OPEN');
  const correction = {
    key: 'G1',
    scope: 'specific',
    kind: 'text',
    text: 'Eksempler på databehov',
    origin: { item: '2', who: 'Styregruppen' },
    papers: [commission],
    owner: 'secretariat',
    due: deadline,
  };
  const conclusion = { sameForAll: { outcome: 'approvedWithCorrections' }, corrections: [correction] };
  await done(round, 'CONCLUDE', conclusion, people.chair);
  expect(await statesOf(commission)).toBe('approved.text.correcting');
  await done(group, 'SET_UP', {}, people.chair);
  const requests = [
    { organisation: kl, seatName: 'Medlem, KL', competences: ['Brugernes blik'] },
    { organisation: sds, seatName: 'Formand, SDS', chair: true },
  ];
  const unknown = [{ organisation: randomUUID(), seatName: 'Medlem, ukendt' }];
  expect(await refused(group, 'OPEN_NOMINATIONS', { ...letter, requests: unknown })).toEqual([
    '409',
    'organisations-known',
  ]);
  const asked = { ...letter, competences: ['Data', 'Sundhedspolitik'], requests };
  const { touched } = await done(group, 'OPEN_NOMINATIONS', asked, people.chair);
  expect(touched.filter(({ lifecycle }: { lifecycle: string }) => lifecycle === 'nomination')).toHaveLength(2);
});

it('the letter reaches those who speak for the organisation, the chair and the secretariat, and nobody else', async () => {
  const told = await toldOf(await nominationFor('Medlem, KL'), 'letter');
  expect(told.map(({ name }) => name)).toEqual(['chair', 'kl', 'secretariat']);
  expect(told[0]!.subject.da).toContain('Profil: Kender data fra almen praksis');
});

it('an organisation that was not asked names nobody', async () => {
  const naming = { name: 'Medlem, DR', email: emailOf(people.dr) };
  const nomination = await nominationFor('Medlem, KL');
  expect(await refused(nomination, 'NAME', naming, people.dr)).toEqual([
    '409',
    'organisation-asked',
    'filing-explained',
  ]);
  expect((await send(nomination, 'NAME', naming, people.observer)).status).toBe(403);
  expect(await statesOf(nomination)).toBe('asked.answering');
});

it('whoever is named has rights in the group from joining, not before', async () => {
  const nomination = await nominationFor('Medlem, KL');
  const naming = {
    name: 'Medlem, KL (GP)',
    email: emailOf(people.stranger).toUpperCase(),
    competences: ['Brugernes blik'],
  };
  await done(nomination, 'NAME', naming, people.kl);
  expect(await mayEnter(people.stranger)).toBe(false);
  expect((await send(nomination, 'JOIN', {}, people.kl)).status).toBe(403);
  await done(nomination, 'JOIN', {}, people.chair);
  expect(await mayEnter(people.stranger)).toBe(true);
  expect(await toldOf(nomination, 'welcome')).toMatchObject([{ name: 'stranger' }]);
  const paper = await start('commission', { title: 'Notat fra gruppen' }, {}, body, people.stranger);
  expect((await send(paper, 'RECTIFY', { what: 'x', reason: 'x' }, people.stranger)).status).toBe(403);
  await done(nomination, 'LEAVE', { reason: 'Nyt job', until: '2025-04-01T00:00:00Z' }, people.kl);
});

it('somebody new to the house is entered in the directory, and presides where the seat does', async () => {
  const nomination = await nominationFor('Formand, SDS');
  await done(nomination, 'NAME', {
    name: 'Formand, SDS (GP)',
    email: 'formand-gp@mandat.example',
    competences: ['Data'],
    reason: 'Oplyst på mødet',
  });
  await done(nomination, 'JOIN');
  const person = (await personOf('formand-gp@mandat.example'))!;
  const { body: me } = await http().get('/api/me').set(as(person)).expect(200);
  expect(me.committees).toMatchObject([{ committee: { id: body }, roles: ['chair', 'member'] }]);
  const second = { organisation: dr, seatName: 'Formand, DR', chair: true, ...letter, decision: 'Punkt 3' };
  expect(await refused(group, 'ADD_SEAT', second)).toEqual(['409', 'one-chair']);
});

it('the gate holds the group, and is opened with a reason', async () => {
  await done(group, 'CLOSE_NOMINATIONS');
  expect(await refused(group, 'START', {}, people.chair)).toEqual(['409', 'gate-open']);
  expect(await refused(group, 'OPEN_GATE', {})).toEqual(['422', 'invalid-input']);
  expect(await refused(group, 'OPEN_GATE', { reason: ' ' })).toEqual(['422', 'invalid-input']);
  await done(group, 'OPEN_GATE', { reason: 'Dataleverancen er godkendt' });
  expect(await done(group, 'START', {}, people.chair)).toMatchObject({ states: ['working'] });
  expect((await toldOf(group, 'begun')).map(({ name }) => name)).toEqual(['Formand, SDS (GP)', 'stranger']);
});

it('whoever has left has no rights any more, and the seat passes to a successor', async () => {
  const left = await nominationFor('Medlem, KL');
  api.clock.set('2025-03-31T21:59:59Z');
  expect(await mayEnter(people.stranger)).toBe(true);
  api.clock.set('2025-04-01T00:00:00Z');
  expect(await mayEnter(people.stranger)).toBe(false);
  const asking = { nomination: left, profile: 'Som før', deadline: '2025-04-20T10:00:00Z' };
  const answers = await Promise.all([1, 2].map(() => send(group, 'FILL_VACANCY', asking)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await refused(group, 'FILL_VACANCY', asking)).toEqual(['409', 'seat-vacated']);
  expect(await statesOf(left)).toBe('left.filling');

  const successor = await nominationFor('Medlem, KL');
  expect(successor).not.toBe(left);
  await done(successor, 'NAME', { name: 'Ny, KL', email: 'ny-kl@mandat.example', competences: ['Data'] }, people.kl);
  expect(await refused(successor, 'JOIN', { from: '2025-03-15T00:00:00Z' })).toEqual(['409', 'seat-vacant']);
  await done(successor, 'JOIN');
  expect(await statesOf(left)).toBe('left.filled');
  const person = (await personOf('ny-kl@mandat.example'))!;
  expect(await mayEnter(person)).toBe(true);
  const { body: view } = await http().get(`/api/committees/${body}`).set(as(person)).expect(200);
  const seat = view.seats.find(({ name }: { name: string }) => name === 'Medlem, KL');
  expect(seat.holders).toHaveLength(2);
});

it('a joining that was a mistake is taken back, and the successor can join again', async () => {
  const successor = await nominationFor('Medlem, KL');
  const person = (await personOf('ny-kl@mandat.example'))!;
  await done(successor, 'RETRACT_JOINING', { reason: 'Indført en dag for tidligt' });
  api.clock.set('2025-04-01T00:00:01Z');
  expect(await mayEnter(person)).toBe(false);
  await done(successor, 'JOIN');
  expect(await mayEnter(person)).toBe(true);
});

it('the group as a whole has the competences that it needs, or is told which are missing', async () => {
  const read = (person: string, id = group) => http().get(`/api/working-groups/${id}/competences`).set(as(person));
  const { body: matrix } = await read(people.kl).expect(200);
  expect(matrix).toMatchObject({
    group: { id: group },
    missing: ['Sundhedspolitik', 'Brugernes blik'],
    covered: false,
  });
  expect(matrix.members).toMatchObject([
    { seatName: 'Formand, SDS', state: 'joined', organisation: { id: sds }, competences: ['Data'] },
    { seatName: 'Medlem, KL', state: 'joined', name: 'Ny, KL', competences: ['Data'] },
  ]);
  const brought = matrix.needed.find(({ competence }: { competence: string }) => competence === 'Data').broughtBy;
  expect(brought).toEqual(matrix.members.map(({ nomination }: { nomination: string }) => nomination));
  await done(brought[1], 'STATE_COMPETENCES', { competences: ['data', 'sundhedspolitik', 'Jura'] }, people.kl);
  const { body: later } = await read((await personOf('ny-kl@mandat.example'))!).expect(200);
  expect(later).toMatchObject({ missing: ['Brugernes blik'], beyond: ['Jura'] });

  const hidden = await read(people.stranger).expect(404);
  const absent = await read(people.stranger, randomUUID()).expect(404);
  const other = await read(people.chair, commission).expect(404);
  expect([hidden.text, hidden.headers['content-type']]).toEqual([absent.text, absent.headers['content-type']]);
  expect(other.text).toBe(absent.text);
});

it('the journals tell it all again without a difference', async () => {
  const db = api.app.get(EngineDatabase);
  expect(await verify(db, houseRegistry())).toMatchObject({ findings: [] });
});
