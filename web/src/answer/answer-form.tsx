import { useQuery } from '@tanstack/react-query';
import { recordsQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { Loading } from '../ui/loading';
import { CommentAnswer } from './comment-answer';
import { PositionAnswer } from './position-answer';
import { draftQuery } from './queries';
import type { Capacity } from './speaking';
import type { RoundStanding, SavedDraft, SeatStanding } from './types';
import { remarksThatCount } from './last-answer';

interface Props {
  readonly instance: Instance;
  readonly standing: RoundStanding;
  readonly own: SeatStanding;
  readonly capacity: Capacity;
  /** The engine's answer to whether one can send; undefined until it is known. */
  readonly may: boolean | undefined;
  readonly refusal: unknown;
  /** The seat has answered before: what is sent takes the place of that. */
  readonly again: boolean;
  readonly onSent: () => void;
}

export type AnswerProps = Props & { readonly shared: SavedDraft | null };

/** The form of the round's kind, once its draft has been fetched. */
export function AnswerForm(props: Props) {
  const { instance, own, capacity } = props;
  // A draft is the organisation's own: the secretariat keeps what it files in its browser.
  const insider = capacity !== 'secretariat';
  const { data, isPending } = useQuery({ ...draftQuery(instance.id, own.seat.id), enabled: insider });
  if (insider && isPending) return <Loading />;
  const shared = data ?? null;
  if (instance.lifecycle === 'approval-round') return <PositionAnswer {...props} shared={shared} />;
  return <WithLastRemarks {...props} shared={shared} />;
}

/** Remarks are written on from those that were sent last. */
function WithLastRemarks(props: AnswerProps) {
  const { data } = useQuery({ ...recordsQuery(props.instance.id), enabled: props.again });
  if (props.again && !data) return <Loading />;
  return <CommentAnswer {...props} last={remarksThatCount(data ?? [], props.own.seat.id)} />;
}
