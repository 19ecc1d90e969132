import { describe, expect, it } from '@jest/globals';
import type { ZodType } from 'zod';
import { because, brief, hash, id, instant, line, nothing, prose } from './schema.js';

const takes = (schema: ZodType, value: unknown) => schema.safeParse(value).success;

describe('texts', () => {
  it.each([
    ['a line', line, 300],
    ['a few sentences', brief, 600],
    ['prose', prose, 20_000],
  ])('%s: not empty, without white space around it, and no longer than it may be', (_, schema, longest) => {
    expect(schema.parse(' x\n')).toBe('x');
    expect([takes(schema, ''), takes(schema, ' \n')]).toEqual([false, false]);
    expect([takes(schema, 'x'.repeat(longest)), takes(schema, 'x'.repeat(longest + 1))]).toEqual([true, false]);
  });
});

it.each<[string, ZodType, readonly unknown[], readonly unknown[]]>([
  ['a hash', hash, ['0af9'.repeat(16)], ['0af9'.repeat(17), '0af9'.repeat(15), '0AF9'.repeat(16), 'x'.repeat(64)]],
  ['an id', id, ['00000000-0000-4000-8000-000000000001'], ['1', '']],
  ['an instant', instant, ['2025-02-20T09:00:00Z'], ['2025-02-20', '2025-02-20T09:00:00+01:00']],
  ['a reason', because, [{ reason: 'Slåfejl' }], [{}, { reason: ' ' }, { reason: 'x', more: 1 }]],
  ['nothing', nothing, [{}], [{ more: 1 }, null]],
])('%s is nothing else', (_, schema, right, wrong) => {
  expect(right.map((value) => takes(schema, value))).toEqual(right.map(() => true));
  expect(wrong.map((value) => takes(schema, value))).toEqual(wrong.map(() => false));
});
