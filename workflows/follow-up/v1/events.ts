import { z } from 'zod';
import { occasion } from '../../../src/domain/registers/occasion.js';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { because, id, instant, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** A seat, an organisation that has one, or the secretariat; somebody outside the committee is named in words. */
const owner = { owner: z.union([id, z.literal('secretariat')]).optional(), ownerInWords: line.optional() };

const oneOwner = (value: { readonly owner?: unknown; readonly ownerInWords?: unknown }) =>
  (value.owner === undefined) !== (value.ownerInWords === undefined);
const notTwoOwners = (value: { readonly owner?: unknown; readonly ownerInWords?: unknown }) =>
  value.owner === undefined || value.ownerInWords === undefined;

/** What is to be done, who does it, by when if that was said, and where it was agreed. */
export const startPayload = z
  .strictObject({
    title: line,
    text: prose.optional(),
    subject: line.optional(),
    ...owner,
    due: instant.optional(),
    agreed: occasion.optional(),
  })
  .refine(oneOwner, { path: ['owner'], error: 'either owner or ownerInWords' });

const payloads = {
  DONE: z.strictObject({ note: prose }),
  MOVE: z.strictObject({ meeting: line, at: instant, due: instant.optional(), reason: prose }),
  EXTEND: z.strictObject({ due: instant, reason: prose }),
  DROP: because,
  REOPEN: because,
  /** What is named was recorded wrongly; what is not named stays. */
  RECTIFY: z
    .strictObject({
      title: line.optional(),
      text: prose.optional(),
      subject: line.optional(),
      ...owner,
      due: instant.nullable().optional(),
      agreed: occasion.optional(),
      reason: prose,
    })
    .refine(notTwoOwners, { path: ['owner'], error: 'either owner or ownerInWords' }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;

const leading = { by: ['chair', 'secretariat'] } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  DONE: {
    by: ['secretariat', 'chair', 'member', 'substitute'],
    label: { da: 'Meld udført', en: 'Report as done' },
    payload: payloads.DONE,
  },
  MOVE: { ...leading, label: { da: 'Flyt til et møde', en: 'Move to a meeting' }, payload: payloads.MOVE },
  EXTEND: { ...leading, label: { da: 'Sæt en ny frist', en: 'Set a new due date' }, payload: payloads.EXTEND },
  DROP: { ...leading, label: { da: 'Lad bortfalde', en: 'Drop' }, payload: payloads.DROP },
  REOPEN: { ...leading, label: { da: 'Berigtig: åbn igen', en: 'Rectify: open again' }, payload: payloads.REOPEN },
  RECTIFY: {
    by: ['secretariat'],
    needs: ['committeeSeats'],
    label: { da: 'Berigtig', en: 'Rectify' },
    payload: payloads.RECTIFY,
  },
};
