import type { SeatBallot } from './seat-ballot.js';
import { hasAnswered, isAwaited, isPresent, stanceOf, type Stance } from './stance.js';
import type { Measure } from './voting-conditions.js';
import type { VotingRules } from './voting-rules.js';

/** How one voter stands. */
export interface Standing {
  readonly stance: Stance;
  readonly present: boolean;
}

/** One who votes: a seat, or an organisation by its seats. */
export interface Voter extends Standing {
  readonly value: number;
  /** Its seats from which an answer may still come. */
  readonly awaited: number;
  /** How it may come to stand, by whatever these seats answer or do not. The first is how it stands now. */
  readonly prospects: readonly Standing[];
}

/** Who is counted by a measure, and for how much. */
export function voters(
  seats: readonly SeatBallot[],
  measure: Measure,
  { votes }: Pick<VotingRules, 'votes'>,
): readonly Voter[] {
  const byOrganisation = measure === 'organisations' || (measure === 'votes' && votes.per === 'organisation');
  const weighted = measure === 'weight' || (measure === 'votes' && votes.weighted);
  const blocks = byOrganisation ? organisationsOf(seats) : seats.map((seat) => [seat]);
  return blocks.map((block) => voter(block, weighted ? weightOf(block) : 1));
}

function organisationsOf(seats: readonly SeatBallot[]): readonly (readonly SeatBallot[])[] {
  const blocks = new Map<string, SeatBallot[]>();
  for (const seat of seats) {
    const block = blocks.get(seat.organisation);
    if (block) block.push(seat);
    else blocks.set(seat.organisation, [seat]);
  }
  return [...blocks.values()];
}

/** An organisation weighs what its seats weigh together. */
const weightOf = (block: readonly SeatBallot[]) => block.reduce((sum, { weight }) => sum + weight, 0);

function voter(block: readonly SeatBallot[], value: number): Voter {
  const awaited = block.filter(isAwaited).length;
  const now = { stance: joint(block), present: block.some(isPresent) };
  return { ...now, value, awaited, prospects: [now, ...(awaited > 0 ? prospects(block) : [])] };
}

/** Seats of one organisation that have answered must agree; when they do not, the organisation abstains. */
function joint(block: readonly SeatBallot[]): Stance {
  const [first = null, ...others] = block.filter(hasAnswered).map(stanceOf);
  return others.every((stance) => stance === first) ? first : 'abstaining';
}

function prospects(block: readonly SeatBallot[]): readonly Standing[] {
  const said = joint(block);
  const stances: readonly Stance[] =
    said === null ? ['for', 'against', 'abstaining'] : said === 'abstaining' ? [said] : [said, 'abstaining'];
  return stances.map((stance) => ({ stance, present: true }));
}
