import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const writing = { by: ['secretariat', 'chair'] } as const;
const leading = { by: ['chair', 'secretariat'] } as const;
const told = { by: [], told: true } as const;

/** Who sends what; what nobody sends is told by rounds and corrections. */
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
    label: { da: 'Tag op til revision', en: 'Take up for revision' },
    payload: payloads.REVISE,
  },
  CLEAR: { ...leading, label: { da: 'Frigiv referatet', en: 'Clear the minutes' }, payload: payloads.CLEAR },
  APPEND_STATEMENT: {
    by: ['member', 'substitute', 'secretariat'],
    forSeat: true,
    label: { da: 'Føj en erklæring til', en: 'Append a statement' },
    payload: payloads.APPEND_STATEMENT,
  },
  SETTLE_DISPUTE: {
    by: ['chair'],
    label: { da: 'Afgør uenigheden', en: 'Settle the dispute' },
    payload: payloads.SETTLE_DISPUTE,
  },
  PUBLISH: { ...writing, label: { da: 'Offentliggør', en: 'Publish' }, payload: payloads.PUBLISH },
  RECTIFY_TEXT: {
    by: ['secretariat'],
    label: { da: 'Berigtig teksten', en: 'Rectify the text' },
    payload: payloads.RECTIFY_TEXT,
  },
  CONFIRM_TEXT: {
    ...leading,
    label: { da: 'Bekræft den endelige tekst', en: 'Confirm the final text' },
    payload: payloads.CONFIRM_TEXT,
  },
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
    label: { da: 'Forelagt til godkendelse', en: 'Up for approval' },
    payload: payloads.APPROVAL_OPENED,
  },
  APPROVAL_CANCELLED: {
    ...told,
    label: { da: 'Godkendelsen aflyst', en: 'Approval cancelled' },
    payload: payloads.APPROVAL_CANCELLED,
  },
  APPROVED: { ...told, label: { da: 'Godkendt', en: 'Approved' }, payload: payloads.APPROVED },
  APPROVED_WITH_CORRECTIONS: {
    ...told,
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
};
