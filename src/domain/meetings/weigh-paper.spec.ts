import { describe, expect, it } from '@jest/globals';
import { calendarRules } from '../calendar/calendar-rules.js';
import { worded } from '../calendar/derivation.js';
import { weighPaper, type Placement, type PlannedMeeting, type WeighQuestion } from './weigh-paper.js';

const days = (amount: number, unit = 'days') => ({ amount, unit });
const READY = '2025-03-03T09:00:00Z';
const at = (day: string) => `2025-${day}T09:00:00Z`;

const ordinary = (day: string, title = 'Ordinært'): PlannedMeeting => ({
  id: `o ${day}`,
  title,
  kind: 'ordinary',
  starts: at(day),
  proposedAt: at('01-06'),
});
const extraordinary = (proposed: string, day: string | null = null): PlannedMeeting =>
  ({ id: `x ${proposed}`, title: 'Ekstraordinært', kind: 'extraordinary', starts: day && at(day), proposedAt: at(proposed) }); // prettier-ignore

/** Papers go out eight days before; a paper waits twenty days at most, and shares what was proposed in the last five. */
const RULES = {
  notices: { ordinary: days(14), extraordinary: days(4) },
  papers: days(8),
  planning: { longestWait: days(20), sharingWindow: days(5), pollFor: days(2) },
};
const seats = ['chair', 'kl'].map((seat) => ({ seat, organisation: seat, chair: seat === 'chair' }));

interface Given {
  readonly rules?: object | null;
  readonly needBy?: string | null;
  readonly meetings?: readonly PlannedMeeting[];
  readonly more?: Partial<WeighQuestion>;
}
const weigh = ({ rules = RULES, needBy = null, meetings = [], more = {} }: Given): Placement =>
  weighPaper({
    ...{ rules: rules && calendarRules.parse(rules), paper: { title: 'KPOS', readyAt: READY, needBy }, meetings },
    ...{ seats, absences: [], busy: [], quorum: null },
    ...more,
  });

/** The place, with its meeting where there is one. */
const placeOf = (given: Given): string => {
  const placement = weigh(given);
  return 'meeting' in placement ? `${placement.place}: ${placement.meeting}` : placement.place;
};
const { planning, ...withoutWait } = RULES;
const patient = { ...withoutWait, planning: { sharingWindow: planning.sharingWindow } };

describe('a paper that is ready', () => {
  it.each<[string, Given, string]>([
    [
      'on the agenda of the next ordinary meeting',
      { meetings: [ordinary('03-20'), ordinary('03-18')] },
      'agenda: o 03-18',
    ],
    [
      'not on that of one whose papers are due out',
      { meetings: [ordinary('03-11'), ordinary('03-18')] },
      'agenda: o 03-18',
    ],
    ['on that of one whose papers are due out today', { meetings: [ordinary('03-12')] }, 'agenda: o 03-12'],
    [
      'not on that of one for which items are due in',
      { rules: { ...RULES, items: days(20) }, meetings: [ordinary('03-20')] },
      'extraordinary',
    ],
    ['not on that of one that has begun', { rules: null, meetings: [ordinary('03-01'), ordinary('03-03')] }, 'wait'],
    ['at an ordinary meeting within the longest wait', { meetings: [ordinary('03-23')] }, 'agenda: o 03-23'],
    [
      'at an extraordinary one, when the next ordinary one is later than that',
      { meetings: [ordinary('03-25')] },
      'extraordinary',
    ],
    [
      'at an ordinary meeting at the very time at which it is needed',
      { needBy: at('03-18'), meetings: [ordinary('03-18')] },
      'agenda: o 03-18',
    ],
    [
      'at an extraordinary one, when it is needed before',
      { needBy: '2025-03-18T08:59:59Z', meetings: [ordinary('03-18')] },
      'extraordinary',
    ],
    [
      'within the longest wait, though it is needed later than that',
      { needBy: at('04-30'), meetings: [ordinary('04-10')] },
      'extraordinary',
    ],
    [
      'at whatever ordinary meeting is next, where nothing presses',
      { rules: patient, meetings: [ordinary('12-01')] },
      'agenda: o 12-01',
    ],
    ['nowhere yet, where nothing presses and nothing is planned', { rules: patient }, 'wait'],
    ['nowhere yet without any rules', { rules: null }, 'wait'],
    [
      'at an extraordinary meeting when it is needed, without any rules',
      { rules: null, needBy: at('03-30') },
      'extraordinary',
    ],
    [
      'at an ordinary meeting up to when it begins, without any rules',
      { rules: null, meetings: [ordinary('03-04')] },
      'agenda: o 03-04',
    ],
  ])('is placed %s', (_where, given, place) => {
    expect(placeOf(given)).toBe(place);
  });

  it.each<[string, Given, string]>([
    [
      'an extraordinary meeting proposed within the sharing window',
      { meetings: [extraordinary('02-26')] },
      'shared: x 02-26',
    ],
    ['the first of several', { meetings: [extraordinary('02-28'), extraordinary('03-01')] }, 'shared: x 02-28'],
    [
      'not one proposed before that, whose date is still being found',
      { meetings: [extraordinary('02-24')] },
      'extraordinary',
    ],
    [
      'one with a date that is soon enough, whenever it was proposed',
      { meetings: [extraordinary('02-01', '03-20')] },
      'shared: x 02-01',
    ],
    ['not one with a date that is too late', { meetings: [extraordinary('02-01', '03-28')] }, 'extraordinary'],
    [
      'one that was proposed lately, though its date is late',
      { meetings: [extraordinary('02-28', '03-28')] },
      'shared: x 02-28',
    ],
    ['not one whose papers are due out', { meetings: [extraordinary('02-28', '03-11')] }, 'extraordinary'],
    [
      'one rather than waiting, where nothing presses',
      { rules: patient, meetings: [extraordinary('03-01')] },
      'shared: x 03-01',
    ],
    [
      'none, when an ordinary meeting is soon enough',
      { meetings: [extraordinary('03-01'), ordinary('03-20')] },
      'agenda: o 03-20',
    ],
  ])('shares %s', (_which, given, place) => {
    expect(placeOf(given)).toBe(place);
  });
});

describe('to the millisecond', () => {
  const readyAt = (instant: string, given: Given) =>
    placeOf({ ...given, more: { paper: { title: 'KPOS', readyAt: instant, needBy: null } } });

  it.each<[string, Given, string, string]>([
    [
      'an ordinary meeting takes a paper until papers are due out',
      { meetings: [ordinary('03-12')] },
      '2025-03-03T22:59:59.999Z',
      'agenda: o 03-12',
    ],
    [
      'an extraordinary one as well',
      { meetings: [extraordinary('02-28', '03-12')] },
      '2025-03-03T22:59:59.999Z',
      'shared: x 02-28',
    ],
    [
      'an extraordinary one is shared until the window ends',
      { meetings: [extraordinary('02-26')] },
      '2025-03-03T22:59:59.999Z',
      'shared: x 02-26',
    ],
  ])('%s', (_what, given, limit, place) => {
    expect(readyAt(limit, given)).toBe(place);
    expect(readyAt('2025-03-03T23:00:00.000Z', given)).toBe('extraordinary');
  });
});

describe('an extraordinary meeting', () => {
  const proposed = (given: Given) => {
    const placement = weigh(given);
    if (placement.place !== 'extraordinary') throw new Error(placement.place);
    return { ...placement, starts: placement.slots.map(({ starts }) => starts.slice(5, 16)) };
  };

  it('has its dates asked about until the poll ends, and held when notice sent then is kept', () => {
    const { pollDeadline, slots } = proposed({});
    expect(pollDeadline).toBe('2025-03-05T22:59:59.999Z');
    expect(slots).toEqual(
      ['10', '11', '12', '13', '14'].map((day) => ({ starts: `2025-03-${day}T08:00:00.000Z`, ends: `2025-03-${day}T09:00:00.000Z` })), // prettier-ignore
    );
  });

  it('is as long as the rules plan, on the half hour, when those can come who are wanted', () => {
    const absences = [{ seat: 'kl', from: '2025-03-10T00:00:00Z', to: '2025-03-12T08:20:00Z' }];
    const busy = [{ from: '2025-03-14T00:00:00Z', to: '2025-03-30T00:00:00Z' }];
    const rules = { ...RULES, planning: { ...RULES.planning, length: 90 } };
    const { slots } = proposed({ rules, more: { absences, busy } });
    expect(slots.slice(2)).toEqual([
      { starts: '2025-03-12T08:30:00.000Z', ends: '2025-03-12T10:00:00.000Z' },
      { starts: '2025-03-13T08:00:00.000Z', ends: '2025-03-13T09:30:00.000Z' },
    ]);
    expect(slots).toHaveLength(4);
  });

  it('is over when a decision is needed', () => {
    expect(proposed({ needBy: '2025-03-11T09:30:00Z' }).starts).toEqual(['03-10T08:00', '03-11T08:00']);
  });

  it('is on days on which all can come, where there are enough of them', () => {
    const absences = [{ seat: 'kl', from: '2025-03-10T00:00:00Z', to: '2025-03-14T00:00:00Z' }];
    const { starts } = proposed({ more: { absences } });
    expect(starts.map((start) => start.slice(3, 5))).toEqual(['14', '17', '18', '19', '20']);
  });

  it('has dates after what is wanted when none before is lawful, and says so', () => {
    const { starts, derivation } = proposed({ needBy: at('03-06') });
    expect(starts).toEqual(['03-10T08:00', '03-11T08:00', '03-12T08:00', '03-13T08:00', '03-14T08:00']);
    expect(derivation.at(-1)).toEqual({ code: 'weigh.widened', params: { at: '2025-03-23T23:00:00.000Z' } });
  });

  it('has dates after the longest wait when all before are taken, up to two weeks later', () => {
    const busy = [{ from: '2025-03-04T00:00:00Z', to: '2025-04-04T00:00:00Z' }];
    expect(proposed({ more: { busy } }).starts).toEqual(['04-04T07:00']);
  });

  it('has dates after a holiday that is longer than two weeks, and says until when was looked', () => {
    const holiday = { from: '2025-03-04', to: '2025-05-05', name: { da: 'ferie', en: 'holiday' } };
    const { starts, derivation } = proposed({ rules: { ...RULES, closedDays: [holiday] }, needBy: at('03-10') });
    expect(starts[0]).toBe('05-06T07:00');
    expect(derivation.at(-1)).toEqual({ code: 'weigh.widened', params: { at: expect.stringMatching(/^2025-05-/) } });
  });

  it('has no dates where none is lawful for a year, and says that', () => {
    const busy = [{ from: '2025-03-04T00:00:00Z', to: '2027-01-01T00:00:00Z' }];
    const { starts, derivation } = proposed({ more: { busy } });
    expect(starts).toEqual([]);
    expect(derivation.slice(-2)).toEqual([
      { code: 'weigh.widened', params: { at: '2026-03-22T22:59:59.999Z' } },
      { code: 'weigh.noDate', params: {} },
    ]);
  });
});

describe('why a paper is placed where it is', () => {
  const because = (given: Given) => worded(weigh(given).derivation);

  it('is told with the meeting that is too near, and the wait for the one that takes it', () => {
    expect(because({ meetings: [ordinary('03-18', 'Anden'), ordinary('03-11', 'Første')] })).toEqual({
      da:
        '«KPOS» er klar mandag den 3. marts 2025 kl. 10.00. ' +
        'Et dokument, der er klar, venter højst 20 dage; her til søndag den 23. marts 2025 kl. 23.59. ' +
        '«Første» tirsdag den 11. marts 2025 kl. 10.00 kan ikke nå at tage det: ' +
        'materialet skulle være ude søndag den 2. marts 2025 kl. 23.59. ' +
        '«Anden» tirsdag den 18. marts 2025 kl. 10.00 kan nå at tage det; det er 15 dages ventetid. ' +
        'Det foreslås til dagsordenen for «Anden».',
      en:
        '“KPOS” is ready Monday 3 March 2025 at 10:00. ' +
        'A paper that is ready waits 20 days at most; here until Sunday 23 March 2025 at 23:59. ' +
        '“Første” Tuesday 11 March 2025 at 10:00 can no longer take it: papers were due out Sunday 2 March 2025 at 23:59. ' +
        '“Anden” Tuesday 18 March 2025 at 10:00 can still take it; that is a wait of 15 days. ' +
        'It is proposed for the agenda of “Anden”.',
    });
  });

  it('is told with what each way costs in days when an extraordinary meeting is called', () => {
    expect(because({ needBy: at('03-06'), meetings: [ordinary('04-18', 'April')] })).toEqual({
      da:
        '«KPOS» er klar mandag den 3. marts 2025 kl. 10.00. ' +
        'Der er brug for en beslutning senest torsdag den 6. marts 2025 kl. 10.00. ' +
        'Et dokument, der er klar, venter højst 20 dage; her til søndag den 23. marts 2025 kl. 23.59. ' +
        '«April» fredag den 18. april 2025 kl. 11.00 kan nå at tage det; det er 46 dages ventetid. ' +
        'Et ekstraordinært møde kan tidligst holdes mandag den 10. marts 2025 kl. 00.00; det er 7 dages ventetid. ' +
        'Ingen dato inden for ventetiden er lovlig, så vinduet er udvidet til mandag den 24. marts 2025 kl. 00.00.',
      en:
        '“KPOS” is ready Monday 3 March 2025 at 10:00. A decision is needed by Thursday 6 March 2025 at 10:00. ' +
        'A paper that is ready waits 20 days at most; here until Sunday 23 March 2025 at 23:59. ' +
        '“April” Friday 18 April 2025 at 11:00 can still take it; that is a wait of 46 days. ' +
        'An extraordinary meeting can be held Monday 10 March 2025 at 00:00 at the earliest; that is a wait of 7 days. ' +
        'No date within the wait is lawful, so the window is widened to Monday 24 March 2025 at 00:00.',
    });
  });

  it('names nothing that nobody has asked for', () => {
    const codes = (given: Given) => weigh(given).derivation.map(({ code }) => code);
    expect(codes({ rules: null })).toEqual(['weigh.ready', 'weigh.noOrdinary', 'weigh.waits']);
    const needed = ['weigh.ready', 'weigh.needBy', 'weigh.noOrdinary', 'weigh.extraordinary'];
    expect(codes({ rules: null, needBy: at('03-30') })).toEqual(needed);
  });

  const last = (given: Given) => worded(weigh(given).derivation.slice(-2));

  it('is told when it shares a meeting, and when it waits', () => {
    expect(last({ meetings: [extraordinary('03-01')] })).toEqual({
      da:
        'Der er intet ordinært møde i planen, som kan tage det. ' +
        'Det deler det ekstraordinære møde «Ekstraordinært», som allerede er på vej.',
      en:
        'No ordinary meeting is planned that can take it. ' +
        'It shares the extraordinary meeting “Ekstraordinært”, which is under way already.',
    });
    expect(last({ rules: null })).toEqual({
      da: 'Der er intet ordinært møde i planen, som kan tage det. Det venter på, at et møde lægges i planen.',
      en: 'No ordinary meeting is planned that can take it. It waits until a meeting is planned.',
    });
  });
});
