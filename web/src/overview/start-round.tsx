import { lazy } from 'react';
import type { RoundKind } from '../matter/starts/candidates';
import type { StartRoundProps } from '../matter/starts/start-round-dialog';

export type { RoundKind };

const Comments = lazy(async () => ({
  default: (await import('../matter/starts/start-round-dialog')).StartRoundDialog,
}));
const Approval = lazy(async () => ({
  default: (await import('../matter/starts/start-approval-dialog')).StartApprovalDialog,
}));

/** The form with which a round over papers is opened; fetched when it is asked for. */
export function StartRound({ kind, ...round }: StartRoundProps & { readonly kind: RoundKind }) {
  return kind === 'comment-round' ? <Comments {...round} /> : <Approval {...round} />;
}
