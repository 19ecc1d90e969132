import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const leading = { by: ['chair', 'secretariat'] } as const;
const seated = { by: ['member', 'substitute', 'secretariat'], forSeat: true, needs: ['elector', 'papers'] } as const;

/** Who sends what. */
export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  OPEN: {
    ...leading,
    told: true,
    needs: ['votingSeats', 'papers', 'rules'],
    label: { da: 'Åbn godkendelsen', en: 'Open the approval round' },
    payload: payloads.OPEN,
  },
  POSITION: { ...seated, label: { da: 'Giv tilkendegivelse', en: 'Take a position' }, payload: payloads.POSITION },
  RECUSE: { ...seated, label: { da: 'Meld inhabilitet', en: 'Report a recusal' }, payload: payloads.RECUSE },
  EXTEND: { ...leading, label: { da: 'Forlæng fristen', en: 'Extend the deadline' }, payload: payloads.EXTEND },
  NUDGE: {
    ...leading,
    needs: ['missingSeats', 'nudges'],
    label: { da: 'Send en påmindelse', en: 'Send a reminder' },
    payload: payloads.NUDGE,
  },
  CONCLUDE: {
    ...leading,
    told: true,
    needs: ['linked', 'papers', 'counts', 'shortestPeriods'],
    label: { da: 'Konkludér', en: 'Conclude' },
    payload: payloads.CONCLUDE,
  },
  CANCEL: {
    ...leading,
    told: true,
    label: { da: 'Aflys godkendelsen', en: 'Cancel the approval round' },
    payload: payloads.CANCEL,
  },
  RECTIFY: {
    by: ['secretariat'],
    forSeat: true,
    needs: ['elector', 'papers', 'counts'],
    label: { da: 'Berigtig: pladsens svar tæller ikke', en: 'Rectify: the seat’s answer does not count' },
    payload: payloads.RECTIFY,
  },
  RECTIFY_OUTCOME: {
    by: ['secretariat'],
    needs: ['linked', 'papers', 'counts'],
    label: { da: 'Berigtig beslutningen', en: 'Rectify the decision' },
    payload: payloads.RECTIFY_OUTCOME,
  },
  PAPER_REVISED: {
    by: [],
    told: true,
    needs: ['onceRevised'],
    label: { da: 'Ny udgave af et dokument', en: 'A paper was revised' },
    payload: payloads.PAPER_REVISED,
  },
};
