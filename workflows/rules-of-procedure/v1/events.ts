import { z } from 'zod';
import { rulesOfProcedure } from '../../../src/domain/rules/rules-of-procedure.js';
import { because, instant, line, prose } from '../../../src/domain/workflow/schema.js';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

export const startPayload = z.strictObject({ title: line });

const payloads = {
  /** `decision`: where and how they were adopted. */
  ADOPT: z.strictObject({ rules: rulesOfProcedure, appliesFrom: instant, decision: prose.optional() }),
  WITHDRAW: because,
  REPEAL: z.strictObject({ from: instant, reason: prose }),
  /** The newest version was recorded wrongly; its number and its day stay. */
  RECTIFY: z.strictObject({ rules: rulesOfProcedure, reason: prose }),
  REINSTATE: because,
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;

const leading = { by: ['secretariat', 'chair'] } as const;
const keeping = { by: ['secretariat'] } as const;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  ADOPT: {
    ...leading,
    label: { da: 'Vedtag forretningsorden', en: 'Adopt rules of procedure' },
    payload: payloads.ADOPT,
  },
  WITHDRAW: { ...leading, label: { da: 'Træk tilbage', en: 'Withdraw' }, payload: payloads.WITHDRAW },
  REPEAL: { ...leading, label: { da: 'Ophæv', en: 'Repeal' }, payload: payloads.REPEAL },
  RECTIFY: {
    ...keeping,
    label: {
      da: 'Berigtig: den nyeste version er ført forkert',
      en: 'Rectify: the newest version was recorded wrongly',
    },
    payload: payloads.RECTIFY,
  },
  REINSTATE: {
    ...keeping,
    label: { da: 'Berigtig: ophævelsen var en fejl', en: 'Rectify: the repeal was a mistake' },
    payload: payloads.REINSTATE,
  },
};
