import type { MeetingRound } from '../../../src/domain/meetings/agenda-facts.js';
import { itemOf, itemsOf } from './agenda.guards.js';
import type { Context } from './context.js';
import type { Decide } from './events.js';

/** Papers that a decision on an item is about: those named, or all of the item's. */
export const papersDecided = (context: Context, { papers }: Pick<Decide, 'papers'>, item: string): readonly string[] =>
  (itemOf(context, item)?.papers ?? []).filter((paper) => papers === undefined || papers.includes(paper));

/** Outcomes that settle what becomes of a paper. */
const SETTLING = ['approved', 'approvedWithCorrections', 'postponed', 'returned', 'rejected', 'noted', 'discussed', 'notReached']; // prettier-ignore

/** Papers of which a decision says what becomes of them. */
export const papersSettled = (context: Context, event: Decide): readonly string[] =>
  SETTLING.includes(event.outcome) && event.point === undefined
    ? [...new Set(event.items.flatMap((item) => papersDecided(context, event, item)))]
    : [];

/** What a round is told: what was not reached is postponed. */
export const outcomeTold = ({ outcome }: Decide): string => (outcome === 'notReached' ? 'postponed' : outcome);

const roundsIn = ({ facts }: Context, ...states: readonly string[]): readonly MeetingRound[] =>
  (facts.meetingRounds ?? []).filter(({ state }) => states.includes(state));

/** Rounds that have not come to an end. */
export const liveRounds = (context: Context) => roundsIn(context, 'prepared', 'open');
export const openRounds = (context: Context) => roundsIn(context, 'open');

/** The round, prepared or open, that decides a paper. */
export const liveRoundOf = (context: Context, paper: string) =>
  liveRounds(context).find(({ papers }) => papers.includes(paper));

/** Items for decision whose papers no round of this meeting decides yet. */
export const itemsWithoutRound = (context: Context, keys?: readonly string[]) =>
  itemsOf(context)
    .filter(({ key, type }) => type !== 'information' && (keys === undefined || keys.includes(key)))
    .map((item) => ({ ...item, papers: item.papers.filter((paper) => !liveRoundOf(context, paper)) }))
    .filter(({ papers }) => papers.length > 0);
