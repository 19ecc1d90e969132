import { z } from 'zod';
import { occasion } from '../../../src/domain/registers/occasion.js';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { because, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** What was decided, or what was said not to be decided yet; about which subject, and where. */
export const startPayload = z.strictObject({
  title: line,
  subject: line.optional(),
  kind: z.enum(['decided', 'undecided']),
  text: prose,
  said: occasion,
});

const statement = z.strictObject({ text: prose.optional(), said: occasion });

const payloads = {
  DECIDE: z.strictObject({ text: prose, said: occasion }),
  RESTATE: statement,
  STILL_OPEN: statement,
  LAPSE: because,
  REINSTATE: because,
  /** Statements are numbered from 1. What is named was recorded wrongly; what is not named stays. */
  RECTIFY: z.strictObject({
    statement: z.int().min(1),
    title: line.optional(),
    subject: line.optional(),
    kind: z.enum(['decided', 'undecided']).optional(),
    text: prose.optional(),
    said: occasion.optional(),
    reason: prose,
  }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;

const leading = { by: ['chair', 'secretariat'] } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  DECIDE: { ...leading, label: { da: 'Registrér beslutning', en: 'Record the decision' }, payload: payloads.DECIDE },
  RESTATE: { ...leading, label: { da: 'Gentag beslutningen', en: 'Restate the decision' }, payload: payloads.RESTATE },
  STILL_OPEN: {
    ...leading,
    label: { da: 'Fortsat ikke besluttet', en: 'Still not decided' },
    payload: payloads.STILL_OPEN,
  },
  LAPSE: { ...leading, label: { da: 'Lad bortfalde', en: 'Let it lapse' }, payload: payloads.LAPSE },
  REINSTATE: {
    ...leading,
    label: { da: 'Berigtig: sæt i kraft igen', en: 'Rectify: reinstate' },
    payload: payloads.REINSTATE,
  },
  RECTIFY: { by: ['secretariat'], label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
};
