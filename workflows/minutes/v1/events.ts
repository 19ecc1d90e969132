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

/** Minutes that are older than Mandat: when they were approved, and their story. */
const before = z.strictObject({ approvedOn: instant.optional(), history: prose });

/** `heldAt`: when the meeting was; the dates by which the minutes are due are counted from it. */
export const startPayload = z.strictObject({
  title: line,
  heldAt: instant.optional(),
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

export const outcomes = ['accommodated', 'partly', 'notAccommodated', 'noChange', 'referred'] as const;

const disposition = z
  .strictObject({ remark: id, outcome: z.enum(outcomes), reason: prose, referredTo: line.optional() })
  .refine(({ outcome, referredTo }) => (outcome === 'referred') === (referredTo !== undefined), {
    path: ['referredTo'],
    error: 'says where a remark is referred to, and is given only then',
  });

export const settlements = ['chair', 'statement', 'bothWordings'] as const;

export const payloads = {
  ISSUE_VERSION: version,
  CLEAR: z.strictObject({ reason: prose.optional() }),
  DISPOSE: z.strictObject({ dispositions: z.array(disposition).min(1).max(500) }),
  MARK_READY: nothing,
  REVISE: because,
  CONFIRM_TEXT: z.strictObject({ reason: prose.optional() }),
  /** What a seat wants to have stand beside the minutes, in its own words. */
  APPEND_STATEMENT: z.strictObject({ section: line.optional(), text: prose }),
  SETTLE_DISPUTE: z.strictObject({ how: z.enum(settlements), section: line, text: prose, reason: prose }),
  /** `omit`: sections that the public version leaves out. */
  PUBLISH: z.strictObject({ omit: z.array(line).max(200).default([]) }),
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
  RECTIFY_TEXT: z.strictObject({ sections, enclosures, reason: prose, lease: line.optional() }),
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
