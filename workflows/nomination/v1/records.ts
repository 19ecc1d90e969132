import { z } from 'zod';
import { nudgeRow } from '../../../src/domain/nudging/nudge.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;
type Asking = Step<Context, (Started & { type: 'xstate.init' }) | EventNamed<'ASK_AGAIN'>>;
type Naming = Of<'NAME' | 'RENAME' | 'STATE_COMPETENCES'>;

const person = id.nullable();
const strings = z.array(z.string());
const writer = ({ context }: Step<Context>) => ({ person: context.facts.actor.person });

/** The seat of the asked organisation that the answer came from; null when the secretariat filed it. */
const seatOfAnswer = ({ organisation, facts }: Context) =>
  facts.actor.seats.find((seat) => seat.organisation === organisation)?.seat ?? null;

const namingOf = (step: Naming) => {
  const { context, event } = step;
  const { note = null, reason = null } = { note: null, ...event };
  const who = { name: context.name, email: context.email };
  return { ...who, competences: event.competences, note, reason, seat: seatOfAnswer(context), ...writer(step) };
};

export const records: Readonly<Record<string, RecordDefinition>> = {
  request: {
    label: { da: 'Anmodning om udpegning', en: 'Request to name somebody' },
    row: z.strictObject({
      organisation: id,
      seatName: z.string(),
      profile: z.string(),
      competences: strings,
      deadline: z.string(),
      person,
    }),
    rows: onStep((step: Asking) => {
      const { organisation, seatName } = step.context;
      const { profile, competences, deadline } = step.event;
      return [{ organisation, seatName, profile, competences, deadline, ...writer(step) }];
    }),
  },
  naming: {
    label: { da: 'Udpegning', en: 'Naming' },
    row: z.strictObject({
      name: z.string().nullable(),
      email: z.string().nullable(),
      competences: strings,
      note: z.string().nullable(),
      reason: z.string().nullable(),
      seat: id.nullable(),
      person,
    }),
    rows: onStep((step: Naming) => [namingOf(step)]),
  },
  seating: {
    label: { da: 'Tiltrædelse', en: 'Joining' },
    row: z.strictObject({
      committee: id,
      seat: id,
      seatName: z.string(),
      organisation: id,
      chair: z.boolean(),
      name: z.string(),
      email: z.string(),
      from: z.string(),
    }),
    rows: onStep(({ context }: Step<Context>) => {
      const { body: committee, seat, seatName, organisation, chair, name, email, joinedFrom: from } = context;
      return [{ committee, seat, seatName, organisation, chair, name, email, from }];
    }),
  },
  unseating: {
    label: { da: 'Udtræden', en: 'Leaving' },
    row: z.strictObject({ seat: id, until: z.string() }),
    // A joining that is taken back ends where it began.
    rows: onStep(({ context: { seat, vacantFrom, joinedFrom } }: Step<Context>) => [
      { seat, until: vacantFrom ?? joinedFrom },
    ]),
  },
  passing: {
    label: { da: 'Overgået til en anden organisation', en: 'Passed on to another organisation' },
    row: z.strictObject({ from: id, to: id, reason: z.string(), person }),
    rows: onStep((step: Of<'PASS_ON'>) => {
      const { organisation: to, reason } = step.event;
      return [{ from: step.context.organisation, to, reason, ...writer(step) }];
    }),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep((step: Of<'DECLINE' | 'WITHDRAW' | 'LEAVE' | 'RETRACT_JOINING' | 'REINSTATE' | 'ASK_AGAIN'>) => [
      { event: step.event.type, reason: step.event.reason, ...writer(step) },
    ]),
  },
  nudge: {
    label: { da: 'Påmindelse', en: 'Reminder' },
    row: nudgeRow,
    rows: onStep((step: Of<'NUDGE'>) => [
      { whom: step.context.organisation, note: step.event.note ?? null, ...writer(step) },
    ]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ what: z.string(), reason: z.string(), person }),
    rows: onStep((step: Of<'RECTIFY'>) => [{ what: step.event.what, reason: step.event.reason, ...writer(step) }]),
  },
};
