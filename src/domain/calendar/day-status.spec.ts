import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { dayStatus, isWorkingDay } from './day-status.js';

const name = (da: string, en: string) => ({ da, en });
const eve = name('juleaftensdag', 'Christmas Eve');
const recess = name('sommerferie', 'summer recess');
const bridging = name('klemmedag', 'bridging day');
const moving = name('flyttedag', 'moving day');
const turn = name('juleferie', 'Christmas recess');

const rules = calendarRules.parse({
  closedDays: [
    { bridging: true },
    { day: '12-24', name: eve },
    { from: '07-01', to: '07-31', name: recess },
    { date: '2026-05-15', name: moving },
    { from: '2025-02-10', to: '2025-02-14', name: moving },
    { from: '12-28', to: '01-03', name: turn },
  ],
});

const closed = (its: { da: string; en: string }) => ({ working: false, why: 'closed', name: its });

describe('a day of a committee', () => {
  it.each([
    ['2025-05-28', { working: true }],
    ['2025-05-29', { working: false, why: 'holiday', name: name('Kristi himmelfartsdag', 'Ascension Day') }],
    ['2025-05-30', closed(bridging)],
    ['2025-05-31', { working: false, why: 'weekend', name: name('weekend', 'weekend') }],
    // A date that is named goes before the bridging day, which stands first on the list.
    ['2026-05-15', closed(moving)],
    // Easter: neither the Wednesday before nor the Tuesday after lies alone.
    ['2025-04-16', { working: true }],
    ['2025-04-22', { working: true }],
    // A Monday before a holiday, but closed by name; and a Monday before nothing.
    ['2029-12-24', closed(eve)],
    ['2035-12-31', closed(turn)],
    ['2025-06-02', { working: true }],
    // A Friday after the second day of Christmas; then a recess that runs over New Year.
    ['2024-12-27', closed(bridging)],
    ['2025-01-02', closed(turn)],
    ['2025-01-03', closed(turn)],
    ['2025-01-06', { working: true }],
    ['2025-12-27', { working: false, why: 'weekend', name: name('weekend', 'weekend') }],
    ['2025-12-28', closed(turn)],
    ['2025-12-24', closed(eve)],
    ['2025-06-30', { working: true }],
    ['2025-07-01', closed(recess)],
    ['2026-07-05', closed(recess)],
    ['2025-07-31', closed(recess)],
    ['2025-08-01', { working: true }],
    ['2025-02-07', { working: true }],
    ['2025-02-10', closed(moving)],
    ['2025-02-14', closed(moving)],
    ['2026-02-11', { working: true }],
    // Not public holidays: a committee that closes says so.
    ['2025-06-05', { working: true }],
    ['2025-06-06', { working: true }],
    ['2026-12-26', { working: false, why: 'holiday', name: name('anden juledag', 'Boxing Day') }],
  ])('%s is %j', (day, status) => {
    expect(dayStatus(rules, day)).toEqual(status);
    expect(isWorkingDay(rules, day)).toBe(status.working);
  });

  it('before a holiday of the next year is a bridging day too', () => {
    const alone = calendarRules.parse({ closedDays: [{ bridging: true, name: bridging }] });
    expect(dayStatus(alone, '2029-12-31')).toEqual({ working: false, why: 'closed', name: bridging });
    expect(dayStatus(alone, '2026-01-02')).toEqual({ working: false, why: 'closed', name: bridging });
    expect(dayStatus(alone, '2025-05-28')).toEqual({ working: true });
  });

  it('is a holiday of the country or region that the rules name', () => {
    expect(isWorkingDay(calendarRules.parse({ country: 'DE', region: 'BY' }), '2025-01-06')).toBe(false);
    expect(isWorkingDay(calendarRules.parse({ country: 'DE' }), '2025-01-06')).toBe(true);
    expect(isWorkingDay(calendarRules.parse({}), '2025-12-24')).toBe(true);
  });
});
