import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { id } from './schema.js';
import { fieldErrors } from './field-errors.js';

const body = z.strictObject({
  title: z.string().min(3).max(10),
  due: z.iso.datetime().optional(),
  way: z.enum(['meeting', 'writing']).optional(),
  seats: z
    .array(z.strictObject({ seat: id }))
    .min(1)
    .optional(),
  count: z.int().optional(),
});

const errorsOf = (value: unknown) => fieldErrors(body.safeParse(value).error?.issues ?? []);

describe('each field that does not hold is named with a sentence in both languages', () => {
  it.each([
    [{ title: 'Text', colour: 1, size: 2 }, ['colour', 'size'], 'The field is not known here.'],
    [{}, ['title'], 'Missing.'],
    [{ title: 7 }, ['title'], 'Must be a text.'],
    [{ title: 'ab' }, ['title'], 'At least 3 characters.'],
    [{ title: 'abcdefghijk' }, ['title'], 'At most 10 characters.'],
    [{ title: 'Text', due: 'soon' }, ['due'], 'Must be an instant such as 2025-02-20T09:00:00Z.'],
    [{ title: 'Text', way: 'dice' }, ['way'], 'Must be one of: meeting, writing.'],
    [{ title: 'Text', seats: [] }, ['seats'], 'At least 1 items.'],
    [{ title: 'Text', seats: [{ seat: 'x' }] }, ['seats.0.seat'], 'Must be an id (UUID).'],
    [{ title: 'Text', seats: [{ seat: 'x', rank: 1 }] }, ['seats.0.seat', 'seats.0.rank'], 'Must be an id (UUID).'],
    [{ title: 'Text', count: 1.5 }, ['count'], 'Must be a whole number.'],
  ])('%j', (value, paths, first) => {
    const errors = errorsOf(value);
    expect(errors.map(({ path }) => path)).toEqual(paths);
    expect(errors[0]?.text.en).toBe(first);
    expect(errors.every(({ text }) => text.da !== '' && text.da !== text.en)).toBe(true);
  });
});

describe('of a value that may have several shapes', () => {
  const share = z.strictObject({ kind: z.literal('share'), of: z.enum(['cast', 'all']), more: z.string() });
  const count = z.strictObject({ kind: z.literal('count'), least: z.int() });
  const shapes = z.strictObject({
    rule: z
      .union([z.strictObject({ kind: z.literal('none') }), z.discriminatedUnion('kind', [share, count])])
      .optional(),
    least: z
      .union([
        z.int(),
        z.string().refine((text) => text.endsWith('%'), { abort: true, params: { da: 'En andel.', en: 'A share.' } }),
      ])
      .optional(),
    named: z.discriminatedUnion('kind', [share, count]).optional(),
    either: z.union([z.literal('a'), z.literal('b')]).optional(),
  });

  it.each([
    [{ rule: { kind: 'count', least: 'x' } }, [['rule.least', 'Must be a number.']]],
    [{ rule: { kind: 'share', of: 'some', more: '1/2' } }, [['rule.of', 'Must be one of: cast, all.']]],
    [
      { rule: { kind: 'count', more: 1 } },
      [
        ['rule.least', 'Missing.'],
        ['rule.more', 'The field is not known here.'],
      ],
    ],
    [{ rule: { kind: 'most' } }, [['rule.kind', 'Must be one of: none, share, count.']]],
    [{ rule: {} }, [['rule.kind', 'Must be one of: none, share, count.']]],
    [{ rule: 'x' }, [['rule', 'Must be an object.']]],
    [{ least: 'x' }, [['least', 'Must be a number. Or: A share.']]],
    [{ named: { kind: 'most' } }, [['named.kind', 'Must be one of: share, count.']]],
    [{ either: 'c' }, [['either', 'Must be one of: a. Or: Must be one of: b.']]],
  ])('what was meant is what is spoken of: %j', (value, expected) => {
    const errors = fieldErrors(shapes.safeParse(value).error?.issues ?? []);
    expect(errors.map(({ path, text }) => [path, text.en])).toEqual(expected);
    expect(errors.every(({ text }) => text.da !== text.en)).toBe(true);
  });
});
