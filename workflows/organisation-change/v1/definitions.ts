import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const keeping = { by: ['secretariat'] } as const;

/** Who sends what. */
export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  CANCEL: { ...keeping, label: { da: 'Aflys ændringen', en: 'Cancel the change' }, payload: payloads.CANCEL },
  REVERSE: {
    ...keeping,
    label: { da: 'Berigtig: før ændringen tilbage', en: 'Rectify: take the change back' },
    payload: payloads.REVERSE,
  },
  RECTIFY: { ...keeping, label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
};
