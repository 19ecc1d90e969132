import { z } from 'zod';
import { resolvePayload } from './resolve-payload.js';

const ID = '11111111-1111-4111-8111-111111111111';
const schema = z.strictObject({
  seats: z.array(z.guid()),
  owner: z.union([z.guid(), z.literal('secretariat')]),
  deadline: z.iso.datetime(),
  title: z.string(),
});

it('puts ids where the schema asks for ids and instants where it asks for instants, and leaves the rest', () => {
  const names: Record<string, string> = { KL: ID };
  const given = { seats: ['KL', ID], owner: 'secretariat', deadline: '2025-02-20 12:00', title: 'KL', unknown: 'KL' };
  expect(resolvePayload(given, schema, (name) => names[name])).toEqual({
    seats: [ID, ID],
    owner: 'secretariat',
    deadline: '2025-02-20T11:00:00.000Z',
    title: 'KL',
    unknown: 'KL',
  });
});

it('asks for each name with its place', () => {
  const asked: unknown[] = [];
  resolvePayload({ seats: ['KL', 'DR'] }, schema, (name, path) => void asked.push([name, ...path]));
  expect(asked).toEqual([
    ['KL', 'seats', 0],
    ['DR', 'seats', 1],
  ]);
});

it('sees through parts that have a name of their own', () => {
  const named = z.strictObject({ deadline: z.iso.datetime() }).meta({ id: 'NamedForThisTest' });
  const given = { deadline: '2025-02-20 12:00' };
  expect(resolvePayload(given, named, () => undefined)).toEqual({ deadline: '2025-02-20T11:00:00.000Z' });
});
