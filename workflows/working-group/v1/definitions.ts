import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const leading = { by: ['secretariat', 'chair'] } as const;
const writing = { by: ['secretariat', 'chair', 'member'] } as const;

/** Who sends what. */
export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  SET_UP: { ...leading, label: { da: 'Nedsæt gruppen', en: 'Set up the group' }, payload: payloads.SET_UP },
  OPEN_NOMINATIONS: {
    ...leading,
    label: { da: 'Bed om udpegning', en: 'Ask for nominations' },
    payload: payloads.OPEN_NOMINATIONS,
  },
  ADD_SEAT: {
    ...leading,
    label: { da: 'Føj en plads til efter beslutning', en: 'Add a seat by decision' },
    payload: payloads.ADD_SEAT,
  },
  FILL_VACANCY: {
    ...leading,
    label: { da: 'Bed om en efterfølger', en: 'Ask for a successor' },
    payload: payloads.FILL_VACANCY,
  },
  CLOSE_NOMINATIONS: {
    ...leading,
    label: { da: 'Afslut udpegningen', en: 'Close the nominations' },
    payload: payloads.CLOSE_NOMINATIONS,
  },
  OPEN_GATE: {
    ...leading,
    label: { da: 'Forudsætningen er opfyldt', en: 'The gate is open' },
    payload: payloads.OPEN_GATE,
  },
  CLOSE_GATE: {
    ...leading,
    label: { da: 'Forudsætningen er ikke længere opfyldt', en: 'The gate is closed again' },
    payload: payloads.CLOSE_GATE,
  },
  START: { ...leading, label: { da: 'Sæt arbejdet i gang', en: 'Start the work' }, payload: payloads.START },
  STATUS_REPORT: {
    ...writing,
    label: { da: 'Afgiv statusrapport', en: 'File a status report' },
    payload: payloads.STATUS_REPORT,
  },
  FINAL_REPORT: {
    ...writing,
    label: { da: 'Afgiv slutrapport', en: 'File the final report' },
    payload: payloads.FINAL_REPORT,
  },
  CONCLUDE: {
    ...leading,
    needs: ['linked'],
    label: { da: 'Afslut gruppen', en: 'Conclude the group' },
    payload: payloads.CONCLUDE,
  },
  DROP: {
    ...leading,
    needs: ['linked'],
    label: { da: 'Opgiv gruppen', en: 'Give up the group' },
    payload: payloads.DROP,
  },
  REOPEN: { ...leading, label: { da: 'Berigtig: åbn igen', en: 'Rectify: open again' }, payload: payloads.REOPEN },
  RECTIFY: { by: ['secretariat'], label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
};
