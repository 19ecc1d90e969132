import { nudges } from '../domain/nudging/nudge.js';
import { missingSeats } from '../domain/nudging/seat-nudges.js';
import { ballotPapers } from '../domain/rounds/ballot.js';
import { commentSeat } from '../domain/rounds/comment-seat.js';
import { committeeSeats } from '../domain/rounds/committee-seats.js';
import { electorOf } from '../domain/rounds/elector.js';
import { onceRevised } from '../domain/rounds/once-revised.js';
import { standingCounts } from '../domain/rounds/paper-count.js';
import type { FactProvider } from '../engine/fact-provider.js';

/** What the rounds know that a lifecycle may ask for by name. */
export const roundFacts: readonly FactProvider[] = [
  {
    name: 'committeeSeats',
    view: 'fact_committee_seats',
    scope: 'committee',
    shape: (rows, { at }) => committeeSeats(rows, at),
  },
  {
    name: 'commentSeat',
    view: 'fact_comment_seat',
    scope: 'seat',
    shape: (rows, { actor }) => commentSeat(rows, actor.seat),
  },
  { name: 'papers', view: 'fact_round_paper', scope: 'instance', shape: ballotPapers },
  { name: 'elector', view: 'fact_elector', scope: 'seat', shape: (rows, { actor }) => electorOf(rows, actor) },
  { name: 'counts', view: 'fact_ballot', scope: 'instance', shape: standingCounts },
  { name: 'onceRevised', view: 'fact_ballot', scope: 'instance', shape: onceRevised },
  { name: 'missingSeats', view: 'fact_missing_seat', scope: 'instance', shape: missingSeats },
  { name: 'nudges', view: 'fact_nudge', scope: 'instance', shape: nudges },
];
