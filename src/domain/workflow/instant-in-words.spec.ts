import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { instantInWords, isInstant } from './instant-in-words.js';

const TIMES: [string, string, string, string][] = [
  ['winter', '2025-01-29T11:00:00.000Z', 'onsdag den 29. januar 2025 kl. 12.00', 'Wednesday 29 January 2025 at 12:00'],
  ['summer', '2025-07-01T10:05:00Z', 'tirsdag den 1. juli 2025 kl. 12.05', 'Tuesday 1 July 2025 at 12:05'],
  [
    'midnight, which is the next day here',
    '2025-12-31T23:00:00Z',
    'torsdag den 1. januar 2026 kl. 00.00',
    'Thursday 1 January 2026 at 00:00',
  ],
  [
    'the last minute before summer time',
    '2025-03-30T00:59:59Z',
    'søndag den 30. marts 2025 kl. 01.59',
    'Sunday 30 March 2025 at 01:59',
  ],
  [
    'the first minute of summer time',
    '2025-03-30T01:00:00Z',
    'søndag den 30. marts 2025 kl. 03.00',
    'Sunday 30 March 2025 at 03:00',
  ],
  [
    'the hour that comes twice, in summer time',
    '2025-10-26T00:30:00Z',
    'søndag den 26. oktober 2025 kl. 02.30',
    'Sunday 26 October 2025 at 02:30',
  ],
  [
    'the hour that comes twice, in winter time',
    '2025-10-26T01:30:00Z',
    'søndag den 26. oktober 2025 kl. 02.30',
    'Sunday 26 October 2025 at 02:30',
  ],
  [
    'the hour after it',
    '2025-10-26T02:00:00Z',
    'søndag den 26. oktober 2025 kl. 03.00',
    'Sunday 26 October 2025 at 03:00',
  ],
];

it.each(TIMES)('an instant reads as local time in Copenhagen: %s', (_when, instant, da, en) => {
  expect([instantInWords(instant, 'da'), instantInWords(instant, 'en')]).toEqual([da, en]);
});

/** A host's zone is settled when its process starts, so each zone wants a process of its own. */
it.each(['America/New_York', 'Pacific/Auckland'])('and does so on a host in %s', (zone) => {
  const script = `
    await import('./test/support/typescript.js');
    const { instantInWords } = await import('./src/domain/workflow/instant-in-words.ts');
    const instants = ${JSON.stringify(TIMES.map(([, instant]) => instant))};
    console.log(JSON.stringify(instants.map((instant) => instantInWords(instant, 'da'))));`;
  const env = { ...process.env, TZ: zone };
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual(TIMES.map(([, , da]) => da));
});

it.each([
  ['2025-01-29T11:00:00.000Z', true],
  ['2025-01-29T11:00:00Z', true],
  ['2025-01-29T11:00Z', true],
  ['2025-13-01T11:00:00Z', false],
  ['2025-01-29T11:00:00+01:00', false],
  ['2025-01-29', false],
  ['Senest 2025-01-29T11:00:00Z', false],
  ['', false],
])('"%s" is an instant: %s', (value, expected) => {
  expect(isInstant(value)).toBe(expected);
});
