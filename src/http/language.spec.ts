import { expect, it } from '@jest/globals';
import { preferredLanguage } from './language.js';

it.each([
  [undefined, 'da'],
  ['', 'da'],
  ['*', 'da'],
  ['de-DE', 'da'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,da;q=0.8', 'en'],
  ['en;q=0.4, da-DK;q=0.7', 'da'],
  ['da;q=0, en;q=0.1', 'en'],
  ['en;q=nonsense', 'da'],
])('a reader who sends %p is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
