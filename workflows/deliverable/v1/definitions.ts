import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const leading = { by: ['secretariat', 'chair'] } as const;
const rectifying = { by: ['secretariat'] } as const;

/** Who sends what. */
export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  PLAN: { ...leading, label: { da: 'Sæt datoer', en: 'Set dates' }, payload: payloads.PLAN },
  CHANGE_BUCKET: {
    ...leading,
    label: { da: 'Flyt til en anden bucket efter beslutning', en: 'Move to another bucket by decision' },
    payload: payloads.CHANGE_BUCKET,
  },
  RECTIFY_BUCKET: {
    ...rectifying,
    label: { da: 'Berigtig: forkert bucket', en: 'Rectify: wrong bucket' },
    payload: payloads.RECTIFY_BUCKET,
  },
  START: { ...leading, label: { da: 'Meld i gang', en: 'Report as running' }, payload: payloads.START },
  RETRACT_START: {
    ...rectifying,
    label: { da: 'Berigtig: er ikke i gang', en: 'Rectify: is not running' },
    payload: payloads.RETRACT_START,
  },
  DELIVER: { ...leading, label: { da: 'Meld leveret', en: 'Report as delivered' }, payload: payloads.DELIVER },
  DROP: { ...leading, label: { da: 'Opgiv', en: 'Drop' }, payload: payloads.DROP },
  REOPEN: { ...leading, label: { da: 'Berigtig: åbn igen', en: 'Rectify: open again' }, payload: payloads.REOPEN },
  RECTIFY: { ...rectifying, label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
};
