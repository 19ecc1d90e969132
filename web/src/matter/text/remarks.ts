import { useQueries, useQuery } from '@tanstack/react-query';
import { committeeQuery, recordsQuery } from '../../api/queries';
import type { Instance, RecordRow } from '../../api/types';
import { linked } from '../links';
import type { Link } from '../types';

export const KINDS = ['editorial', 'substantive', 'objection'] as const;
export const OUTCOMES = ['accommodated', 'partly', 'notAccommodated', 'noChange', 'referred'] as const;

export interface Disposition {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly reason: string;
  readonly referredTo: string | null;
}

export interface Remark {
  readonly id: string;
  readonly at: string;
  readonly round: Link;
  /** Null: on the paper as a whole. */
  readonly section: string | null;
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  /** As it is read: the seat and its organisation. */
  readonly seat: string;
  readonly organisation: string;
  readonly disposition: Disposition | undefined;
}

/** The remarks made on a paper that still count, in the order in which they came, each with what came of it. */
export function useRemarks(instance: Instance): {
  readonly remarks: readonly Remark[] | undefined;
  readonly error: unknown;
} {
  const rounds = linked(instance, 'collectedBy');
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const { data: disposed, error } = useQuery(recordsQuery(instance.id, 'disposition'));
  const { records, failed } = useQueries({
    queries: rounds.map(({ id }) => recordsQuery(id)),
    combine: (all) => ({
      records: all.every(({ data }) => data) ? all.map(({ data }) => data!) : undefined,
      failed: all.find((one) => one.error)?.error ?? null,
    }),
  });
  if (!records || !disposed || !committee) return { remarks: undefined, error: error ?? failed };
  const dispositions = new Map(disposed.map(({ body }) => [body.remark as string, body as unknown as Disposition]));
  const seats = new Map(committee.seats.map((seat) => [seat.id, seat]));
  const remarks = rounds.flatMap((round, index) =>
    thatCount(records[index]!, instance.id).map(({ id, recordedAt, body }): Remark => {
      const said = body as unknown as Pick<Remark, 'kind' | 'section' | 'text' | 'seat'>;
      const seat = seats.get(said.seat);
      return {
        ...{ id, round, at: recordedAt, section: said.section, kind: said.kind, text: said.text },
        seat: seat?.name ?? '',
        organisation: seat?.organisation.short ?? '',
        disposition: dispositions.get(id),
      };
    }),
  );
  return { remarks: remarks.sort((one, other) => (one.at < other.at ? -1 : 1)), error: null };
}

/** Remarks on one paper, without those that the seat has replaced since and those that a rectification struck. */
function thatCount(records: readonly RecordRow[], paper: string): readonly RecordRow[] {
  const since = (remark: RecordRow) =>
    records.some(
      ({ slice, n, body }) =>
        body.seat === remark.body.seat &&
        n > remark.n &&
        (slice === 'rectification' || (slice === 'answer' && body.replaces === true)),
    );
  return records.filter((row) => row.slice === 'remark' && row.body.paper === paper && !since(row));
}
