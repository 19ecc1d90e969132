import { z } from 'zod';
import { because, id, instant, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

export const kinds = ['renamed', 'merged', 'split'] as const;

const move = z.strictObject({ seat: id, to: id });
const name = z.strictObject({ organisation: id, name: line, short: line });

/**
 * Renamed: one organisation has a new name. Merged: seats of one or more go to one other. Split: the seats of one go to several.
 * The organisations that seats go to are in the directory already.
 */
export const startPayload = z
  .strictObject({
    title: line,
    kind: z.enum(kinds),
    effectiveFrom: instant,
    name: name.optional(),
    moves: z.array(move).max(200).default([]),
    reason: prose,
  })
  .refine(({ kind, name: given }) => (kind === 'renamed') === (given !== undefined), {
    path: ['name'],
    error: 'says the new name of an organisation that is renamed, and is given only then',
  })
  .refine(({ kind, moves }) => (kind === 'renamed') === (moves.length === 0), {
    path: ['moves'],
    error: 'says which seats go where when organisations merge or split, and is given only then',
  })
  .refine(({ moves }) => new Set(moves.map(({ seat }) => seat)).size === moves.length, {
    path: ['moves'],
    error: 'names each seat once',
  });

export const payloads = {
  CANCEL: because,
  REVERSE: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
