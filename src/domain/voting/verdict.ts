import { answeredBy, missingFrom, votesAgainst, votesFor, type Choice, type Rules, type Tally } from './tally.js';

/** What a count comes to. `noQuorum`: too few have answered for anything to be decided. */
export type Verdict = 'approved' | 'notApproved' | 'noQuorum';

export const quorumOf = ({ quorum }: Rules): number => Math.max(1, quorum ?? 1);

/**
 * A vote is carried by the majority of those cast: abstaining is not casting, and a tie does not carry. In writing a
 * paper is approved when somebody approves and nobody has a reservation or says no.
 */
export function verdict(rules: Rules, tally: Tally): Verdict {
  if (answeredBy(tally) < quorumOf(rules)) return 'noQuorum';
  return carried(rules, tally) ? 'approved' : 'notApproved';
}

function carried({ way }: Rules, tally: Tally): boolean {
  const against = votesAgainst(tally);
  return way === 'vote' ? votesFor(tally) > against : votesFor(tally) > 0 && against === 0;
}

/**
 * Whether no completion by the seats that have not answered could change the verdict. More votes for never make a paper
 * fall, more against never carry it, so the two extremes and "nobody else answers" stand for all completions.
 */
export function isSettled(rules: Rules, tally: Tally): boolean {
  const now = verdict(rules, tally);
  const asIf = (choice: Choice) => verdict(rules, { ...tally, [choice]: tally[choice] + missingFrom(tally) });
  return asIf('approve') === now && asIf('cannot') === now;
}
