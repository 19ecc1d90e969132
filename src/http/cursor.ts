import { z } from 'zod';
import { invalidInput } from './input.pipe.js';

/** Query parameters of a list that is read page by page. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional().describe('The `next` of the page before.'),
};

/** A page: its items, and where the next one begins, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** An opaque cursor that holds the sort key of the last item read. */
export const cursorOf = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor; what we did not hand out ourselves is refused. */
export function keyOf<Key extends z.ZodType>(cursor: string | undefined, key: Key): z.output<Key> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = key.safeParse(fromJson(Buffer.from(cursor, 'base64url').toString()));
  if (parsed.success) return parsed.data;
  throw invalidInput([
    {
      path: 'cursor',
      text: { da: 'Er ikke en markør fra en tidligere side.', en: 'Is not a cursor from an earlier page.' },
    },
  ]);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Makes a page of rows that were read with one more than the limit, to see whether there are more. */
export function page<Row>(rows: readonly Row[], limit: number, key: (row: Row) => unknown): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}
