import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const leading = { by: ['chair', 'secretariat'] } as const;
const office = { by: ['secretariat', 'chair'], needs: ['agenda'] } as const;
const session = { by: ['secretariat', 'chair'], needs: ['agenda', 'committeeSeats'] } as const;

/** Who sends what. */
export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  CONFIRM: {
    ...leading,
    needs: ['rules'],
    label: { da: 'Fastsæt mødet', en: 'Set the date' },
    payload: payloads.CONFIRM,
  },
  DECLINE: { by: ['chair'], label: { da: 'Afvis mødet', en: 'Decline the meeting' }, payload: payloads.DECLINE },
  OPEN_POLL: {
    ...leading,
    needs: ['votingSeats'],
    label: { da: 'Spørg om datoer', en: 'Ask about dates' },
    payload: payloads.OPEN_POLL,
  },
  ANSWER_POLL: {
    by: ['member', 'substitute', 'secretariat'],
    forSeat: true,
    needs: ['pollSlots', 'missingSeats'],
    label: { da: 'Svar på datoer', en: 'Answer the date poll' },
    payload: payloads.ANSWER_POLL,
  },
  CHOOSE_SLOT: {
    ...leading,
    needs: ['pollSlots', 'rules'],
    label: { da: 'Vælg datoen', en: 'Choose the date' },
    payload: payloads.CHOOSE_SLOT,
  },
  EXTEND_POLL: {
    ...leading,
    label: { da: 'Forlæng fristen for datoer', en: 'Extend the date poll' },
    payload: payloads.EXTEND_POLL,
  },
  NUDGE: {
    ...leading,
    needs: ['missingSeats', 'nudges'],
    label: { da: 'Send en påmindelse', en: 'Send a reminder' },
    payload: payloads.NUDGE,
  },
  CALL_FOR_ITEMS: {
    ...leading,
    label: { da: 'Bed om punkter til dagsordenen', en: 'Call for items' },
    payload: payloads.CALL_FOR_ITEMS,
  },
  ADD_ITEM: { ...office, label: { da: 'Sæt et punkt på dagsordenen', en: 'Add an item' }, payload: payloads.ADD_ITEM },
  CHANGE_ITEM: { ...office, label: { da: 'Ret et punkt', en: 'Change an item' }, payload: payloads.CHANGE_ITEM },
  ORDER_ITEMS: { ...office, label: { da: 'Ret rækkefølgen', en: 'Change the order' }, payload: payloads.ORDER_ITEMS },
  TABLE_ITEM: {
    ...session,
    label: { da: 'Tag et nyt punkt op på mødet', en: 'Bring up a new item at the table' },
    payload: payloads.TABLE_ITEM,
  },
  DROP_ITEM: { ...office, label: { da: 'Tag et punkt af', en: 'Take an item off' }, payload: payloads.DROP_ITEM },
  PROPOSE_ITEM: {
    by: [],
    told: true,
    needs: ['agenda'],
    label: { da: 'Foreslået til dagsordenen', en: 'Proposed for the agenda' },
    payload: payloads.PROPOSE_ITEM,
  },
  CLEAR_AGENDA: {
    ...leading,
    label: { da: 'Godkend dagsordenen til udsendelse', en: 'Clear the agenda' },
    payload: payloads.CLEAR_AGENDA,
  },
  CONVENE: {
    ...leading,
    needs: ['earliestMeetings'],
    label: { da: 'Indkald', en: 'Convene' },
    payload: payloads.CONVENE,
  },
  SEND_PAPERS: {
    ...office,
    needs: ['agenda', 'agendaPapers', 'meetingRounds'],
    label: { da: 'Udsend dagsorden og bilag', en: 'Send agenda and papers' },
    payload: payloads.SEND_PAPERS,
  },
  SEND_MORE: {
    ...office,
    needs: ['agenda', 'agendaPapers', 'meetingRounds'],
    label: { da: 'Eftersend materiale', en: 'Send more papers' },
    payload: payloads.SEND_MORE,
  },
  MOVE: {
    ...leading,
    needs: ['rules', 'earliestMeetings'],
    label: { da: 'Flyt mødet', en: 'Move the meeting' },
    payload: payloads.MOVE,
  },
  CANCEL: { ...leading, label: { da: 'Aflys mødet', en: 'Cancel the meeting' }, payload: payloads.CANCEL },
  BEGIN: { ...session, label: { da: 'Åbn mødet', en: 'Open the meeting' }, payload: payloads.BEGIN },
  ATTEND: { ...session, label: { da: 'Notér deltagelse', en: 'Record attendance' }, payload: payloads.ATTEND },
  TAKE_UP: {
    ...session,
    needs: ['agenda', 'meetingRounds'],
    label: { da: 'Tag punktet op', en: 'Take the item up' },
    payload: payloads.TAKE_UP,
  },
  TABLE_PAPERS: {
    ...session,
    needs: ['agenda', 'agendaPapers', 'meetingRounds'],
    label: { da: 'Omdel på mødet', en: 'Hand out at the table' },
    payload: payloads.TABLE_PAPERS,
  },
  CONTRIBUTE: { ...session, label: { da: 'Notér et indlæg', en: 'Record a remark' }, payload: payloads.CONTRIBUTE },
  NOTE_CORRECTION: {
    ...session,
    label: { da: 'Notér en rettelse', en: 'Note a correction' },
    payload: payloads.NOTE_CORRECTION,
  },
  RAISE_FOLLOW_UP: {
    ...session,
    label: { da: 'Opfølgningspunkt', en: 'Follow-up' },
    payload: payloads.RAISE_FOLLOW_UP,
  },
  RAISE_QUESTION: {
    ...session,
    label: { da: 'Udestående spørgsmål', en: 'Open question' },
    payload: payloads.RAISE_QUESTION,
  },
  DECIDE: {
    ...session,
    needs: ['agenda', 'agendaPapers', 'committeeSeats', 'meetingRounds', 'presence'],
    label: { da: 'Notér beslutningen', en: 'Record the decision' },
    payload: payloads.DECIDE,
  },
  END: { ...leading, label: { da: 'Hæv mødet', en: 'End the meeting' }, payload: payloads.END },
  DRAFT_MINUTES: {
    by: ['secretariat'],
    needs: ['linked', 'meetingRecord', 'committee'],
    label: { da: 'Skriv referatet ud fra mødet', en: 'Draft the minutes from the record' },
    payload: payloads.DRAFT_MINUTES,
  },
  CLOSE: { ...office, label: { da: 'Afslut mødet', en: 'Close the meeting' }, payload: payloads.CLOSE },
  REOPEN: { ...leading, label: { da: 'Berigtig: åbn igen', en: 'Rectify: open again' }, payload: payloads.REOPEN },
  RECTIFY: { by: ['secretariat'], label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
};
