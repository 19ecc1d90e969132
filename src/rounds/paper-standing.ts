import { outlook, type Opponents } from '../domain/rounds/outlook.js';
import { paperCount, type PaperCount } from '../domain/rounds/paper-count.js';
import { worded } from '../domain/voting/lines.js';
import type { SupposedAnswer } from '../domain/voting/seat-ballot.js';
import type { Choice } from '../domain/voting/tally.js';
import type { Paper, RoundRows } from './standing-reader.js';
import type { PaperStanding, SeatStanding } from './standing-views.js';

type Count = Pick<PaperStanding, 'tally' | 'likely'>;

/** For which instant reservations are weighed, and answers that are only supposed. */
export interface Supposing {
  readonly at: string;
  readonly supposed?: readonly SupposedAnswer[];
}

/** How a paper of the round stands. */
export function paperStanding(
  rows: RoundRows,
  { states: _, definition: _definition, newestMaterial, ...paper }: Paper,
  seats: readonly SeatStanding[],
  supposing: Supposing,
): Omit<PaperStanding, 'states' | 'likely' | 'tally'> & Count {
  const material = paper.asked !== null && newestMaterial > paper.asked;
  return { ...paper, material, ...counted(rows, paper.id, seats, supposing) };
}

/** Whether a round stands open, in whatever part of it. */
export const isOpen = (states: readonly string[]): boolean =>
  states.some((path) => path === 'open' || path.startsWith('open.'));

/** The count on a paper and where it is heading, while an approval round is open. */
export function counted(
  { round, ballots }: RoundRows,
  id: string,
  seats: readonly SeatStanding[],
  { at, supposed = [] }: Supposing,
): Count {
  const ballot = ballots?.papers.find(({ paper }) => paper === id);
  if (!ballots || !ballot || !isOpen(round.states)) return { tally: null, likely: null };
  const count = paperCount(ballots, ballot, at, supposed);
  const { deadline } = round.context;
  const lapsed = (until: string | null) =>
    ballots.procedure.voting.lapse !== undefined && until !== null && until <= at;
  const against = (choice: Choice) => opponents(seats, id, choice, lapsed);
  const opposed = supposed.length > 0 ? NOBODY : { cannot: against('cannot'), reservation: against('reservation') };
  const sentence = outlook(ballots.procedure.way, count, opposed, { deadline, at });
  return { tally: count.tally, likely: { ...likely(count), sentence } };
}

const NOBODY: Opponents = { cannot: [], reservation: [] };

const likely = ({ verdict, settled, explanation, needs, quorum, canStillChange }: PaperCount) => ({
  comesTo: verdict,
  settled,
  because: worded(explanation),
  needs: needs.length > 0 ? worded(needs) : null,
  quorum: quorum && { reached: quorum.reached, have: quorum.have, need: quorum.need, of: quorum.of },
  canStillChange: [...canStillChange],
});

const opponents = (
  seats: readonly SeatStanding[],
  paper: string,
  choice: Choice,
  lapsed: (until: string | null) => boolean,
): Opponents['cannot'] =>
  seats
    .filter(({ positions }) =>
      positions.some((said) => said.paper === paper && said.counts && said.choice === choice && !lapsed(said.until)),
    )
    .map(({ seat }) => seat.organisation.short);
