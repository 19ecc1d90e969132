import { z } from 'zod';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { because, hash, id, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

export const startPayload = z.strictObject({ title: line, number: line.optional() });

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

/** `material`: those who have taken a position must look again. `lease`: the token of the one who has been editing. */
const version = z.strictObject({
  sections: z.array(section).min(1).max(200).refine(unique('id'), 'each section has an id of its own'),
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

/** What the approval round tells. `rectifies`: an earlier decision of that round was recorded wrongly. */
const decision = z.strictObject({
  round: id,
  versionHash: hash,
  confirmer: z.enum(['chair', 'circulation', 'meeting']),
  rectifies: z.boolean(),
});

const payloads = {
  ISSUE_VERSION: version,
  DISPOSE: z.strictObject({ dispositions: z.array(disposition).min(1).max(500) }),
  MARK_READY: nothing,
  REVISE: because,
  WITHDRAW: because,
  REINSTATE: because,
  CONFIRM_TEXT: z.strictObject({ reason: prose.optional() }),
  END: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
  COMMENTS_OPENED: nothing,
  COMMENTS_CLOSED: nothing,
  APPROVAL_OPENED: nothing,
  APPROVAL_CANCELLED: nothing,
  APPROVED: decision,
  APPROVED_WITH_CORRECTIONS: decision,
  POSTPONED: decision,
  RETURNED: decision,
  CORRECTION_OPENED: nothing,
  CORRECTION_SETTLED: nothing,
  REPLACED: nothing,
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;

const writing = { by: ['secretariat', 'chair', 'member'] } as const;
const leading = { by: ['secretariat', 'chair'] } as const;
const told = { by: [], told: true } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  ISSUE_VERSION: {
    ...writing,
    needs: ['linked'],
    label: { da: 'Udgiv en version', en: 'Issue a version' },
    payload: payloads.ISSUE_VERSION,
  },
  DISPOSE: { ...writing, label: { da: 'Behandl bemærkninger', en: 'Dispose of remarks' }, payload: payloads.DISPOSE },
  MARK_READY: { ...writing, label: { da: 'Meld klar', en: 'Mark as ready' }, payload: payloads.MARK_READY },
  REVISE: {
    ...writing,
    label: { da: 'Tag tilbage til revision', en: 'Take back for revision' },
    payload: payloads.REVISE,
  },
  WITHDRAW: { ...leading, label: { da: 'Træk tilbage', en: 'Withdraw' }, payload: payloads.WITHDRAW },
  REINSTATE: {
    ...leading,
    label: { da: 'Berigtig: sæt i kraft igen', en: 'Rectify: reinstate' },
    payload: payloads.REINSTATE,
  },
  CONFIRM_TEXT: {
    ...leading,
    label: { da: 'Bekræft den endelige tekst', en: 'Confirm the final text' },
    payload: payloads.CONFIRM_TEXT,
  },
  END: { ...leading, label: { da: 'Lad ophøre', en: 'End' }, payload: payloads.END },
  RECTIFY: { by: ['secretariat'], label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
  COMMENTS_OPENED: {
    ...told,
    label: { da: 'Kommentering åbnet', en: 'Comments opened' },
    payload: payloads.COMMENTS_OPENED,
  },
  COMMENTS_CLOSED: {
    ...told,
    label: { da: 'Kommentering afsluttet', en: 'Comments closed' },
    payload: payloads.COMMENTS_CLOSED,
  },
  APPROVAL_OPENED: {
    ...told,
    label: { da: 'Forelagt til godkendelse', en: 'Put up for approval' },
    payload: payloads.APPROVAL_OPENED,
  },
  APPROVAL_CANCELLED: {
    ...told,
    label: { da: 'Godkendelsen aflyst', en: 'Approval cancelled' },
    payload: payloads.APPROVAL_CANCELLED,
  },
  APPROVED: { ...told, needs: ['linked'], label: { da: 'Godkendt', en: 'Approved' }, payload: payloads.APPROVED },
  APPROVED_WITH_CORRECTIONS: {
    ...told,
    needs: ['linked'],
    label: { da: 'Godkendt med rettelser', en: 'Approved with corrections' },
    payload: payloads.APPROVED_WITH_CORRECTIONS,
  },
  POSTPONED: { ...told, label: { da: 'Udsat', en: 'Postponed' }, payload: payloads.POSTPONED },
  RETURNED: { ...told, label: { da: 'Sendt tilbage', en: 'Returned' }, payload: payloads.RETURNED },
  CORRECTION_OPENED: {
    ...told,
    label: { da: 'Rettelse åbnet', en: 'Correction opened' },
    payload: payloads.CORRECTION_OPENED,
  },
  CORRECTION_SETTLED: {
    ...told,
    label: { da: 'Rettelse afsluttet', en: 'Correction settled' },
    payload: payloads.CORRECTION_SETTLED,
  },
  REPLACED: { ...told, label: { da: 'Afløst', en: 'Replaced' }, payload: payloads.REPLACED },
};
