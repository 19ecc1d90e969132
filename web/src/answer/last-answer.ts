import type { RecordRow } from '../api/types';
import type { Remark } from './types';

/** The remarks of a seat that count: those since it last replaced what it had sent, and since a rectification struck it. */
export function remarksThatCount(records: readonly RecordRow[], seat: string): readonly Remark[] {
  const own = records.filter(({ body }) => body.seat === seat);
  const last = (is: (row: RecordRow) => boolean) => own.findLast(is)?.n ?? 0;
  const struck = last(({ slice }) => slice === 'rectification');
  const from = last(({ slice, body }) => slice === 'answer' && body.replaces === true);
  return own
    .filter(({ slice, n }) => slice === 'remark' && n > struck && n >= from)
    .map(({ body }) => remarkOf(body as unknown as Filed));
}

type Filed = Remark & { readonly section: string | null };

const remarkOf = ({ paper, section, kind, text }: Filed): Remark => ({
  paper,
  kind,
  text,
  ...(section !== null && { section }),
});
