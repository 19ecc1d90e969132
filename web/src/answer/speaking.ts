import { useQuery } from '@tanstack/react-query';
import { problemIn, Refusal } from '../api/refusal';
import type { EventBody, Instance } from '../api/types';
import { hasRole, seatsOf, useMe } from '../app/session';
import { mayQuery } from './queries';

/** In what capacity one is on this page. */
export type Capacity = 'member' | 'substitute' | 'secretariat' | 'helper' | 'other';

/** Whether one speaks for a seat oneself, files for it, prepares with those who speak, or only sees it. */
export function useCapacity({ committee }: Pick<Instance, 'committee'>, seat: string): Capacity {
  const me = useMe();
  const own = seatsOf(me, committee).find(({ id }) => id === seat);
  if (own) return own.as;
  if (hasRole(me, ['secretariat'], committee)) return 'secretariat';
  return hasRole(me, ['assistant', 'colleague'], committee) ? 'helper' : 'other';
}

const SHORTEST: Readonly<Record<string, Pick<EventBody, 'type' | 'payload'>>> = {
  'comment-round': { type: 'NO_REMARKS', payload: {} },
  'approval-round': { type: 'POSITION', payload: { all: { choice: 'approve' } } },
};

/** What the secretariat would say of an answer that came by other ways; it is only tried, never sent. */
const TRIED = { reason: '–', receipt: { how: 'mail', lateBecause: '–' } };

/** The engine's answer to whether the seat can answer now, by trying the shortest answer; undefined until it is known. */
export function useMayAnswer(round: Pick<Instance, 'id' | 'lifecycle'>, seat: string, capacity: Capacity) {
  const { type, payload } = SHORTEST[round.lifecycle]!;
  const body =
    capacity === 'secretariat'
      ? { type, payload: { ...payload, receipt: TRIED.receipt }, onBehalfOf: seat, reason: TRIED.reason }
      : { type, payload, onBehalfOf: seat };
  const { isSuccess, error } = useQuery(mayQuery(round.id, body));
  // Where no answer came, one may try.
  const may = isSuccess ? true : error instanceof Refusal ? false : undefined;
  return { may, refusal: error ? problemIn(error) : undefined, error };
}
