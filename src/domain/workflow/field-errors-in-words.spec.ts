import { describe, expect, it } from '@jest/globals';
import { z, type ZodType } from 'zod';
import { fieldErrors } from './field-errors.js';

const wordsFor = (schema: ZodType, value: unknown) => fieldErrors(schema.safeParse(value).error?.issues ?? [])[0]?.text;
const [OTHER_DA, OTHER_EN] = ['Værdien kan ikke bruges.', 'The value cannot be used.'];

describe('what is wrong with a field is said in Danish and in English:', () => {
  it.each<[ZodType, unknown, string, string]>([
    [z.string(), undefined, 'Mangler.', 'Missing.'],
    [z.string(), 1, 'Skal være en tekst.', 'Must be a text.'],
    [z.number(), 'x', 'Skal være et tal.', 'Must be a number.'],
    [z.int(), 1.5, 'Skal være et helt tal.', 'Must be a whole number.'],
    [z.boolean(), 'x', 'Skal være sandt eller falsk.', 'Must be true or false.'],
    [z.array(z.string()), 'x', 'Skal være en liste.', 'Must be a list.'],
    [z.object({}), 'x', 'Skal være et objekt.', 'Must be an object.'],
    [z.record(z.string(), z.string()), 'x', 'Skal være et objekt.', 'Must be an object.'],
    [z.uuid(), 'x', 'Skal være et id (UUID).', 'Must be an id (UUID).'],
    [z.guid(), 'x', 'Skal være et id (UUID).', 'Must be an id (UUID).'],
    [
      z.iso.datetime(),
      'x',
      'Skal være et tidspunkt som 2025-02-20T09:00:00Z.',
      'Must be an instant such as 2025-02-20T09:00:00Z.',
    ],
    [z.iso.date(), 'x', 'Skal være en dato som 2025-02-20.', 'Must be a date such as 2025-02-20.'],
    [z.email(), 'x', 'Skal være en e-mailadresse.', 'Must be an e-mail address.'],
    [z.ipv4(), 'x', 'Skal være formatet ipv4.', 'Must be the format ipv4.'],
    [z.string().min(2), 'x', 'Mindst 2 tegn.', 'At least 2 characters.'],
    [z.string().max(2), 'xyz', 'Højst 2 tegn.', 'At most 2 characters.'],
    [z.array(z.string()).min(2), [], 'Mindst 2 led.', 'At least 2 items.'],
    [z.array(z.string()).max(1), ['x', 'y'], 'Højst 1 led.', 'At most 1 items.'],
    [z.number().min(2), 1, 'Mindst 2.', 'At least 2.'],
    [z.number().max(2), 3, 'Højst 2.', 'At most 2.'],
    [z.enum(['a', 'b']), 'c', 'Skal være en af: a, b.', 'Must be one of: a, b.'],
    [z.string().refine(() => false, { params: { da: 'Nej.', en: 'No.' } }), 'x', 'Nej.', 'No.'],
    [z.string().refine(() => false, { params: { da: 'Nej.' } }), 'x', OTHER_DA, OTHER_EN],
    [z.string().refine(() => false), 'x', OTHER_DA, OTHER_EN],
    [
      z.union([z.string(), z.number()]),
      true,
      'Skal være en tekst. Eller: Skal være et tal.',
      'Must be a text. Or: Must be a number.',
    ],
    [z.union([z.string().min(2), z.string().min(2)]), 'x', 'Mindst 2 tegn.', 'At least 2 characters.'],
    [z.strictObject({}), { x: 1 }, 'Feltet kendes ikke her.', 'The field is not known here.'],
  ])('%#', (schema, value, da, en) => {
    expect(wordsFor(schema, value)).toEqual({ da, en });
  });

  it('and where it stands, from the root of the input', () => {
    const issues = z.strictObject({ seats: z.array(z.int()) }).safeParse({ seats: [1, 'x'], y: 1 }).error!.issues;
    expect(fieldErrors(issues, ['body']).map(({ path }) => path)).toEqual(['body.seats.1', 'body.y']);
    expect(fieldErrors(z.int().safeParse('x').error!.issues).map(({ path }) => path)).toEqual(['']);
  });
});
