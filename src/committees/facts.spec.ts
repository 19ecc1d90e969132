import { expect, it } from '@jest/globals';
import { committeeFacts } from './facts.js';

const row = (seat_id: string, valid_from: string | Date, valid_to: string | Date | null) => ({
  seat_id,
  organisation_id: 'kl',
  name: `Medlem, ${seat_id}`,
  weight: 1,
  valid_from,
  valid_to,
});
const rows = [
  row('b', '2025-01-01T00:00:00Z', null),
  row('a', new Date('2025-01-01T00:00:00Z'), new Date('2025-06-01T00:00:00Z')),
  row('c', '2025-06-01T00:00:00+00:00', null),
];
const at = (instant: string) => ({ at: instant, self: 'i', actor: { person: null, roles: [], seats: [], seat: null } });
const seatsAt = (instant: string) =>
  (committeeFacts[0]?.shape(rows, at(instant), {}) as { seat: string }[]).map(({ seat }) => seat);

it.each([
  ['2024-12-31T23:59:59Z', []],
  ['2025-01-01T00:00:00Z', ['a', 'b']],
  ['2025-05-31T23:59:59Z', ['a', 'b']],
  ['2025-06-01T00:00:00Z', ['b', 'c']],
])('the seats with a vote at %s are those valid at that instant, in the order of their names', (instant, seats) => {
  expect(seatsAt(instant)).toEqual(seats);
});

it('says which of them is the chair’s', () => {
  const seats = [
    { ...row('a', '2025-01-01T00:00:00Z', null), chair: true },
    { ...row('b', '2025-01-01T00:00:00Z', null), chair: false },
  ];
  expect(committeeFacts[0]?.shape(seats, at('2025-02-01T00:00:00Z'), {})).toMatchObject([
    { chair: true },
    { chair: false },
  ]);
});
