import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openGroupHouse } from './group-house.js';

const TEXT = { sections: [{ id: 'a', heading: 'A', markdown: 'x' }] };
const deadline = '2025-03-14T11:00:00Z';
let house: Awaited<ReturnType<typeof openGroupHouse>>;
let group: string;
let left: string;

/** A group with one member, whose seat is asked for remarks on the group's paper. */
beforeAll(async () => {
  house = await openGroupHouse();
  group = await house.nominatingGroup('Medlem, KL');
  left = await house.seat('Medlem, KL');
  const paper = await house.start('task-description', { title: 'Opgavebeskrivelse GP' }, {}, house.body);
  await house.done(paper, 'ISSUE_VERSION', TEXT);
  const round = { title: 'Udkast til opgavebeskrivelse', deadline, seats: [left] };
  await house.start('comment-round', round, { collects: [paper] }, house.body);
});
afterAll(() => house.api.close());

const read = (person: string, id = group) => house.get(`/api/working-groups/${id}/welcome-pack`, person);

it('a newcomer reads the mandate, who is there and what waits for the seat, though the steering group is closed to them', async () => {
  const { text, headers } = await read(house.people.stranger).expect(200);
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  expect(text).toContain('- Kommentering: Udkast til opgavebeskrivelse, senest fredag den 14. marts 2025 kl. 12.00');
  expect(text).toContain('- Medlem, KL (KL)');
  expect(text).toContain('- Opgavebeskrivelse GP (i kommentering)');
  expect(text).toContain('### Formål\n\nGruppen viser data fra almen praksis.');
  await house.get(`/api/committees/${house.committee}`, house.people.stranger).expect(404);
});

it('the steering group reads it too; nothing waits for those without a seat in the group', async () => {
  expect((await read(house.people.kl).set('accept-language', 'en').expect(200)).text).toContain('Nothing just now.');
});

it('a successor takes over what waits for the seat, and whoever has left reads nothing any more', async () => {
  await house.done(left, 'LEAVE', { reason: 'Nyt job', until: '2025-02-21T08:00:00Z' });
  house.api.clock.set('2025-02-21T08:00:00Z');
  await house.done(group, 'FILL_VACANCY', { nomination: left, profile: 'Som før', deadline });
  const successor = await house.successorOf(left);
  const naming = { name: 'Ny, KL', email: `${house.people.observer}@mandat.example` };
  await house.done(successor, 'NAME', naming, house.people.kl);
  expect((await read(house.people.observer)).text).toContain('Intet lige nu.');
  await house.done(successor, 'JOIN');
  expect((await read(house.people.observer)).text).toContain('Udkast til opgavebeskrivelse');

  const gone = await read(house.people.stranger).expect(404);
  const absent = await read(house.people.stranger, randomUUID()).expect(404);
  expect([gone.text, gone.headers['content-type']]).toEqual([absent.text, absent.headers['content-type']]);
});
