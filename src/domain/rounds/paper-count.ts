import { resolveBallots } from '../voting/ballots.js';
import { decide, type Decision } from '../voting/decide.js';
import { line } from '../voting/lines.js';
import { withAnswers, type Ballot, type SupposedAnswer } from '../voting/seat-ballot.js';
import { silence, type Fix, type SilenceOutcome } from '../voting/silence.js';
import { isAwaited } from '../voting/stance.js';
import { tallyOf, type Choice, type Tally } from '../voting/tally.js';
import { answeredOn, roundBallots, silenceAnswers, type BallotRow, type RoundBallots } from './ballot-rows.js';
import type { BallotPaper } from './ballot.js';
import { channelOf } from './procedure.js';

/** What the answers on one paper come to, by the procedure that the round was opened with. */
export interface PaperCount extends Decision {
  readonly paper: string;
  readonly tally: Tally;
  /** In a silence procedure: changes that are approved with the paper, and where it goes if the silence is broken. */
  readonly fixes: readonly Fix[];
  readonly next: SilenceOutcome['next'];
}

/** The count on each paper, and with `overturned` whether it would come to something else without the seat spoken for. */
export interface StandingCount extends PaperCount {
  readonly overturned: boolean;
}

/** Rows of `fact_ballot` at an instant; `seat` is the one spoken for. */
export function standingCounts(
  rows: readonly Readonly<Record<string, unknown>>[],
  { at, actor: { seat } }: { readonly at: string; readonly actor: { readonly seat: string | null } },
): readonly StandingCount[] {
  const round = roundBallots(rows as unknown as readonly BallotRow[]);
  if (!round) return [];
  return round.papers.map((paper) => {
    const count = paperCount(round, paper, at);
    const silent = seat === null ? count : paperCount(round, paper, at, [{ seat, choice: null }]);
    return { ...count, overturned: silent.verdict !== count.verdict };
  });
}

/** What the answers on a paper come to; with `supposed` answers, what they would. */
export function paperCount(
  round: RoundBallots,
  paper: BallotPaper,
  at: string,
  supposed: readonly SupposedAnswer[] = [],
): PaperCount {
  const { procedure } = round;
  const { seats } = resolveBallots(procedure.voting, answeredOn(round, paper, at));
  const { matter, way } = procedure;
  const ballot = withAnswers({ matter, channel: channelOf(way), seats }, supposed);
  const counted = { paper: paper.paper, tally: tallyOf(ballot.seats) };
  if (way === 'silence') return { ...counted, ...silently(round, paper.paper, ballot) };
  const decision =
    way === 'consensus'
      ? concluded(decide({ ...procedure.voting, default: {}, matters: {} }, ballot))
      : decide(procedure.voting, ballot);
  const explanation = [positionsLine(counted.tally), ...decision.explanation];
  return { ...counted, ...decision, explanation, fixes: [], next: null };
}

const positionsLine = ({ seats: _, ...positions }: Tally) => line('positions.counted', positions);

/** Nothing is settled before the chair has concluded, whatever has been said. */
const concluded = (decision: Decision): Decision => ({ ...decision, settled: false });

type Silent = Omit<PaperCount, 'paper' | 'tally'>;

function silently(round: RoundBallots, paper: string, { matter, seats }: Ballot): Silent {
  const counted = new Map(
    seats.flatMap(({ seat, choice, out }) => (choice === null || out ? [] : [[seat, choice] as [string, Choice]])),
  );
  const { outcome, why, fixes, next } = silence(round.procedure.voting, matter, silenceAnswers(round, paper, counted));
  const awaited = seats.filter(isAwaited).map(({ seat }) => seat);
  const settled = outcome !== 'holds' || awaited.length === 0;
  return {
    verdict: outcome === 'holds' ? 'approved' : 'notApproved',
    explanation: why,
    needs: [],
    quorum: null,
    settled,
    canStillChange: settled ? [] : awaited,
    fixes,
    next,
  };
}
