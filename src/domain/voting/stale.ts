import type { GivenAnswer, PaperVersion } from './given-answers.js';
import type { SeatBallot } from './seat-ballot.js';
import { isAwaited, stanceOf } from './stance.js';
import type { Choice } from './tally.js';
import type { VotingRules } from './voting-rules.js';

/** What a new version of a paper changes, item by item, as its author declares it. */
export interface Change {
  readonly items: readonly { readonly text: string; readonly material: boolean }[];
}

/** Whether a change calls for new answers. Only a list in which every item is declared immaterial does not. */
export const isMaterial = ({ items }: Change): boolean => items.length === 0 || items.some(({ material }) => material);

type Answer = Pick<GivenAnswer, 'choice' | 'version'>;

/** Whether an answer says nothing about the paper as it stands: given on an overtaken version, or on one not there. */
export function isStale(rules: VotingRules, { version, materialVersion }: PaperVersion, answer: Answer): boolean {
  if (answer.version > version) return true;
  return answer.version < materialVersion && isAskedAgain(rules.stale.askAgain, answer.choice);
}

export type AskAgain = VotingRules['stale']['askAgain'];

/** Whether a seat that has made that choice is asked once more. */
export function isAskedAgain(askAgain: AskAgain, choice: Choice): boolean {
  if (askAgain === 'opposed') return choice === 'reservation' || choice === 'cannot';
  return askAgain !== 'nobody';
}

/** The seats to be asked once more after a change; those that have not answered still have the first question. */
export function askedAgain(rules: VotingRules, change: Change, seats: readonly SeatBallot[]): readonly string[] {
  if (!isMaterial(change)) return [];
  return seats.filter((seat) => isAsked(seat, rules)).map(({ seat }) => seat);
}

function isAsked(seat: SeatBallot, { stale }: VotingRules): boolean {
  if (stale.askAgain === 'nobody' || seat.out) return false;
  if (stale.askAgain === 'opposed') return stanceOf(seat) === 'against';
  return stale.askAgain === 'all' || !isAwaited(seat);
}
