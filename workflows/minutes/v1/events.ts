import { z } from 'zod';
import { toldDecision } from '../../../src/domain/papers/told-decision.js';
import { because, hash, id, instant, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

const section = z.strictObject({ id: line, heading: line, markdown: z.string().max(200_000) });
const enclosure = z.strictObject({
  key: line,
  name: line,
  mediaType: line,
  sha256: hash,
  size: z.int().min(0),
});

const unique = (field: 'id' | 'key') => (items: readonly Record<string, unknown>[]) =>
  new Set(items.map((item) => item[field])).size === items.length;

const sections = z.array(section).min(1).max(200).refine(unique('id'), 'each section has an id of its own');

/** Minutes that are older than Mandat and approved: when and at which meeting, and their story. */
const before = z.strictObject({ approvedOn: instant, meeting: line.optional(), history: prose });

/** Their first text comes with them. `meeting`: the instance that they are of, when that is here. */
export const startPayload = z.strictObject({
  title: line,
  number: line.optional(),
  meeting: id.optional(),
  heldAt: instant,
  sections,
  before: before.optional(),
});

const enclosures = z.array(enclosure).max(100).refine(unique('key'), 'each enclosure has a key of its own').default([]);

/** `material`: those who have taken a position must look again. `lease`: the token of the one who has been editing. */
const version = z.strictObject({
  sections,
  enclosures,
  note: prose.optional(),
  material: z.boolean().default(false),
  lease: line.optional(),
});

/** How a dispute about the wording was ended: the chair settled it, somebody's statement stands with it, or both wordings do. */
export const settlements = ['chair', 'statement', 'bothWordings'] as const;

export const outcomes = ['accommodated', 'partly', 'notAccommodated', 'noChange', 'referred'] as const;

const disposition = z
  .strictObject({ remark: id, outcome: z.enum(outcomes), reason: prose, referredTo: line.optional() })
  .refine(({ outcome, referredTo }) => (outcome === 'referred') === (referredTo !== undefined), {
    path: ['referredTo'],
    error: 'says where a remark is referred to, and is given only then',
  });

export const payloads = {
  ISSUE_VERSION: version,
  DISPOSE: z.strictObject({ dispositions: z.array(disposition).min(1).max(500) }),
  MARK_READY: nothing,
  CLEAR: z.strictObject({ reason: prose.optional() }),
  REVISE: because,
  WITHDRAW: because,
  REINSTATE: because,
  CONFIRM_TEXT: z.strictObject({ reason: prose.optional() }),
  APPEND_STATEMENT: z.strictObject({ text: prose, section: line.optional() }),
  SETTLE_DISPUTE: z.strictObject({ how: z.enum(settlements), section: line, text: prose, reason: prose }),
  PUBLISH: z.strictObject({ omit: z.array(line).max(200).default([]) }),
  RETRACT: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
  RECTIFY_TEXT: z.strictObject({ what: prose, reason: prose, sections, enclosures, lease: line.optional() }),
  COMMENTS_OPENED: nothing,
  COMMENTS_CLOSED: nothing,
  APPROVAL_OPENED: nothing,
  APPROVAL_CANCELLED: nothing,
  APPROVED: toldDecision,
  APPROVED_WITH_CORRECTIONS: toldDecision,
  POSTPONED: toldDecision,
  RETURNED: toldDecision,
  CORRECTION_OPENED: nothing,
  CORRECTION_SETTLED: nothing,
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
