import { describe, expect, it } from '@jest/globals';
import { calendarRules } from '../../src/domain/calendar/calendar-rules.js';
import { dueDates } from '../../src/domain/meetings/due-dates.js';
import {
  lawfulSlots,
  suggestedSlots,
  type ScoredSlot,
  type SlotQuestion,
} from '../../src/domain/meetings/slot-search.js';
import { weighPaper, type Placement, type PlannedMeeting } from '../../src/domain/meetings/weigh-paper.js';
import { CalendarOracle, type OracleClosed, type OraclePeriod } from './calendar-oracle.js';
import { Chance } from './chance.js';
import { bestOf, inOrderOfWorth, lawfulHalfHours, type OracleSlot, type Wanted } from './meeting-planning.js';

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
const iso = (ms: number) => new Date(ms).toISOString();

/** A committee drawn by lot, as the program knows it and as the oracle does. */
function committeeBy(chance: Chance) {
  const period = (most: number): OraclePeriod => ({
    amount: chance.between(1, most),
    unit: chance.one(['days', 'workingDays'] as const),
    days: chance.one(['clear', 'inclusive'] as const),
    ...(chance.between(0, 2) === 0 && { cutOff: '12:00' }),
  });
  const closedDays: OracleClosed[] = [
    { from: '2025-07-01', to: `2025-07-${chance.between(10, 31)}`, name: { da: 'ferie', en: 'holiday' } },
    ...(chance.between(0, 1) ? [{ bridging: true as const, name: { da: 'klemmedag', en: 'bridging day' } }] : []),
  ];
  const longer = (than: OraclePeriod): OraclePeriod => ({ ...than, amount: than.amount + chance.between(0, 4) });
  const [extraordinary, papers] = [period(8), period(8)];
  const rules = {
    notices: { ordinary: longer(extraordinary), extraordinary },
    papers,
    ...(chance.between(0, 1) ? { items: longer(papers) } : {}),
    planning: { longestWait: period(40), sharingWindow: period(15), pollFor: period(6), length: chance.one([30, 60, 120] as const) }, // prettier-ignore
  };
  const seats = Array.from({ length: chance.between(1, 9) }, (_, n) => ({
    seat: `seat ${n}`,
    organisation: `organisation ${chance.between(0, 4)}`,
    chair: n === 0,
  }));
  const start = Date.parse('2025-01-06T08:00:00Z') + chance.between(0, 300) * DAY;
  const absences = Array.from({ length: chance.between(0, 12) }, () => {
    const from = start + chance.between(0, 60) * DAY + chance.between(0, 20) * HALF_HOUR;
    return { seat: chance.one(seats).seat, from, to: from + chance.between(1, 96) * HALF_HOUR };
  });
  const busy = Array.from({ length: chance.between(0, 3) }, () => {
    const from = start + chance.between(0, 60) * DAY + chance.between(2, 14) * HALF_HOUR;
    return { from, to: from + 4 * HALF_HOUR };
  });
  const quorum = chance.between(0, 1) ? chance.between(1, seats.length) : null;
  return { rules, seats, start, absences, busy, quorum, calendar: new CalendarOracle(closedDays), parsed: calendarRules.parse({ ...rules, closedDays }) }; // prettier-ignore
}
type Committee = ReturnType<typeof committeeBy>;

const spanOf = ({ from, to }: { readonly from: number; readonly to: number }) => ({ from: iso(from), to: iso(to) });
const people = ({ seats, absences, busy, quorum }: Committee) => ({
  seats,
  absences: absences.map((one) => ({ seat: one.seat, ...spanOf(one) })),
  busy: busy.map(spanOf),
  quorum,
});
const wantedOf = (its: Committee, dispatch: number, window: readonly [number, number]): Wanted => ({
  ...{ calendar: its.calendar, notice: its.rules.notices.extraordinary, dispatch, window, hours: ['09:00', '16:00'] },
  ...{ lengthMinutes: its.rules.planning.length, seats: its.seats, absences: its.absences, busy: its.busy },
  quorum: its.quorum,
});

const asOracle = ({ starts, chairAble, quorumLikely, seats, organisations }: ScoredSlot): OracleSlot => ({
  starts: Date.parse(starts),
  worth: [Number(chairAble), Number(quorumLikely), seats, organisations],
});

describe('for 1,000 committees, calendars and ready dates drawn by lot', () => {
  it('the dates found are the lawful ones and no others, with who can come, and the better before the worse', () => {
    for (let n = 0; n < 1_000; n++) {
      const its = committeeBy(new Chance(n));
      const window = [its.start, its.start + 45 * DAY] as const;
      const question: SlotQuestion = {
        ...{ rules: its.parsed, kind: 'extraordinary', dispatch: iso(its.start), ...people(its) },
        window: { from: iso(window[0]), to: iso(window[1]) },
        lengthMinutes: its.rules.planning.length,
        gridMinutes: 30,
      };
      const { slots } = lawfulSlots(question);
      const oracle = lawfulHalfHours(wantedOf(its, its.start, window));
      expect([n, slots.map(asOracle)]).toEqual([n, inOrderOfWorth(oracle)]);
      expect(inOrderOfWorth(oracle)[0]).toBe(bestOf(oracle));
      const asked = suggestedSlots(question, 5).map(({ starts }) => Date.parse(starts));
      expect(new Set(asked.map((starts) => iso(starts).slice(0, 10))).size).toBe(asked.length);
      if (oracle.length > 0) expect(asked).toContain(bestOf(oracle)!.starts);
    }
  }, 240_000);

  it('each paper that becomes ready is placed lawfully, at the first meeting that can take it, and none too many is called', () => {
    const places = new Map<Placement['place'], number>();
    for (let n = 0; n < 1_000; n++) {
      const chance = new Chance(10_000 + n);
      const its = committeeBy(chance);
      const meetings: PlannedMeeting[] = yearOf(its, chance);
      for (let readyAt = its.start; readyAt < its.start + 60 * DAY; readyAt += chance.between(1, 20) * DAY) {
        const needBy = chance.between(0, 2) === 0 ? readyAt + chance.between(5, 60) * DAY : null;
        const placement = placed(its, meetings, readyAt, needBy);
        places.set(placement.place, (places.get(placement.place) ?? 0) + 1);
        check(its, meetings, { readyAt, needBy, placement });
        if (placement.place === 'extraordinary')
          meetings.push({ id: `x${readyAt}`, title: 'Ekstraordinært', kind: 'extraordinary', starts: null, proposedAt: iso(readyAt) }); // prettier-ignore
      }
    }
    for (const place of ['agenda', 'shared', 'extraordinary'] as const) expect(places.get(place)).toBeGreaterThan(100);
  }, 240_000);
});

function yearOf({ start, calendar }: Committee, chance: Chance): PlannedMeeting[] {
  const every = chance.between(20, 90);
  return Array.from({ length: 4 }, (_, n) => start + (n * every + chance.between(1, 15)) * DAY)
    .filter((starts) => calendar.status(iso(starts).slice(0, 10)) === 'working')
    .map((starts, n) => ({ id: `o${n}`, title: 'Ordinært', kind: 'ordinary', starts: iso(starts), proposedAt: iso(start) })); // prettier-ignore
}

const placed = (its: Committee, meetings: readonly PlannedMeeting[], readyAt: number, needBy: number | null) =>
  weighPaper({
    ...{ rules: its.parsed, meetings, ...people(its) },
    paper: { title: 'KPOS', readyAt: iso(readyAt), needBy: needBy === null ? null : iso(needBy) },
  });

interface Placing {
  readonly readyAt: number;
  readonly needBy: number | null;
  readonly placement: Placement;
}

/** Weighs a placement by the rules' own words: each question is asked of the oracle for one instant at a time. */
function check(its: Committee, meetings: readonly PlannedMeeting[], { readyAt, needBy, placement }: Placing): void {
  const { papers, items, planning } = its.rules;
  const inTime = (starts: number) =>
    its.calendar.fits(papers, readyAt, starts) && (items === undefined || its.calendar.fits(items, readyAt, starts));
  const soonEnough = (starts: number) =>
    !its.calendar.fits(planning.longestWait, readyAt, starts) && (needBy === null || starts <= needBy);
  const ordinary = meetings
    .filter(({ kind }) => kind === 'ordinary')
    .map(({ id, starts }) => ({ id, starts: Date.parse(starts!) }))
    .filter(({ starts }) => starts > readyAt && inTime(starts));
  const first = ordinary.sort((a, b) => a.starts - b.starts)[0];
  const sharing = meetings.filter(
    ({ kind, proposedAt }) => kind === 'extraordinary' && !its.calendar.fits(planning.sharingWindow, Date.parse(proposedAt), readyAt), // prettier-ignore
  );
  if (first && soonEnough(first.starts)) expect(placement).toMatchObject({ place: 'agenda', meeting: first.id });
  else if (sharing.length > 0) expect(placement).toMatchObject({ place: 'shared', meeting: sharing[0]!.id });
  else expectLawfulPoll(its, readyAt, placement, soonEnough);
}

function expectLawfulPoll(its: Committee, readyAt: number, placement: Placement, soonEnough: (at: number) => boolean) {
  if (placement.place !== 'extraordinary') throw new Error(`expected an extraordinary meeting, got ${placement.place}`);
  const deadline = Date.parse(placement.pollDeadline);
  const { pollFor } = its.rules.planning;
  expect([its.calendar.fits(pollFor, readyAt, deadline), its.calendar.fits(pollFor, readyAt, deadline + 1)]).toEqual([false, true]); // prettier-ignore
  const lawful = lawfulHalfHours(wantedOf(its, deadline, [deadline, readyAt + 120 * DAY]));
  const starts = placement.slots.map((slot) => Date.parse(slot.starts));
  for (const one of starts) expect(lawful.map((slot) => slot.starts)).toContain(one);
  const wanted = lawful.filter((slot) => soonEnough(slot.starts + its.rules.planning.length * 60_000));
  if (wanted.length > 0) expect(starts).toContain(bestOf(wanted)!.starts);
}

describe('500 meetings moved by lot', () => {
  it('have their notice and papers due at the last instant that is lawful, whenever they are moved to', () => {
    for (let n = 0; n < 500; n++) {
      const chance = new Chance(20_000 + n);
      const its = committeeBy(chance);
      for (let moves = chance.between(1, 4); moves > 0; moves--) {
        const starts = its.start + chance.between(20, 200) * DAY + chance.between(0, 30) * HALF_HOUR;
        const kind = chance.one(['ordinary', 'extraordinary'] as const);
        const due = dueDates({ calendar: its.parsed }, kind, iso(starts));
        expectLast(its, its.rules.notices[kind], due.noticeLimit!, starts);
        expectLast(its, its.rules.papers, due.papersLimit!, starts);
        expect([due.noticeDue, due.papersDue]).toEqual([due.noticeLimit, due.papersLimit]);
      }
    }
  });
});

function expectLast({ calendar }: Committee, period: OraclePeriod, limit: string, starts: number): void {
  const at = Date.parse(limit);
  expect([calendar.fits(period, at, starts), calendar.fits(period, at + 1, starts)]).toEqual([true, false]);
}
