import { describe, expect, it } from '@jest/globals';
import { worded } from '../calendar/derivation.js';
import { calendarRules } from '../calendar/calendar-rules.js';
import { lawfulSlots, suggestedSlots, type SlotQuestion } from './slot-search.js';

const seat = (name: string, organisation = name) => ({ seat: name, organisation, chair: name === 'chair' });
const seats = [seat('chair'), seat('kl'), seat('dr')];
const span = (from: string, to: string) => ({ from: `2025-${from}Z`, to: `2025-${to}Z` });
const away = (name: string, from: string, to: string) => ({ seat: name, ...span(from, to) });

/** Monday 3 March from eight in the morning to the end of the day, in meetings of two hours that begin at the hour. */
const question = (given: Partial<SlotQuestion> = {}): SlotQuestion => ({
  ...{ rules: null, kind: 'extraordinary', dispatch: '2025-03-01T12:00:00Z', seats, absences: [], busy: [] },
  ...{ window: span('03-03T07:00:00', '03-03T22:00:00'), lengthMinutes: 120, gridMinutes: 60, quorum: null },
  ...given,
});
const found = (given: Partial<SlotQuestion>) => lawfulSlots(question(given)).slots;

/** Days and hours in UTC, in the order of time. */
const starts = (given: Partial<SlotQuestion>) =>
  found(given)
    .map((slot) => slot.starts.slice(5, 16))
    .sort();
const hours = (given: Partial<SlotQuestion>) => starts(given).map((start) => start.slice(6));
const rules = (given: object) => calendarRules.parse(given);

describe('lawful dates', () => {
  it('are those between nine and four where the rules say nothing', () => {
    expect(hours({})).toEqual(['08:00', '09:00', '10:00', '11:00', '12:00', '13:00']);
    expect(found({})[0]).toEqual({
      ...{ starts: '2025-03-03T08:00:00.000Z', ends: '2025-03-03T10:00:00.000Z' },
      ...{ chairAble: true, quorumLikely: true, seats: 3, organisations: 3 },
    });
  });

  it.each<[string, Partial<SlotQuestion>, readonly string[]]>([
    ['in the hours that the rules say', { rules: rules({ planning: { hours: { from: '10:30', to: '13:30' } } }) }, ['09:30', '10:30']], // prettier-ignore
    ['on a finer grid', { gridMinutes: 30, lengthMinutes: 390 }, ['08:00', '08:30']],
    ['none, where the hours are too short', { lengthMinutes: 421 }, []],
    [
      'from when the window begins, to the minute',
      { window: span('03-03T12:00:00', '03-03T22:00:00') },
      ['12:00', '13:00'],
    ],
    [
      'over when the window ends, to the minute',
      { window: span('03-03T00:00:00', '03-03T11:00:00') },
      ['08:00', '09:00'],
    ],
    ['not before the notice goes out', { dispatch: '2025-03-03T12:30:00Z' }, ['13:00']],
    ['clear of other meetings, which they may follow and precede', { busy: [span('03-03T10:00:00', '03-03T11:00:00')] }, ['08:00', '11:00', '12:00', '13:00']], // prettier-ignore
    ['clear of each other meeting', { busy: [span('03-03T08:00:00', '03-03T09:30:00'), span('03-03T12:00:00', '03-03T20:00:00')] }, ['10:00']], // prettier-ignore
    ['not after their notice is kept by the hour', { rules: rules({ notices: { extraordinary: { amount: 46, unit: 'hours' } } }) }, ['10:00', '11:00', '12:00', '13:00']], // prettier-ignore
  ])('are %s', (_how, given, times) => {
    expect(hours(given)).toEqual(times);
  });

  const daily = { lengthMinutes: 420, gridMinutes: 60 };
  it.each<[string, Partial<SlotQuestion>, readonly string[]]>([
    ['weekends', { window: span('03-06T12:00:00', '03-11T22:00:00') }, ['03-07', '03-10', '03-11']],
    ['public holidays', { window: span('04-16T00:00:00', '04-22T22:00:00') }, ['04-16', '04-22']],
    ['closed days', { window: span('05-28T00:00:00', '06-02T22:00:00'), rules: rules({ closedDays: [{ bridging: true }] }) }, ['05-28', '06-02']], // prettier-ignore
    ['days before the notice is kept', { window: span('03-03T00:00:00', '03-10T22:00:00'), rules: rules({ notices: { extraordinary: { amount: 3, unit: 'workingDays' } } }) }, ['03-07', '03-10']], // prettier-ignore
  ])('leave out %s', (_what, given, days) => {
    expect(starts({ ...daily, ...given }).map((start) => start.slice(0, 5))).toEqual(days);
  });

  it('keep to the clock on the wall when it is changed', () => {
    expect(starts({ ...daily, window: span('03-28T00:00:00', '03-31T22:00:00') })).toEqual(['03-28T08:00', '03-31T07:00']); // prettier-ignore
    expect(starts({ ...daily, window: span('10-24T00:00:00', '10-27T22:00:00') })).toEqual(['10-24T07:00', '10-27T08:00']); // prettier-ignore
  });

  it('have the notice of their kind, and say from when that makes a meeting lawful', () => {
    const notices = { ordinary: { amount: 9, unit: 'days' }, extraordinary: { amount: 1, unit: 'days' } };
    const asked = question({ rules: rules({ notices }) });
    expect(lawfulSlots({ ...asked, kind: 'ordinary' }).slots).toEqual([]);
    const { slots, derivation } = lawfulSlots(asked);
    expect(slots).toHaveLength(6);
    expect(worded(derivation).en).toMatch(/^The notice of extraordinary .* Monday 3 March 2025 at 00:00 at the earliest\.$/); // prettier-ignore
    expect(lawfulSlots(question()).derivation).toEqual([{ code: 'notice.none', params: {} }]);
  });
});

describe('the best date', () => {
  const best = (given: Partial<SlotQuestion>) => found({ lengthMinutes: 60, ...given })[0];

  it('is one that the chair can come to, though more can come to another', () => {
    const absences = [away('chair', '03-03T07:00:00', '03-03T14:00:00'), away('kl', '03-03T14:00:00', '03-03T15:00:00'), away('dr', '03-03T14:00:00', '03-03T15:00:00')]; // prettier-ignore
    expect(best({ absences, quorum: 2 })).toEqual({
      ...{ starts: '2025-03-03T14:00:00.000Z', ends: '2025-03-03T15:00:00.000Z' },
      ...{ chairAble: true, quorumLikely: false, seats: 1, organisations: 1 },
    });
  });

  it('is one to which enough can come, and most', () => {
    const absences = [away('kl', '03-03T07:00:00', '03-03T12:00:00'), away('dr', '03-03T07:00:00', '03-03T11:00:00')];
    expect(best({ absences, quorum: 3 })).toMatchObject({ starts: '2025-03-03T12:00:00.000Z', quorumLikely: true });
    const order = found({ absences, quorum: 2, lengthMinutes: 180 }).map((slot) => [slot.starts.slice(11, 13), slot.quorumLikely, slot.seats]); // prettier-ignore
    expect(order).toEqual([['12', true, 3], ['11', true, 2], ['08', false, 1], ['09', false, 1], ['10', false, 1]]); // prettier-ignore
  });

  it('is that of most seats, though more organisations can come to another', () => {
    const four = [seat('kl 1', 'kl'), seat('kl 2', 'kl'), seat('kl 3', 'kl'), seat('dr')];
    const early = ['kl 1', 'kl 2'].map((name) => away(name, '03-03T07:00:00', '03-03T11:00:00'));
    const absences = [...early, away('dr', '03-03T11:00:00', '03-03T16:00:00')];
    expect(best({ seats: four, absences })).toMatchObject({
      starts: '2025-03-03T11:00:00.000Z',
      seats: 3,
      organisations: 1,
    });
  });

  it('is of as many seats that of most organisations', () => {
    const three = [seat('kl 1', 'kl'), seat('kl 2', 'kl'), seat('dr')];
    const absences = [away('dr', '03-03T07:00:00', '03-03T10:00:00'), away('kl 2', '03-03T10:00:00', '03-03T16:00:00')];
    expect(best({ seats: three, absences })).toMatchObject({ starts: '2025-03-03T10:00:00.000Z', seats: 2, organisations: 2 }); // prettier-ignore
  });

  it('may begin when somebody is back, and end when somebody leaves', () => {
    const absences = [away('kl', '03-03T07:00:00', '03-03T10:00:00'), away('kl', '03-03T11:00:00', '03-03T16:00:00')];
    expect(best({ absences })).toMatchObject({ starts: '2025-03-03T10:00:00.000Z', seats: 3 });
  });

  it('is with all alike the earliest, and enough can always come where the rules ask for no number', () => {
    const absences = seats.map((one) => away(one.seat, '03-01T00:00:00', '03-09T00:00:00'));
    const all = found({ absences });
    expect(all.map((slot) => slot.starts)).toEqual(all.map((slot) => slot.starts).sort());
    expect(all[0]).toMatchObject({ chairAble: false, quorumLikely: true, seats: 0, organisations: 0 });
  });
});

describe('dates to ask about', () => {
  const week = { window: span('03-03T00:00:00', '03-07T22:00:00') };

  it('are the best of different days, at most so many, in the order of time', () => {
    const absences = [away('kl', '03-03T00:00:00', '03-05T00:00:00'), away('dr', '03-05T00:00:00', '03-05T10:00:00')];
    const asked = question({ ...week, absences });
    expect(suggestedSlots(asked, 3)).toEqual([
      { starts: '2025-03-05T10:00:00.000Z', ends: '2025-03-05T12:00:00.000Z' },
      { starts: '2025-03-06T08:00:00.000Z', ends: '2025-03-06T10:00:00.000Z' },
      { starts: '2025-03-07T08:00:00.000Z', ends: '2025-03-07T10:00:00.000Z' },
    ]);
    const days = (most: number) => suggestedSlots(asked, most).map((slot) => slot.starts.slice(8, 10));
    expect(days(4)).toEqual(['03', '05', '06', '07']);
    expect(days(9)).toEqual(['03', '04', '05', '06', '07']);
  });

  it('are none where no date is lawful', () => {
    expect(suggestedSlots(question({ window: span('03-08T00:00:00', '03-09T22:00:00') }), 5)).toEqual([]);
  });
});
