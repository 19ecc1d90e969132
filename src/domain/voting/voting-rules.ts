import { z } from 'zod';
import { fraction } from './fraction.js';
import { refuseContradictions } from './rule-contradictions.js';
import { lapses } from './tally.js';
import { condition } from './voting-conditions.js';
import { period, quorum } from './voting-quorum.js';

/**
 * Whether an abstention is no vote, a vote against, or as if the seat were not there. Neutral ones are not cast, but
 * stay among those present and among all.
 */
export const abstentions = ['neutral', 'against', 'outOfBase'] as const;

/**
 * What becomes of as many votes for as against. `chairCasts`: the chair's vote counts once more. `chairWithoutVote`: the
 * chair has no vote but then. Until the chair has voted it is tied.
 */
export const ties = ['falls', 'furtherDiscussion', 'chairCasts', 'chairWithoutVote'] as const;

/** Parts of a decision rule; what is left out is as in the more general rule. `quorum: null`: none is asked. */
const parts = {
  quorum: quorum.nullable().optional(),
  condition: condition.optional(),
  abstentions: z.enum(abstentions).optional(),
  ties: z.enum(ties).optional(),
};

const channelled = {
  ...parts,
  meeting: z.strictObject(parts).optional(),
  written: z.strictObject(parts).optional(),
};

const words = z.string().trim().min(1);

/** The matters that have no rule of their own. */
export const DEFAULT_MATTER = 'default';

/** The decision rules of a committee. None at all: the chair concludes by consensus, and nothing is counted. */
export const votingRules = z
  .strictObject({
    votes: z
      .strictObject({ per: z.enum(['seat', 'organisation']).default('seat'), weighted: z.boolean().default(false) })
      .default({ per: 'seat', weighted: false }),
    default: z.strictObject(channelled).default({}),
    matters: z
      .record(
        z.string().regex(/^[a-z][A-Za-z0-9]*$/),
        z.strictObject({ label: z.strictObject({ da: words, en: words }), ...channelled }),
      )
      .default({}),
    /** What a reservation becomes when its time is over; without it, it stands. */
    lapse: z.enum(lapses).optional(),
    /** Whether a seat that takes no part is still among all seats. */
    recusal: z.enum(['leavesBase', 'staysInBase']).default('leavesBase'),
    /** Whose answer is the seat's: the newest; that of the highest rank; or also that of a group's other substitutes. */
    alternates: z.enum(['any', 'ranked', 'sameGroup']).default('any'),
    /** What is approved stands only when no more than that share of the seats has objected within the period. */
    tentative: z.strictObject({ period, failsAbove: fraction }).optional(),
    /** Matters in which saying nothing is consenting, and where they go when somebody objects. */
    silence: z
      .strictObject({
        matters: z.array(z.string()).min(1),
        period: period.optional(),
        onFailure: z.enum(['meeting', 'vote']),
      })
      .optional(),
    /** Who is asked again when the paper has changed in a way that matters. */
    stale: z
      .strictObject({ askAgain: z.enum(['all', 'answered', 'opposed', 'nobody']).default('answered') })
      .default({ askAgain: 'answered' }),
  })
  .superRefine(refuseContradictions);
export type VotingRules = z.infer<typeof votingRules>;
