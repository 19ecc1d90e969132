import { z } from 'zod';
import { id, line, prose } from '../workflow/schema.js';

/** What is wanted of an item: that something is decided, discussed, or only told. */
export const itemTypes = ['decision', 'discussion', 'information'] as const;

/** Items that stand on every agenda: minutes of last time, and what was to be done since. */
export const standingItems = ['minutes', 'followUps'] as const;

/** A number of the agenda's tree, such as `2.1`. */
export const itemNumber = z
  .string()
  .regex(/^[1-9]\d?(\.[1-9]\d?){0,3}$/)
  .meta({ description: 'For example 2 or 2.1' });

/** What an item is called in the meeting's record for good; its number may change. */
export const itemKey = z.string().trim().min(1).max(40);

/** Somebody without a seat: they speak and do not decide. */
export const guest = z.strictObject({ name: line, organisation: line.optional() });

/** A numbered annex by its exact version, or a figure or file that is no paper of the house. */
export const annex = z.strictObject({ name: line, paper: id.optional() });

/** Recommendation points are numbered from 1 in the order given. */
export const cover = z.strictObject({
  background: prose.optional(),
  points: z.array(prose).max(30).default([]),
  process: prose.optional(),
});

/** An item as it is put on an agenda; excluded persons see nothing of a closed one. */
export const agendaItem = z.strictObject({
  key: itemKey,
  number: itemNumber,
  title: line,
  kind: z.enum(itemTypes),
  presenter: line.optional(),
  minutes: z.int().min(1).max(600).optional(),
  papers: z.array(id).max(50).default([]),
  cover: cover.optional(),
  annexes: z.array(annex).max(50).default([]),
  guests: z.array(guest).max(30).default([]),
  standing: z.enum(standingItems).optional(),
  closed: z.boolean().default(false),
  excluded: z.array(line).max(30).default([]),
});

export type AgendaItem = z.infer<typeof agendaItem>;

/** The same as it stands in a slice row, with what became of it: the last row of a key counts. */
export const itemRow = z.strictObject({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  type: z.enum(itemTypes),
  papers: z.array(id),
  closed: z.boolean(),
  excluded: z.array(z.string()),
  presenter: z.string().nullable(),
  minutes: z.int().nullable(),
  cover: z
    .strictObject({ background: z.string().nullable(), points: z.array(z.string()), process: z.string().nullable() })
    .nullable(),
  annexes: z.array(z.strictObject({ name: z.string(), paper: id.nullable() })),
  guests: z.array(z.strictObject({ name: z.string(), organisation: z.string().nullable() })),
  standing: z.enum(standingItems).nullable(),
  change: z.enum(['added', 'changed', 'dropped']),
  /** Put on after the papers went out, or at the table. */
  when: z.enum(['planned', 'late', 'table']),
  reason: z.string().nullable(),
  person: id.nullable(),
});

export type ItemRow = z.infer<typeof itemRow>;

/** An item's fields with nothing left out, as rows have them. */
export function itemFields(item: AgendaItem): Omit<ItemRow, 'change' | 'when' | 'reason' | 'person'> {
  const { kind: type, presenter = null, minutes = null, cover: text, annexes, guests, standing = null, ...rest } = item;
  return {
    ...rest,
    type,
    presenter,
    minutes,
    standing,
    cover: text ? { background: text.background ?? null, points: text.points, process: text.process ?? null } : null,
    annexes: annexes.map(({ name, paper = null }) => ({ name, paper })),
    guests: guests.map(({ name, organisation = null }) => ({ name, organisation })),
  };
}
