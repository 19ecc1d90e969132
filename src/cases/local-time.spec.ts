import { instantOf, localTimeOf, withDate } from './local-time.js';

describe('local time in Copenhagen', () => {
  it.each([
    ['2025-02-20 13:05', '2025-02-20T12:05:00.000Z'],
    ['2025-07-01 13:05', '2025-07-01T11:05:00.000Z'],
  ])('%s is %s', (local, instant) => {
    expect(instantOf(local)).toBe(instant);
    expect(localTimeOf(instant)).toBe(local);
  });

  it('refuses a time that does not exist and one that comes twice', () => {
    expect(() => instantOf('2025-03-30 02:30')).toThrow(RangeError);
    expect(() => instantOf('2025-10-26 02:30')).toThrow(RangeError);
  });

  it('takes the date of the step before where a moment names none', () => {
    expect(withDate('13:05', '2025-02-20 09:00')).toBe('2025-02-20 13:05');
    expect(withDate('2025-02-21 08:00', '2025-02-20 09:00')).toBe('2025-02-21 08:00');
  });
});
