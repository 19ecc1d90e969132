import { emptyTally, missingFrom, rulesFor, type Choice, type Tally } from '../domain/voting/tally.js';
import { outlook, type Opponents } from '../domain/voting/outlook.js';
import { withLapse } from '../domain/rounds/paper-tally.js';
import type { Paper, RoundRows } from './standing-reader.js';
import type { PaperStanding, SeatStanding } from './standing-views.js';

type Count = Pick<PaperStanding, 'tally' | 'likely'>;

/** How a paper of the round stands; `at` is the instant for which its reservations are weighed. */
export function paperStanding(
  { round, tallies }: RoundRows,
  { states: _, definition: _definition, newestMaterial, ...paper }: Paper,
  seats: readonly SeatStanding[],
  at: string,
): Omit<PaperStanding, 'states' | 'likely' | 'tally'> & Count {
  const { way, quorum = null, lapsedReservation } = round.context;
  const material = paper.asked !== null && newestMaterial > paper.asked;
  if (way === undefined || !isOpen(round.states)) return { ...paper, material, tally: null, likely: null };
  const counted = tallies.find((candidate) => candidate.paper === paper.id);
  const tally = counted ? withLapse(counted, lapsedReservation) : emptyTally(0);
  const lapsed = (until: string | null) => lapsedReservation !== undefined && until !== null && until <= at;
  const against = (choice: Choice) => opponents(seats, paper.id, choice, lapsed);
  const { comesTo, settled, sentence } = outlook(rulesFor(way, quorum), tally, {
    cannot: against('cannot'),
    reservation: against('reservation'),
  });
  return { ...paper, material, tally: shown(tally), likely: { comesTo, settled, sentence } };
}

/** Whether a round stands open, in whatever part of it. */
export const isOpen = (states: readonly string[]): boolean =>
  states.some((path) => path === 'open' || path.startsWith('open.'));

const shown = (tally: Tally) => ({ ...tally, missing: missingFrom(tally) });

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
