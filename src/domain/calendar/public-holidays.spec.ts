import { describe, expect, it } from '@jest/globals';
import { textOfDay } from './days.js';
import { isKnownCountry, isKnownRegion, publicHolidays } from './public-holidays.js';

const of = (country: string, year: number, region?: string) =>
  [...publicHolidays(country, region, year)].map(([day, { da, en }]) => `${textOfDay(day)} ${da} / ${en}`);

describe('public holidays', () => {
  it('are those of Denmark in 2025, in both languages and as Danish is written', () => {
    expect(of('DK', 2025)).toEqual([
      "2025-01-01 nytårsdag / New Year's Day",
      '2025-04-17 skærtorsdag / Maundy Thursday',
      '2025-04-18 langfredag / Good Friday',
      '2025-04-20 påskedag / Easter Sunday',
      '2025-04-21 anden påskedag / Easter Monday',
      '2025-05-29 Kristi himmelfartsdag / Ascension Day',
      '2025-06-08 pinsedag / Pentecost',
      '2025-06-09 anden pinsedag / Whit Monday',
      '2025-12-25 juledag / Christmas Day',
      '2025-12-26 anden juledag / Boxing Day',
    ]);
  });

  it.each([
    [2023, ['2023-05-05']],
    [2024, []],
  ])('had a general prayer day in %i: %j', (year, days) => {
    const prayer = of('DK', year).filter((holiday) => holiday.includes('store bededag'));
    expect(prayer.map((holiday) => holiday.slice(0, 10))).toEqual(days);
  });

  it('last as many days as they do, and those of half a day are none', () => {
    expect(
      of('AM', 2025)
        .slice(0, 2)
        .map((holiday) => holiday.slice(0, 10)),
    ).toEqual(['2025-01-01', '2025-01-02']);
    expect(of('FO', 2025).filter((holiday) => holiday.startsWith('2025-06-05'))).toEqual([]);
  });

  it('of another country are spelled as the library spells them', () => {
    expect(of('DE', 2025)).toContain('2025-05-29 Kristi Himmelfartsdag / Ascension Day');
  });

  it('of a region are its own', () => {
    const epiphany = (region?: string) => of('DE', 2025, region).filter((holiday) => holiday.startsWith('2025-01-06'));
    expect([epiphany('BY').length, epiphany('BE').length, epiphany().length]).toEqual([1, 0, 0]);
  });

  it('are asked for by codes that are known', () => {
    expect(['DK', 'SE', 'dk', 'XX', 'toString'].map(isKnownCountry)).toEqual([true, true, false, false, false]);
    expect([isKnownRegion('DE', 'BY'), isKnownRegion('DE', 'XX'), isKnownRegion('DK', 'BY')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
