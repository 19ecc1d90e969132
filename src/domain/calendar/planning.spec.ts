import { describe, expect, it } from '@jest/globals';
import { planning } from './planning.js';

/** What is wrong with a document, and where. */
const wrong = (document: object) =>
  planning.safeParse(document).error?.issues.map(({ path, ...issue }) => [path.join('.'), 'params' in issue ? issue.params : issue.code]); // prettier-ignore

describe('how meetings are planned', () => {
  it('is as usual where nothing is said, and a paper then waits for as long as it takes', () => {
    expect(planning.parse({})).toEqual({
      sharingWindow: { amount: 2, unit: 'weeks', days: 'clear', cutOff: null },
      pollFor: { amount: 5, unit: 'workingDays', days: 'clear', cutOff: null },
      hours: { from: '09:00', to: '16:00' },
      length: 60,
    });
  });

  it('may be said in part', () => {
    const said = { longestWait: { amount: 6, unit: 'weeks' }, hours: { to: '17:30' }, length: 90 };
    expect(planning.parse(said)).toMatchObject({ ...said, hours: { from: '09:00', to: '17:30' } });
  });

  it.each<[string, object, readonly unknown[] | undefined]>([
    ['hours that are no times', { hours: { from: '1:00', to: '24:00' } }, [['hours.from', { da: 'Skal være et klokkeslæt som 09:00.', en: 'Must be a time of day such as 09:00.' }], ['hours.to', { da: 'Skal være et klokkeslæt som 09:00.', en: 'Must be a time of day such as 09:00.' }]]], // prettier-ignore
    ['hours that end before they begin', { hours: { from: '16:00', to: '09:00' } }, [['hours.to', { da: 'Skal være senere end «from».', en: 'Must be later than “from”.' }]]], // prettier-ignore
    ['hours that end as they begin', { hours: { to: '09:00' } }, [['hours.to', { da: 'Skal være senere end «from».', en: 'Must be later than “from”.' }]]], // prettier-ignore
    ['a meeting that is too short', { length: 14 }, [['length', 'too_small']]],
    ['a meeting that is too long', { length: 601 }, [['length', 'too_big']]],
    ['a meeting of half a minute more', { length: 60.5 }, [['length', 'invalid_type']]],
    ['what it does not know', { wait: 1 }, [['', 'unrecognized_keys']]],
    ['nothing of the shortest meeting', { length: 15 }, undefined],
    ['nothing of the longest meeting', { length: 600 }, undefined],
  ])('refuses %s', (_what, document, issues) => {
    expect(wrong(document)).toEqual(issues);
  });
});
