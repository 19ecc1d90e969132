import type { SeatBallot } from './seat-ballot.js';
import { hasAnswered, isAwaited, isPresent, stanceOf, type Stance } from './stance.js';
import type { Measure } from './voting-conditions.js';
import type { VotingRules } from './voting-rules.js';

/** How one who votes stands: a seat, or an organisation by its seats. */
export interface Standing {
  readonly stance: Stance;
  readonly present: boolean;
}

/** All who stand alike, and what they count together; only such sums matter, so a thousand seats are a handful of these. */
export interface Voters extends Standing {
  /** Whether of each some seat may still answer. */
  readonly awaited: boolean;
  readonly value: number;
}

/** Who is counted by a measure, and for how much. */
export function voters(
  seats: readonly SeatBallot[],
  measure: Measure,
  { votes }: Pick<VotingRules, 'votes'>,
): readonly Voters[] {
  const byOrganisation = measure === 'organisations' || (measure === 'votes' && votes.per === 'organisation');
  const weighted = measure === 'weight' || (measure === 'votes' && votes.weighted);
  const together = gathering();
  if (byOrganisation)
    for (const block of organisationsOf(seats)) together.add(ofOrganisation(block), weighted ? weightOf(block) : 1);
  else for (const seat of seats) together.add(ofSeat(seat), weighted ? seat.weight : 1);
  return together.all();
}

const STANCES: readonly Stance[] = ['for', 'against', 'abstaining', null];

/** Adds up those who stand alike, each way of standing in a place of its own. */
function gathering() {
  const places: (Voters | undefined)[] = [];
  return {
    add({ stance, present, awaited }: Omit<Voters, 'value'>, value: number): void {
      const place = 4 * STANCES.indexOf(stance) + 2 * Number(present) + Number(awaited);
      places[place] = { stance, present, awaited, value: (places[place]?.value ?? 0) + value };
    },
    all: (): readonly Voters[] => places.filter((alike) => alike !== undefined),
  };
}

const ofSeat = (seat: SeatBallot) => ({ stance: stanceOf(seat), present: isPresent(seat), awaited: isAwaited(seat) });

const ofOrganisation = (block: readonly SeatBallot[]) => ({
  stance: joint(block),
  present: block.some(isPresent),
  awaited: block.some(isAwaited),
});

function organisationsOf(seats: readonly SeatBallot[]): Iterable<readonly SeatBallot[]> {
  const blocks = new Map<string, SeatBallot[]>();
  for (const seat of seats) {
    const block = blocks.get(seat.organisation);
    if (block) block.push(seat);
    else blocks.set(seat.organisation, [seat]);
  }
  return blocks.values();
}

/** An organisation weighs what its seats weigh together. */
const weightOf = (block: readonly SeatBallot[]) => block.reduce((sum, { weight }) => sum + weight, 0);

/** Seats of one organisation that have answered must agree; when they do not, the organisation abstains. */
function joint(block: readonly SeatBallot[]): Stance {
  const [first = null, ...others] = block.filter(hasAnswered).map(stanceOf);
  return others.every((stance) => stance === first) ? first : 'abstaining';
}

/** How one who votes may come to stand, whatever the seats awaited answer, if they do. */
export function prospects({ stance, present, awaited }: Voters): readonly Standing[] {
  const further = awaited ? furtherStances(stance) : [];
  return [{ stance, present }, ...further.map((other) => ({ stance: other, present: true }))];
}

/** Who has not voted may do so in any way; an organisation that has, can only be split. */
const furtherStances = (stance: Stance): readonly Stance[] =>
  stance === null ? ['for', 'against', 'abstaining'] : ['abstaining'];
