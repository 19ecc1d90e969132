import { expect, it } from '@jest/globals';
import { beyond, coverOf } from './competence-matrix.js';

const members = [
  { nomination: 'kl', competences: ['data ', 'Brugernes blik'] },
  { nomination: 'dr', competences: ['DATA', 'Jura'] },
];

it('the group as a whole covers what it needs, however it is written', () => {
  expect(coverOf(['Data', 'Sundhedspolitik', 'data', 'Brugernes blik'], members)).toEqual([
    { competence: 'Data', broughtBy: ['kl', 'dr'] },
    { competence: 'Sundhedspolitik', broughtBy: [] },
    { competence: 'Brugernes blik', broughtBy: ['kl'] },
  ]);
});

it('what members bring beyond that is told too', () => {
  expect(beyond(['Data', 'Brugernes blik'], members)).toEqual(['Jura']);
});
