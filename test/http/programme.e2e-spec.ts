import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openGroupHouse } from './group-house.js';

/** A programme from its first plan: each test goes on where the one before left it. */
let house: Awaited<ReturnType<typeof openGroupHouse>>;
let gp: string;
let group: string;

beforeAll(async () => {
  house = await openGroupHouse();
});
afterAll(() => house.api.close());

const read = (person = house.people.kl, path = '', id = house.committee) =>
  house.get(`/api/committees/${id}/programme${path}`, person);

it('a programme without deliverables says so', async () => {
  expect((await read().expect(200)).body).toMatchObject({ committee: { id: house.committee }, items: [] });
  expect((await read(house.people.kl, '/delivery-plan').expect(200)).text).toContain('Der er ingen leverancer endnu.');
});

it('a bucket is changed by a decision that is recorded, and by nobody but chair and secretariat', async () => {
  gp = await house.start('deliverable', {
    title: 'Data fra almen praksis',
    key: 'GP',
    bucket: 'B',
    start: '2025-02-25',
  });
  await house.start('deliverable', { title: 'Lukket analysemiljø', key: 'CAE', bucket: 'A' });
  const move = { bucket: 'A', decision: 'Punkt 3.4', reason: 'Ressourcerne er der' };
  expect((await house.send(gp, 'CHANGE_BUCKET', move, house.people.kl)).status).toBe(403);
  expect((await house.send(gp, 'CHANGE_BUCKET', { ...move, decision: undefined })).status).toBe(422);
  expect((await house.send(gp, 'PLAN', { end: '2025-01-01' })).body.code).toBe('end-after-start');
  await house.done(gp, 'CHANGE_BUCKET', move, house.people.chair);
  const { items } = (await read().expect(200)).body;
  expect(items.map(({ key }: { key: string }) => key)).toEqual(['GP', 'CAE']);
  expect(items[0]).toMatchObject({ bucket: 'A', late: false, moves: [{ from: 'B', to: 'A', decision: 'Punkt 3.4' }] });
});

it('the plan tells of the group that realises a deliverable: its gate, commission and task description', async () => {
  const commission = await house.approvedCommission('Kommissorium GP');
  const gated = { gated: true, gateCondition: 'Data er i forsvarlig stand' };
  const links = { mandatedBy: [commission], realises: [gp] };
  group = await house.start('working-group', { title: 'Arbejdsgruppen GP', body: house.body, ...gated }, links);
  const before = (await read().expect(200)).body.items[0].groups;
  expect(before).toMatchObject([
    { id: group, state: 'planned', startedAt: null, gate: { open: false, since: null }, taskDescription: null },
  ]);
  await house.done(group, 'SET_UP', {}, house.people.chair);
  await house.done(group, 'OPEN_GATE', { reason: 'Kvaliteten er set efter' });
  const paper = await house.start('task-description', { title: 'Opgavebeskrivelse GP' }, {}, house.body);
  const [after] = (await read().expect(200)).body.items[0].groups;
  expect(after).toMatchObject({
    gate: { condition: gated.gateCondition, open: true, reason: 'Kvaliteten er set efter' },
    commission: { id: commission, label: { da: 'Godkendt, endelig version' } },
    taskDescription: { id: paper, label: { da: 'Udarbejdes' } },
  });
});

it('a group that is there already is named by the deliverable', async () => {
  const spec = { title: 'Data fra speciallægepraksis', key: 'SPEC', bucket: 'C' };
  await house.start('deliverable', spec, { realisedBy: [group] });
  const { items } = (await read().expect(200)).body;
  const realised = items.filter(({ groups }: { groups: { id: string }[] }) => groups.some(({ id }) => id === group));
  expect(realised.map(({ key }: { key: string }) => key)).toEqual(['GP', 'SPEC']);
});

it('the delivery plan is Markdown in the language of the reader', async () => {
  await house.done(gp, 'START', {}, house.people.chair);
  await house.done(gp, 'PLAN', { end: '2025-03-01' });
  house.api.clock.set('2025-03-02T08:00:00Z');
  const { text, headers } = await read(house.people.kl, '/delivery-plan').expect(200);
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  expect(text).toContain(
    '| GP: Data fra almen praksis | Arbejdsgruppen GP (nedsat) | Godkendt, endelig version | 25. februar 2025 | ' +
      'Data er i forsvarlig stand: opfyldt 20. februar 2025 | Udarbejdes | 1. marts 2025 |  | I gang, forsinket |',
  );
  expect(text).toContain('- 20. februar 2025: GP fra B til A. Punkt 3.4 (Ressourcerne er der)');
  expect((await read(house.people.kl, '/delivery-plan?language=en')).text).toContain(
    '# Delivery plan: Programstyregruppen',
  );
  const english = await read(house.people.kl, '/delivery-plan').set('accept-language', 'en');
  expect(english.text).toContain('Running, late');
});

it('a programme that one may not see is answered exactly as one that does not exist', async () => {
  for (const path of ['', '/delivery-plan']) {
    const hidden = await read(house.people.stranger, path).expect(404);
    const absent = await read(house.people.stranger, path, randomUUID()).expect(404);
    expect([hidden.text, hidden.headers['content-type']]).toEqual([absent.text, absent.headers['content-type']]);
  }
});
