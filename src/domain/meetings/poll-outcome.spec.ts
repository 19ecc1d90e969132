import { describe, expect, it } from '@jest/globals';
import { stored } from '../../../test/support/meeting-rows.js';
import { pollOutcome, pollSeats } from './poll-outcome.js';
import { pollSlots } from './poll-slots.js';

type Rows = Parameters<typeof pollOutcome>[0];

const [MONDAY, TUESDAY] = ['2025-03-03T09:00:00Z', '2025-03-04T09:00:00Z'];
const AT = '2025-02-25T12:00:00Z';
const id = (n: number) => `00000000-0000-4000-8000-00000000002${n}`;
const [CHAIR, KL, DR] = [id(1), id(2), id(3)];

const slot = (poll: number, starts: string) => ({ poll, starts, ends: starts.replace('T09', 'T10') });
const asked = (poll: number, seat: string) => ({ poll, seat, organisation: seat, name: 'Medlem', chair: seat === CHAIR }); // prettier-ignore
const said = (poll: number, seat: string, monday: 'yes' | 'no', tuesday: 'yes' | 'no') => ({
  ...{ poll, seat, person: null, note: null },
  answers: [
    { starts: MONDAY, answer: monday },
    { starts: TUESDAY, answer: tuesday },
  ],
});

/** A poll among three seats, as `fact_poll` tells it: every row has the columns of rules too. */
const rows = (...more: readonly object[]): Rows =>
  [
    stored('slot', 1, slot(1, TUESDAY)),
    stored('slot', 1, slot(1, MONDAY), 1),
    ...[CHAIR, KL, DR].map((seat, k) => stored('pollSeat', 1, asked(1, seat), k)),
    ...more,
  ].map((row) => ({ applies_from: null, ...row }));

const version = (quorum: object | undefined, more: object = {}) => ({
  ...{ slice: null, instance: 'i', number: 1, applies_from: '2025-01-01T00:00:00Z', n: 1 },
  rules: { title: 'Forretningsorden', ...(quorum && { voting: { default: { quorum } } }) },
  ...more,
});
/** A third may decide, but at a meeting more than half. */
const ofMeetings = {
  title: 'Forretningsorden',
  voting: { default: { quorum: { atLeast: '1/3' }, meeting: { quorum: { moreThan: '1/2' } } } },
};
const chosen = (...more: readonly object[]) => pollOutcome(rows(...more), AT).chosen?.starts ?? null;

const oneOnMonday = [said(1, CHAIR, 'yes', 'yes'), said(1, KL, 'no', 'no')].map((body, n) => stored('slotAnswer', n + 2, body)); // prettier-ignore

describe('the outcome of a poll', () => {
  it('is the date on which most can come, with its end, and why', () => {
    const answers = [said(1, CHAIR, 'yes', 'yes'), said(1, KL, 'no', 'yes')];
    const outcome = pollOutcome(rows(...answers.map((body, n) => stored('slotAnswer', n + 2, body))), AT);
    expect(outcome.chosen).toEqual({ starts: TUESDAY, ends: '2025-03-04T10:00:00Z' });
    expect(outcome.lines.map(({ code }) => code)).toEqual(['poll.answers', 'poll.answers', 'poll.chosen']);
  });

  it('hangs on what a seat answered last, in whatever order the rows come', () => {
    const answers = [said(1, CHAIR, 'no', 'yes'), said(1, CHAIR, 'yes', 'no')];
    const [first, last] = answers.map((body, n) => stored('slotAnswer', n + 2, body));
    expect(chosen(last!, first!)).toBe(MONDAY);
  });

  it('is that of the newest poll alone', () => {
    const second = [stored('slot', 5, slot(2, TUESDAY)), stored('pollSeat', 5, asked(2, CHAIR))];
    const before = stored('slotAnswer', 2, said(1, CHAIR, 'yes', 'yes'));
    expect(chosen(before, ...second)).toBeNull();
    expect(chosen(before, ...second, stored('slotAnswer', 6, said(2, CHAIR, 'yes', 'yes')))).toBe(TUESDAY);
  });

  it.each<[string, string | null, readonly object[]]>([
    ['half of those who answered, where there are no rules', MONDAY, []],
    ['half of those who answered, where rules ask for no number', MONDAY, [version(undefined)]],
    ['as many of those who were asked as the rules say', null, [version({ by: 'seats', moreThan: '1/2' })]],
    ['as many as the rules say, though that is few', MONDAY, [version({ by: 'seats', atLeast: '1/3' })]],
    ['as many as the rules say of a meeting', null, [version({ atLeast: '1/3' }, { rules: ofMeetings })]],
    ['by rules that apply', MONDAY, [version({ by: 'seats', moreThan: '1/2' }, { applies_from: '2025-03-01T00:00:00Z' })]], // prettier-ignore
    ['by rules that were not repealed', MONDAY, [version({ by: 'seats', moreThan: '1/2' }), version(undefined, { n: 2, rules: null })]], // prettier-ignore
  ])('needs %s', (_how, starts, rules) => {
    expect(chosen(...oneOnMonday, ...rules)).toBe(starts);
  });

  it('is none where nothing was asked', () => {
    const none = { chosen: null, lines: [{ code: 'poll.none', params: {} }] };
    expect(pollOutcome([], AT)).toEqual(none);
    expect(
      pollOutcome(
        oneOnMonday.map((row) => ({ ...row, applies_from: null })),
        AT,
      ),
    ).toEqual(none);
  });
});

describe('what the newest poll asked', () => {
  const second = [
    stored('slot', 5, slot(2, TUESDAY)),
    stored('slot', 5, slot(2, MONDAY), 1),
    stored('pollSeat', 5, asked(2, DR)),
    stored('pollSeat', 5, asked(2, KL), 1),
  ];

  it('was put to its seats', () => {
    expect(pollSeats(rows())).toEqual([CHAIR, KL, DR]);
    expect(pollSeats(rows(...second, version(undefined)))).toEqual([DR, KL]);
    expect(pollSeats([])).toEqual([]);
  });

  it('was about its dates, in the order of time', () => {
    const two = [slot(1, MONDAY), slot(1, TUESDAY)].map(({ starts, ends }) => ({ starts, ends }));
    expect(pollSlots(rows())).toEqual(two);
    expect(pollSlots(rows(stored('slot', 5, slot(2, TUESDAY))))).toEqual(two.slice(1));
    expect(pollSlots(rows(...second))).toEqual(two);
    const days = ['04', '03', '06', '05'].map((day, k) => stored('slot', 7, slot(3, `2025-03-${day}T09:00:00Z`), k));
    expect(pollSlots(rows(...days)).map(({ starts }) => starts.slice(8, 10))).toEqual(['03', '04', '05', '06']);
    expect(pollSlots([])).toEqual([]);
  });
});
