import { z } from 'zod';
import { seatNudge } from '../../../src/domain/nudging/nudge.js';
import { decidedAt } from '../../../src/domain/papers/told-decision.js';
import { receipt } from '../../../src/domain/rounds/receipt.js';
import { ways } from '../../../src/domain/rounds/procedure.js';
import { choices, lapses } from '../../../src/domain/voting/tally.js';
import { because, brief, hash, id, instant, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

export const outcomes = [
  'approved',
  'approvedWithCorrections',
  'noted',
  'discussed',
  'postponed',
  'returned',
  'rejected',
] as const;
export const confirmers = ['chair', 'circulation', 'meeting'] as const;

/**
 * For a committee without rules of procedure of its own. `quorum`: how many seats must answer. `cast`: abstaining is not casting a vote. `lapsedReservation`: what a reservation becomes when
 * the date it was made until is past; without it the reservation stands.
 */
const rules = z.strictObject({
  quorum: z.int().min(1).optional(),
  majority: z.literal('cast').optional(),
  lapsedReservation: z.enum(lapses).optional(),
});

export const startPayload = z
  .strictObject({
    title: line,
    way: z.enum(ways).default('consensus'),
    /** A key of the matters in the committee's rules of procedure. */
    matter: brief.optional(),
    deadline: instant.optional(),
    rules: rules.optional(),
    question: brief.optional(),
  })
  .refine(({ way, deadline }) => (way === 'consensus') === (deadline === undefined), {
    path: ['deadline'],
    error: 'is given for a written procedure, a vote or a silence procedure, and only there',
  });

const choice = {
  choice: z.enum(choices),
  text: prose.optional(),
  /** Until when a reservation stands. */
  until: instant.optional(),
  /** An editorial remark: the words it is about, and what should stand instead. */
  passage: prose.optional(),
  proposed: prose.optional(),
};
const position = z.strictObject({ paper: id, version: z.int().min(1), ...choice });

const exactlyOne = (one: string, other: string) => (value: Readonly<Record<string, unknown>>) =>
  (value[one] === undefined) !== (value[other] === undefined);

const take = z
  .strictObject({
    positions: z.array(position).min(1).max(100).optional(),
    all: z.strictObject(choice).optional(),
    receipt: receipt.optional(),
  })
  .refine(exactlyOne('positions', 'all'), 'either positions or all');

const uniquePapers = (items: readonly { paper: string }[]) =>
  new Set(items.map(({ paper }) => paper)).size === items.length;

/** A correction that the decision asks for; it becomes one correction in each of the papers named. */
const correction = z
  .strictObject({
    key: line,
    title: line.optional(),
    scope: z.enum(['general', 'specific']),
    kind: z.enum(['text', 'enclosure', 'principle']),
    text: prose,
    origin: z.strictObject({ item: line, who: line }),
    papers: z.array(id).min(1).max(100),
    owner: z.union([id, z.literal('secretariat')]),
    due: instant,
    enclosure: line.optional(),
  })
  .refine(({ kind, enclosure }) => (kind === 'enclosure') === (enclosure !== undefined), {
    path: ['enclosure'],
    error: 'names the enclosure for a correction of kind enclosure, and only there',
  })
  .refine(({ scope, papers }) => scope === 'general' || papers.length === 1, {
    path: ['papers'],
    error: 'a specific correction is about one paper',
  });
const corrections = z.array(correction).max(200).default([]);

const outcome = z.strictObject({
  paper: id,
  outcome: z.enum(outcomes),
  decidedVersionHash: hash.optional(),
  note: prose.optional(),
});

const conclude = z
  .strictObject({
    outcomes: z.array(outcome).min(1).max(100).refine(uniquePapers, 'each paper has one outcome').optional(),
    sameForAll: z.strictObject({ outcome: z.enum(outcomes), note: prose.optional() }).optional(),
    confirmer: z.enum(confirmers).default('chair'),
    corrections,
    meeting: decidedAt.optional(),
    reason: prose.optional(),
  })
  .refine(exactlyOne('outcomes', 'sameForAll'), 'either outcomes or sameForAll');

export const payloads = {
  OPEN: nothing,
  POSITION: take,
  RECUSE: z.strictObject({ person: id.optional(), papers: z.array(id).min(1).optional(), reason: prose }),
  EXTEND: z.strictObject({ deadline: instant }),
  NUDGE: seatNudge,
  CONCLUDE: conclude,
  CANCEL: because,
  RECTIFY: z.strictObject({ what: z.enum(['positions', 'recusals']), reason: prose }),
  RECTIFY_OUTCOME: z.strictObject({
    paper: id,
    outcome: z.enum(outcomes),
    confirmer: z.enum(confirmers).default('chair'),
    corrections,
    reason: prose,
  }),
  PAPER_REVISED: z.strictObject({ paper: id }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
export type Outcome = z.infer<typeof outcome>;
export type Correction = z.infer<typeof correction>;
