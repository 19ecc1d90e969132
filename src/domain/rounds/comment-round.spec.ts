import { describe, expect, it } from '@jest/globals';
import { actor, idOf, seated } from '../../../test/support/play.js';
import { commentAnswer, remarksAwaitedSince } from './comment-answer.js';
import { commentSeat } from './comment-seat.js';
import { committeeSeats, unknownSeats } from './committee-seats.js';
import type { SeatEntry } from './seat-history.js';
import { capacityOf, mayAnswerAfter, seatOf } from './speaker.js';

const entry = (slice: string, n: number, body: object = {}): SeatEntry =>
  ({ slice, n, k: 0, seat_id: 'a', at: `2025-03-0${n}T09:00:00Z`, body }) as SeatEntry;
const invitation = entry('invitation', 1);
const answer = (n: number, remarks: number, rest = {}) => entry('answer', n, { remarks, ...rest });

describe('what a seat has answered in a comment round', () => {
  it('is nothing until it answers, and it is waited for since it was asked', () => {
    expect(commentAnswer([invitation])).toBeNull();
    expect(remarksAwaitedSince([invitation])).toBe('2025-03-01T09:00:00Z');
    expect(remarksAwaitedSince([])).toBeNull();
  });

  it('is no remarks, or how many in all its answers', () => {
    const none = answer(2, 0);
    expect(commentAnswer([invitation, none])).toEqual({ kind: 'noRemarks', remarks: 0, late: false, newest: none });
    const more = answer(4, 3, { late: true });
    expect(commentAnswer([invitation, answer(2, 2), none, more])).toEqual({
      ...{ kind: 'remarks', remarks: 5, late: true, newest: more },
    });
    expect(remarksAwaitedSince([invitation, none])).toBeNull();
  });

  it('begins anew with an answer that replaces what was said before', () => {
    const replaced = [answer(2, 5), answer(3, 1, { replaces: true }), answer(4, 2)];
    expect(commentAnswer(replaced)?.remarks).toBe(3);
    expect(commentAnswer([answer(2, 5), answer(3, 1, { replaces: false })])?.remarks).toBe(6);
    expect(commentAnswer([...replaced, answer(5, 7, { replaces: true })])?.remarks).toBe(7);
  });

  it('is only what no later rectification has struck', () => {
    const struck = [invitation, answer(2, 1), entry('rectification', 3)];
    expect(commentAnswer(struck)).toBeNull();
    expect(remarksAwaitedSince(struck)).toBe('2025-03-03T09:00:00Z');
    expect(commentAnswer([...struck, answer(3, 4)])).toBeNull();
    expect(commentAnswer([...struck, answer(4, 4)])?.remarks).toBe(4);
  });
});

it('a seat in a comment round is known by its row, and with it who has answered', () => {
  const rows = [
    { seat_id: 'a', answered_as: null },
    { seat_id: 'b', answered_as: 'substitute' },
  ];
  expect(['a', 'b', 'c', null].map((seat) => commentSeat(rows, seat))).toEqual([
    ...[{ answeredAs: null }, { answeredAs: 'substitute' }, null, null],
  ]);
});

describe('whoever speaks for a seat', () => {
  const [member, substitute, secretariat] = [seated(1, 2), seated(1, 2, 'substitute'), actor(1, 'secretariat')];

  it('does so as its member, as substitute, or for the secretariat', () => {
    expect([member, substitute, secretariat].map(capacityOf)).toEqual(['member', 'substitute', 'secretariat']);
    expect(capacityOf({ ...member, seat: idOf(3) })).toBe('secretariat');
    expect([seatOf(member), seatOf(secretariat)]).toEqual([idOf(2), '']);
  });

  it('may speak after others, but a substitute only where neither member nor secretariat has', () => {
    const after = ['member', 'substitute', 'secretariat', null] as const;
    expect(after.map((as) => mayAnswerAfter(substitute, as))).toEqual([false, true, false, true]);
    expect(after.map((as) => mayAnswerAfter(member, as))).toEqual([true, true, true, true]);
    expect(after.map((as) => mayAnswerAfter(secretariat, as))).toEqual([true, true, true, true]);
  });
});

describe('the seats of a committee', () => {
  const [march, may] = ['2025-03-01T00:00:00Z', '2025-05-01T00:00:00Z'];
  const row = (name: string, valid_to: string | null = null, seat_id = `id of ${name}`) => ({
    ...{ seat_id, name, organisation_id: 'o', valid_from: march, valid_to },
  });

  it('are those whose period covers the instant, from its first until before its last', () => {
    const at = (instant: string) => committeeSeats([row('A', may), row('B')], instant).map(({ name }) => name);
    expect(['2025-02-28T23:59:59Z', march, '2025-04-30T23:59:59Z', may].map(at)).toEqual([
      ...[[], ['A', 'B'], ['A', 'B'], ['B']],
    ]);
  });

  it('are told by name', () => {
    const rows = [row('B'), row('C'), row('A', null, '2'), row('A', null, '1')];
    expect(committeeSeats(rows, march).map(({ name, seat }) => [name, seat])).toEqual([
      ...[
        ['A', '2'],
        ['A', '1'],
        ['B', 'id of B'],
        ['C', 'id of C'],
      ],
    ]);
    expect(committeeSeats([row('A')], march)).toEqual([{ seat: 'id of A', organisation: 'o', name: 'A' }]);
  });

  it('do not hold a seat that nobody knows', () => {
    expect(unknownSeats(['x', 'id of A'], committeeSeats([row('A')], march))).toEqual(['x']);
  });
});
