import { expect, it } from '@jest/globals';
import { actor, idOf, seated } from '../../../test/support/play.js';
import { isKnownOwner, leads, speaksForOwner } from './owner.js';

it('who holds the seat, or any seat of the organisation, speaks for the owner', () => {
  expect(speaksForOwner(seated(1, 21), idOf(21))).toBe(true);
  expect(speaksForOwner(seated(1, 21, 'substitute'), idOf(521))).toBe(true);
  expect(speaksForOwner(seated(1, 22), idOf(21))).toBe(false);
  expect(speaksForOwner(seated(1, 22), null)).toBe(false);
});

it('one seat among several is enough', () => {
  const [one, other] = [seated(1, 21), seated(1, 22)];
  const both = { ...one, seats: [...one.seats, ...other.seats] };
  expect([idOf(22), idOf(522), idOf(23)].map((owner) => speaksForOwner(both, owner))).toEqual([true, true, false]);
  expect([idOf(22), idOf(521)].map((owner) => isKnownOwner(owner, both.seats))).toEqual([true, true]);
});

it('only the secretariat speaks for the secretariat', () => {
  expect(speaksForOwner(actor(1, 'secretariat'), 'secretariat')).toBe(true);
  expect(speaksForOwner(actor(1, 'chair', 'member'), 'secretariat')).toBe(false);
});

it('an owner is known by a seat, by an organisation with a seat, or as the secretariat', () => {
  const seats = [{ seat: idOf(21), organisation: idOf(521) }];
  expect([idOf(21), idOf(521), 'secretariat', idOf(22)].map((owner) => isKnownOwner(owner, seats))).toEqual([
    ...[true, true, true, false],
  ]);
});

it('chair and secretariat lead', () => {
  expect([actor(1, 'chair'), actor(1, 'secretariat'), actor(1, 'member')].map(leads)).toEqual([true, true, false]);
});
