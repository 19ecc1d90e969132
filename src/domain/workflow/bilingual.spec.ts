import { expect, it } from '@jest/globals';
import { inBoth, render, type Params } from './bilingual.js';

const text = { da: 'Mangler {count} af {all}.', en: '{count} of {all} are missing.' };

it.each<[string, 'da' | 'en', Params | undefined, string]>([
  ['in the language asked for', 'da', { count: 2, all: 9 }, 'Mangler 2 af 9.'],
  ['with its marks wherever they stand', 'en', { count: 2, all: 9 }, '2 of 9 are missing.'],
  ['with a zero as a value', 'en', { count: 0, all: 9 }, '0 of 9 are missing.'],
  ['with a mark that has no value left to be seen', 'en', { count: 2 }, '2 of {all} are missing.'],
  ['without parameters at all', 'en', undefined, '{count} of {all} are missing.'],
  [
    'with a value that looks like a mark left as it is',
    'en',
    { count: '{all}', all: '$&' },
    '{all} of $& are missing.',
  ],
  [
    'with an instant in words',
    'da',
    { count: '2025-01-29T11:00:00.000Z', all: 9 },
    'Mangler onsdag den 29. januar 2025 kl. 12.00 af 9.',
  ],
  [
    'with a value in both languages in the one asked for',
    'da',
    { countDa: 'to', countEn: 'two', all: 9 },
    'Mangler to af 9.',
  ],
  ['with the other language of such a value left alone', 'en', { countDa: 'to', all: 9 }, '{count} of 9 are missing.'],
  [
    'with such a value as it is put in',
    'en',
    { ...inBoth('count', { da: 'to', en: 'two' }), all: 9 },
    'two of 9 are missing.',
  ],
  [
    'with such a value in Danish too',
    'da',
    { ...inBoth('count', { da: 'to', en: 'two' }), all: 9 },
    'Mangler to af 9.',
  ],
  ['with a day left as it is', 'en', { count: '2025-01-29', all: 9 }, '2025-01-29 of 9 are missing.'],
])('a text is rendered %s', (_how, language, params, expected) => {
  expect(render(text, language, params)).toBe(expected);
});
