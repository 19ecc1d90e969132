import { z } from 'zod';
import { agendaItem, itemKey, itemNumber, itemTypes } from '../../../src/domain/meetings/agenda-item.js';
import { meetingForms } from '../../../src/domain/meetings/meeting.js';
import {
  attendances,
  contributionKinds,
  itemOutcomes,
  slotAnswers,
} from '../../../src/domain/meetings/meeting-rows.js';
import { MEETING_KINDS } from '../../../src/domain/calendar/calendar-rules.js';
import { seatNudge } from '../../../src/domain/nudging/nudge.js';
import { because, brief, hash, id, instant, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** From when to when (UTC). */
const slot = z.strictObject({ starts: instant, ends: instant });
const endsLater = ({ starts, ends }: { starts?: string | undefined; ends?: string | undefined }) =>
  starts === undefined || ends === undefined || Date.parse(ends) > Date.parse(starts);
const ENDS_LATER = { path: ['ends'], error: 'is later than starts' };
const place = { form: z.enum(meetingForms).optional(), place: line.optional() };

const weighed = z.strictObject({ code: line, params: z.record(z.string(), z.union([z.string(), z.number()])) });

/**
 * A date may be known (a yearly plan) or still to be found. `lines`: how it was worked out that this meeting is needed;
 * `slots`: dates that would be lawful and good.
 */
export const startPayload = z
  .strictObject({
    title: z.string().trim().min(1).max(150),
    number: z.int().min(1).max(9999).optional(),
    kind: z.enum(MEETING_KINDS).default('ordinary'),
    form: z.enum(meetingForms).default('physical'),
    place: line.optional(),
    starts: instant.optional(),
    ends: instant.optional(),
    purpose: brief.optional(),
    lines: z.array(weighed).max(100).default([]),
    slots: z.array(slot).max(20).default([]),
  })
  .refine(({ starts, ends }) => (starts === undefined) === (ends === undefined), {
    path: ['ends'],
    error: 'is given where starts is, and only there',
  })
  .refine(endsLater, ENDS_LATER);

/** A formal letter as it goes out: the secretary has seen whom it reaches and what it says. */
const letter = {
  recipients: z.array(line).max(300).default([]),
  copies: z.array(line).max(300).default([]),
  text: prose,
};

/** Somebody of a seat, or a guest by name. */
const whom = {
  seat: id.optional(),
  name: line.optional(),
  organisation: line.optional(),
};
const oneOf = ({ seat, name }: { seat?: string | undefined; name?: string | undefined }) =>
  seat !== undefined || name !== undefined;
const ONE = { path: ['name'], error: 'somebody is a seat or has a name' };

const keys = z.array(itemKey).min(1).max(100);

const correction = z
  .strictObject({
    key: line,
    title: line.optional(),
    scope: z.enum(['general', 'specific']),
    kind: z.enum(['text', 'enclosure', 'principle']),
    text: prose,
    origin: z.strictObject({ item: line, who: line }),
    papers: z.array(id).min(1).max(100),
    owner: z.union([id, z.literal('secretariat')]),
    due: instant,
    enclosure: line.optional(),
  })
  .refine(({ scope, papers }) => scope === 'general' || papers.length === 1, {
    path: ['papers'],
    error: 'a specific correction is about one paper',
  });

/** `key`: a decision recorded again under its key replaces what was recorded before. `despite`: why it stands although something is irregular. */
const decide = z.strictObject({
  items: keys,
  key: itemKey.optional(),
  point: z.int().min(1).optional(),
  outcome: z.enum(itemOutcomes),
  text: prose,
  papers: z.array(id).max(100).optional(),
  corrections: z.array(correction).max(200).default([]),
  confirmer: z.enum(['chair', 'circulation', 'meeting']).default('chair'),
  dissent: z
    .array(z.strictObject({ ...whom, text: prose }).refine(oneOf, ONE))
    .max(50)
    .default([]),
  subject: line.optional(),
  despite: prose.optional(),
});

const raised = {
  item: itemKey,
  title: line,
  text: prose.optional(),
  subject: line.optional(),
};

const entry = z
  .strictObject({ ...whom, status: z.enum(attendances), item: itemKey.optional(), note: line.optional() })
  .refine(oneOf, ONE);

export const payloads = {
  CONFIRM: z.strictObject({ ...slot.shape, ...place, reason: prose.optional() }).refine(endsLater, ENDS_LATER),
  DECLINE: because,
  OPEN_POLL: z.strictObject({ slots: z.array(slot).min(1).max(60), deadline: instant }),
  ANSWER_POLL: z.strictObject({
    answers: z
      .array(z.strictObject({ starts: instant, answer: z.enum(slotAnswers) }))
      .min(1)
      .max(60),
    note: line.optional(),
  }),
  CHOOSE_SLOT: z.strictObject({ starts: instant, reason: prose.optional() }),
  EXTEND_POLL: z.strictObject({ deadline: instant }),
  NUDGE: seatNudge,
  CALL_FOR_ITEMS: z.strictObject({ ...letter, deadline: instant }),
  ADD_ITEM: z.strictObject({ ...agendaItem.shape, reason: prose.optional() }),
  CHANGE_ITEM: z.strictObject({ ...agendaItem.shape, reason: prose.optional() }),
  ORDER_ITEMS: z.strictObject({
    order: z
      .array(z.strictObject({ key: itemKey, number: itemNumber }))
      .min(1)
      .max(100),
  }),
  TABLE_ITEM: z.strictObject({ ...agendaItem.shape, reason: prose }),
  DROP_ITEM: z.strictObject({ item: itemKey, reason: prose }),
  PROPOSE_ITEM: z.strictObject({
    key: itemKey,
    number: itemNumber,
    title: line,
    kind: z.enum(itemTypes),
    papers: z.array(id).min(1).max(50),
    lines: z.array(weighed).max(100),
  }),
  CLEAR_AGENDA: z.strictObject({ note: prose.optional(), reason: prose.optional() }),
  CONVENE: z.strictObject({ ...letter, urgency: prose.optional() }),
  SEND_PAPERS: z.strictObject({ ...letter, urgency: prose.optional() }),
  SEND_MORE: z.strictObject(letter),
  MOVE: z.strictObject({ ...slot.shape, ...place, ...letter, reason: prose, urgency: prose.optional() }).refine(endsLater, ENDS_LATER), // prettier-ignore
  CANCEL: z.strictObject({ reason: prose, text: prose.optional() }),
  BEGIN: z.strictObject({ despite: prose.optional() }),
  ATTEND: z.strictObject({ entries: z.array(entry).min(1).max(300), despite: prose.optional() }),
  TAKE_UP: z.strictObject({ items: keys }),
  TABLE_PAPERS: z.strictObject({ item: itemKey, papers: z.array(id).min(1).max(50) }),
  CONTRIBUTE: z
    .strictObject({
      ...whom,
      item: itemKey,
      key: itemKey.optional(),
      kind: z.enum(contributionKinds),
      text: prose,
      figure: z.strictObject({ name: line, sha256: hash }).optional(),
    })
    .refine(oneOf, ONE),
  NOTE_CORRECTION: z.strictObject({
    item: itemKey,
    key: itemKey,
    text: prose,
    who: line,
    papers: z.array(id).max(100).default([]),
    scope: z.enum(['general', 'specific']).default('specific'),
    kind: z.enum(['text', 'enclosure', 'principle']).default('text'),
  }),
  RAISE_FOLLOW_UP: z.strictObject({
    ...raised,
    owner: z.union([id, z.literal('secretariat')]).optional(),
    ownerInWords: line.optional(),
    due: instant.optional(),
  }),
  RAISE_QUESTION: z.strictObject({ ...raised, askedBy: line, organisation: id.optional() }),
  DECIDE: decide,
  END: nothing,
  DRAFT_MINUTES: z.strictObject({ title: line.optional() }),
  CLOSE: nothing,
  REOPEN: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
export type Decide = EventNamed<'DECIDE'>;
