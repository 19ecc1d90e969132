import { describe, expect, it } from '@jest/globals';
import { freeFrom, groupSeats, heldAt, otherChairs } from './group-seats.js';
import { organisations, unknownOrganisations } from './organisations.js';
import { seatedOrganisations } from './seated-organisations.js';
import { justAfter, later } from './seating-time.js';
import { vacancies } from './vacancy.js';

const [january, march, may] = ['2025-01-01T00:00:00+00:00', '2025-03-01T00:00:00+00:00', '2025-05-01T00:00:00+00:00'];
const row = (seat: string, rest: object) => ({
  seat_id: seat,
  chair: false,
  valid_to: null,
  held_from: null,
  held_to: null,
  ...rest,
});

describe('the seats of a group', () => {
  const seats = groupSeats([
    row('b', { held_from: january, held_to: march }),
    row('a', { chair: true, valid_to: may }),
    row('b', { held_from: march }),
  ]);

  it('are told once, with all their holders', () => {
    expect(seats.map(({ seat, held }) => [seat, held.length])).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
  });

  it('are held from the first instant of a period until the last', () => {
    expect([heldAt(seats, '2024-12-31T23:59:59Z'), heldAt(seats, january), heldAt(seats, march)]).toEqual([0, 1, 1]);
  });

  it('are free when the last holder has gone, and never while somebody stays', () => {
    const ended = groupSeats([row('b', { held_from: january, held_to: march })]);
    expect([freeFrom(ended, 'b', january), freeFrom(ended, 'b', may), freeFrom(seats, 'b', may)]).toEqual([
      march,
      may,
      null,
    ]);
    expect(freeFrom(seats, 'a', january)).toBe(january);
  });

  it('that were held for a microsecond are free at the next instant', () => {
    const moment = groupSeats([row('b', { held_from: march, held_to: '2025-03-01T00:00:00.000001+00:00' })]);
    expect(freeFrom(moment, 'b', march)).toBe('2025-03-01T00:00:00.001Z');
  });

  it('that were left at a full millisecond are free at once', () => {
    const exact = groupSeats([row('b', { held_from: january, held_to: '2025-03-01T00:00:00.120000+00:00' })]);
    expect(freeFrom(exact, 'b', january)).toBe('2025-03-01T00:00:00.120000+00:00');
    const short = groupSeats([row('b', { held_from: january, held_to: '2025-03-01T00:00:00.12+00:00' })]);
    expect(freeFrom(short, 'b', january)).toBe('2025-03-01T00:00:00.12+00:00');
  });

  it('that were left before are free now', () => {
    const left = [
      { held_from: january, held_to: march },
      { held_from: january, held_to: null },
    ];
    const [both] = groupSeats(left.map((holder) => row('b', holder)));
    expect(both!.held).toEqual([
      { from: january, until: march },
      { from: january, until: null },
    ]);
    expect(freeFrom(groupSeats([row('b', left[0]!)]), 'b', may)).toBe(may);
  });

  it('have a chair until its period ends', () => {
    expect([otherChairs(seats, march), otherChairs(seats, may), otherChairs(seats, march, 'a')]).toEqual([1, 0, 0]);
  });
});

it('organisations are told by their ids', () => {
  expect(organisations([{ id: 'b' }, { id: 'a' }])).toEqual(['a', 'b']);
  const row = (id: string) => ({ id, name: `Navn ${id}`, short: id.toUpperCase() });
  expect(seatedOrganisations(['b', 'c', 'a'].map((id) => ({ ...row(id), more: 1 })))).toEqual(['a', 'b', 'c'].map(row));
});

it('organisations that nobody knows are named once', () => {
  expect(unknownOrganisations(['x', 'a', 'x'], organisations([{ id: 'b' }, { id: 'a' }]))).toEqual(['x']);
});

it('periods follow each other without overlap', () => {
  expect(later('2025-01-01T00:00:00Z', '2025-01-01T00:00:00.001Z')).toBe('2025-01-01T00:00:00.001Z');
  expect(later('2025-01-01T00:00:00.001Z', '2025-01-01T00:00:00Z')).toBe('2025-01-01T00:00:00.001Z');
  expect(later('2025-01-01T00:00:00Z', '2025-01-01T01:00:00+01:00')).toBe('2025-01-01T00:00:00Z');
  expect(later('2025-01-01T00:00:00Z', null)).toBe('2025-01-01T00:00:00Z');
  expect(later('1969-12-31T00:00:00Z', null)).toBe('1969-12-31T00:00:00Z');
  expect(justAfter('2025-01-01T00:00:00Z')).toBe('2025-01-01T00:00:00.001Z');
});

it('vacancies come in the order of their nominations', () => {
  const rows = ['n2', 'n3', 'n1'].map((nomination) => ({
    nomination,
    seat: 's',
    seat_name: 'S',
    organisation: 'o',
    chair: true,
    vacant_from: may,
  }));
  expect(vacancies(rows).map(({ nomination }) => nomination)).toEqual(['n1', 'n2', 'n3']);
  expect(vacancies(rows)[0]).toEqual({
    nomination: 'n1',
    seat: 's',
    seatName: 'S',
    organisation: 'o',
    chair: true,
    from: may,
  });
});
