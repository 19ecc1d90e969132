import { z } from 'zod';
import { occasion } from '../../../src/domain/registers/occasion.js';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { because, id, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** The question, what it is about, who asked it and where. */
export const startPayload = z.strictObject({
  title: line,
  text: prose.optional(),
  subject: line.optional(),
  askedBy: line,
  organisation: id.optional(),
  asked: occasion.optional(),
});

const payloads = {
  ANSWER: z.strictObject({ answer: prose, by: line.optional(), given: occasion.optional() }),
  DROP: because,
  REOPEN: because,
  /** What is named was recorded wrongly; what is not named stays. */
  RECTIFY: z.strictObject({ ...startPayload.partial().shape, answer: prose.optional(), reason: prose }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;

const leading = { by: ['chair', 'secretariat'] } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  ANSWER: { ...leading, label: { da: 'Besvar', en: 'Answer' }, payload: payloads.ANSWER },
  DROP: { ...leading, label: { da: 'Lad bortfalde', en: 'Drop' }, payload: payloads.DROP },
  REOPEN: { ...leading, label: { da: 'Berigtig: åbn igen', en: 'Rectify: open again' }, payload: payloads.REOPEN },
  RECTIFY: {
    by: ['secretariat'],
    needs: ['organisations'],
    label: { da: 'Berigtig', en: 'Rectify' },
    payload: payloads.RECTIFY,
  },
};
