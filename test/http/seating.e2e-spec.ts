import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openGroupHouse } from './group-house.js';

let house: Awaited<ReturnType<typeof openGroupHouse>>;
beforeEach(async () => {
  house = await openGroupHouse();
});
afterEach(() => house.api.close());

const mayEnter = async () => (await house.get(`/api/committees/${house.body}`, house.people.stranger)).status === 200;

it('whoever joins a group has rights in it from then on', async () => {
  await house.nominatingGroup('Medlem, KL');
  const nomination = await house.nominationFor('Medlem, KL');
  const naming = { name: 'Medlem, KL (GP)', email: `${house.people.stranger}@mandat.example` };
  await house.done(nomination, 'NAME', naming, house.people.kl);
  expect(await mayEnter()).toBe(false);
  await house.done(nomination, 'JOIN');
  expect(await mayEnter()).toBe(true);
});

it('whoever has left a group has no rights in it any more', async () => {
  await house.nominatingGroup('Medlem, KL');
  const nomination = await house.seat('Medlem, KL');
  await house.done(nomination, 'LEAVE', { reason: 'Nyt job', until: '2025-02-21T08:00:00Z' }, house.people.kl);
  expect(await mayEnter()).toBe(true);
  house.api.clock.set('2025-02-21T08:00:00Z');
  expect(await mayEnter()).toBe(false);
});

it('a joining and a leaving at the same instant of the clock leave nobody seated and nothing broken', async () => {
  await house.nominatingGroup('Medlem, KL');
  const nomination = await house.seat('Medlem, KL');
  await house.done(nomination, 'RETRACT_JOINING', { reason: 'Forkert person' });
  await house.done(nomination, 'JOIN');
  await house.done(nomination, 'RETRACT_JOINING', { reason: 'Også forkert' });
  house.api.clock.set('2025-02-21T08:00:00Z');
  expect(await mayEnter()).toBe(false);
});

it('a seat that the directory has given to somebody else meanwhile is not joined', async () => {
  const group = await house.nominatingGroup('Medlem, KL');
  const left = await house.seat('Medlem, KL');
  await house.done(left, 'LEAVE', { reason: 'Nyt job', until: '2025-02-20T09:00:00Z' });
  const letter = { profile: 'Som før', deadline: '2025-03-14T11:00:00Z' };
  await house.done(group, 'FILL_VACANCY', { nomination: left, ...letter });
  await house.fillSeat(left, house.people.dr, '2025-02-20T09:00:00Z');
  const successor = await house.successorOf(left);
  await house.done(successor, 'NAME', { name: 'Ny, KL', email: 'ny@mandat.example' }, house.people.kl);
  const { status, body } = await house.send(successor, 'JOIN');
  expect([status, body.code]).toEqual([409, 'seat-vacant']);
});
