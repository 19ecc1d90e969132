import { expect, it } from '@jest/globals';
import { electorate, type SeatWithVote } from './electorate.js';

const seat = (name: string, weight = 1): SeatWithVote => ({
  seat: `id of ${name}`,
  organisation: 'o',
  name,
  weight,
  chair: false,
});
const seats = [seat('Formand', 3), seat('Region'), seat('Kommune', 2)];

it('without rules each seat has the weight that the committee gave it, and is in no group', () => {
  expect(electorate(seats, null)).toEqual(seats.map((one) => ({ ...one, group: null })));
});

it('rules give seats by name their group and their weight; what they do not name stays', () => {
  const rules = { groups: { local: ['Kommune', 'Region'], state: ['Formand'] }, weights: { Region: 5, Formand: 0 } };
  expect(electorate(seats, rules).map(({ name, weight, group }) => [name, weight, group])).toEqual([
    ['Formand', 0, 'state'],
    ['Region', 5, 'local'],
    ['Kommune', 2, 'local'],
  ]);
});

it('a seat that stands in no group of the rules has none', () => {
  const [chair] = electorate(seats, { groups: { local: ['Region'] }, weights: {} });
  expect(chair).toEqual({ ...seats[0], group: null });
});
