import { z } from 'zod';
import { nudge } from '../../../src/domain/nudging/nudge.js';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { because, id, instant, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** What is to be corrected, where that was said and by whom, who does it and by when. */
export const startPayload = z
  .strictObject({
    title: line,
    key: line,
    scope: z.enum(['general', 'specific']),
    kind: z.enum(['text', 'enclosure', 'principle']),
    text: prose,
    origin: z.strictObject({ item: line, who: line }),
    owner: z.union([id, z.literal('secretariat')]),
    due: instant,
    enclosure: line.optional(),
    round: id.optional(),
  })
  .refine(({ kind, enclosure }) => (kind === 'enclosure') === (enclosure !== undefined), {
    path: ['enclosure'],
    error: 'names the enclosure for a correction of kind enclosure, and only there',
  });

const payloads = {
  NUDGE: nudge,
  MAKE: z.strictObject({ note: prose, version: z.int().min(1).optional() }),
  CHECK: z.strictObject({ note: prose.optional() }),
  SEND_BACK: because,
  DROP: because,
  REOPEN: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
};

export type Event = EventOf<typeof payloads>;
export type Started = z.infer<typeof startPayload>;

const leading = { by: ['chair', 'secretariat'] } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  MAKE: {
    by: ['secretariat', 'chair', 'member', 'substitute'],
    label: { da: 'Meld rettet', en: 'Report as made' },
    payload: payloads.MAKE,
  },
  NUDGE: {
    ...leading,
    needs: ['nudges'],
    label: { da: 'Send en påmindelse', en: 'Send a reminder' },
    payload: payloads.NUDGE,
  },
  CHECK: { ...leading, label: { da: 'Kontrollér', en: 'Check' }, payload: payloads.CHECK },
  SEND_BACK: { ...leading, label: { da: 'Send tilbage', en: 'Send back' }, payload: payloads.SEND_BACK },
  DROP: { ...leading, label: { da: 'Lad bortfalde', en: 'Drop' }, payload: payloads.DROP },
  REOPEN: { ...leading, label: { da: 'Berigtig: åbn igen', en: 'Rectify: open again' }, payload: payloads.REOPEN },
  RECTIFY: { by: ['secretariat'], label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
};
