import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { payloads } from './events.js';

const answering = { by: ['member', 'substitute', 'secretariat'] } as const;
const leading = { by: ['secretariat', 'chair'] } as const;
const rectifying = { by: ['secretariat'] } as const;
const told = { by: [], told: true } as const;

/** Who sends what; a successor tells how it went. */
export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  NAME: { ...answering, label: { da: 'Udpeg', en: 'Name' }, payload: payloads.NAME },
  RENAME: { ...answering, label: { da: 'Udpeg en anden', en: 'Name somebody else' }, payload: payloads.RENAME },
  STATE_COMPETENCES: {
    ...answering,
    label: { da: 'Ret kompetencerne', en: 'State the competences' },
    payload: payloads.STATE_COMPETENCES,
  },
  DECLINE: { ...answering, label: { da: 'Afstå fra at udpege', en: 'Decline' }, payload: payloads.DECLINE },
  EXTEND: { ...leading, label: { da: 'Flyt fristen', en: 'Move the deadline' }, payload: payloads.EXTEND },
  NUDGE: {
    ...leading,
    needs: ['nudges'],
    label: { da: 'Send en påmindelse', en: 'Send a reminder' },
    payload: payloads.NUDGE,
  },
  JOIN: { ...leading, label: { da: 'Registrér tiltrædelse', en: 'Let join' }, payload: payloads.JOIN },
  LEAVE: {
    by: ['secretariat', 'chair', 'member', 'substitute'],
    label: { da: 'Meld udtræden', en: 'Report as leaving' },
    payload: payloads.LEAVE,
  },
  RETRACT_JOINING: {
    ...rectifying,
    label: { da: 'Berigtig: er ikke tiltrådt', en: 'Rectify: has not joined' },
    payload: payloads.RETRACT_JOINING,
  },
  REINSTATE: {
    ...rectifying,
    label: { da: 'Berigtig: er ikke udtrådt', en: 'Rectify: has not left' },
    payload: payloads.REINSTATE,
  },
  WITHDRAW: {
    ...leading,
    told: true,
    label: { da: 'Træk anmodningen tilbage', en: 'Withdraw the request' },
    payload: payloads.WITHDRAW,
  },
  ASK_AGAIN: { ...leading, label: { da: 'Bed om udpegning igen', en: 'Ask again' }, payload: payloads.ASK_AGAIN },
  PASS_ON: {
    ...leading,
    label: { da: 'Lad en anden organisation overtage', en: 'Pass on to another organisation' },
    payload: payloads.PASS_ON,
  },
  RECTIFY: { ...rectifying, label: { da: 'Berigtig', en: 'Rectify' }, payload: payloads.RECTIFY },
  SUCCESSOR_ASKED: {
    ...told,
    label: { da: 'Efterfølger søges', en: 'Successor asked for' },
    payload: payloads.SUCCESSOR_ASKED,
  },
  SUCCESSOR_JOINED: {
    ...told,
    label: { da: 'Efterfølger tiltrådt', en: 'Successor joined' },
    payload: payloads.SUCCESSOR_JOINED,
  },
  SUCCESSOR_LACKING: {
    ...told,
    label: { da: 'Ingen efterfølger', en: 'No successor' },
    payload: payloads.SUCCESSOR_LACKING,
  },
};
