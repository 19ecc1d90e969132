import { claim, same, type Claim, type Look } from '../expect/claim.js';
import { weigh } from './weigh.js';

const look = {} as Look;

const counting = (holds: Claim<number, number>['holds']) =>
  claim({
    kind: 'journal',
    about: 'GP',
    expected: 2,
    path: [],
    observe: () => Promise.resolve(2),
    holds,
    mutants: (found: number) => [found - 1, found + 1],
  });

describe('weighing an expectation', () => {
  it('holds it and everything it could be changed to against what is found', async () => {
    expect(await weigh(counting(same), look)).toMatchObject({ met: true, found: 2, mutants: 2, uncaught: [] });
  });

  it('tells which changes would pass too: then it proves nothing', async () => {
    const lenient = counting((expected, found) => expected >= found);
    expect(await weigh(lenient, look)).toMatchObject({ met: true, uncaught: [3] });
  });
});
