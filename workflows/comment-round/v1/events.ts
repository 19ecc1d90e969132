import { z } from 'zod';
import { seatNudge } from '../../../src/domain/nudging/nudge.js';
import { receipt } from '../../../src/domain/rounds/receipt.js';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { because, brief, id, instant, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

export const startPayload = z.strictObject({
  title: line,
  deadline: instant,
  seats: z.array(id).min(1),
  instructions: brief.optional(),
});

const remark = z.strictObject({
  paper: id,
  section: line.optional(),
  kind: z.enum(['editorial', 'substantive', 'objection']),
  text: prose,
});

/** `replaces`: what the seat has sent before no longer counts. */
const remarks = z.strictObject({
  remarks: z.array(remark).min(1).max(500),
  replaces: z.boolean().optional(),
  receipt: receipt.optional(),
});

const payloads = {
  SUBMIT_REMARKS: remarks,
  NO_REMARKS: z.strictObject({ receipt: receipt.optional() }),
  EXTEND: z.strictObject({ deadline: instant }),
  NUDGE: seatNudge,
  CLOSE: because,
  CANCEL: because,
  RECTIFY: because,
};

export type Event = EventOf<typeof payloads>;
export type Started = z.infer<typeof startPayload>;

const answering = { by: ['member', 'substitute', 'secretariat'], forSeat: true, needs: ['commentSeat'] } as const;
const leading = { by: ['chair', 'secretariat'] } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  SUBMIT_REMARKS: {
    ...answering,
    label: { da: 'Send bemærkninger', en: 'Send remarks' },
    payload: payloads.SUBMIT_REMARKS,
  },
  NO_REMARKS: { ...answering, label: { da: 'Ingen bemærkninger', en: 'No remarks' }, payload: payloads.NO_REMARKS },
  EXTEND: { ...leading, label: { da: 'Forlæng fristen', en: 'Extend the deadline' }, payload: payloads.EXTEND },
  NUDGE: {
    ...leading,
    needs: ['missingSeats', 'nudges'],
    label: { da: 'Send en påmindelse', en: 'Send a reminder' },
    payload: payloads.NUDGE,
  },
  CLOSE: { ...leading, label: { da: 'Afslut før fristen', en: 'Close before the deadline' }, payload: payloads.CLOSE },
  CANCEL: {
    ...leading,
    label: { da: 'Aflys kommenteringen', en: 'Cancel the comment round' },
    payload: payloads.CANCEL,
  },
  RECTIFY: {
    by: ['secretariat'],
    forSeat: true,
    needs: ['commentSeat'],
    label: { da: 'Berigtig: pladsens svar tæller ikke', en: 'Rectify: the seat’s answer does not count' },
    payload: payloads.RECTIFY,
  },
};
