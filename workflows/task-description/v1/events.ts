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

/** What there was before the paper came here: its text, when and where it was approved (else it is ready), and its story. */
const before = z.strictObject({ sections, approvedOn: instant.optional(), meeting: line.optional(), history: prose });

export const startPayload = z.strictObject({ title: line, number: line.optional(), before: before.optional() });

/** `material`: those who have taken a position must look again. `lease`: the token of the one who has been editing. */
const version = z.strictObject({
  sections,
  enclosures: z.array(enclosure).max(100).refine(unique('key'), 'each enclosure has a key of its own').default([]),
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

export const payloads = {
  ISSUE_VERSION: version,
  DISPOSE: z.strictObject({ dispositions: z.array(disposition).min(1).max(500) }),
  /** `needBy`: until when a decision is needed, if it should not wait for the next ordinary meeting. */
  MARK_READY: z.strictObject({ needBy: instant.optional() }),
  REVISE: because,
  WITHDRAW: because,
  REINSTATE: because,
  CONFIRM_TEXT: z.strictObject({ reason: prose.optional() }),
  DELIVER: z.strictObject({ what: prose }),
  END: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
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
  REPLACED: nothing,
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
