import { z } from 'zod';
import { nudge } from '../../../src/domain/nudging/nudge.js';
import { because, brief, id, instant, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** Stands in the context, which is small. */
const short = z.string().trim().min(1).max(120);
const competences = z.array(line).max(30);

/**
 * What an organisation is asked for: whom (`profile`, `competences`), by when, and for which seat of the group's committee
 * (`body`). `seat` and `vacantFrom` are given when somebody has left that seat.
 */
export const startPayload = z.strictObject({
  title: line,
  body: id,
  organisation: id,
  seatName: short,
  chair: z.boolean().default(false),
  profile: brief,
  competences: competences.default([]),
  deadline: instant,
  seat: id.optional(),
  vacantFrom: instant.optional(),
});

/** `reason`: how the secretariat knows, when it files what an organisation has said. */
const naming = z.strictObject({
  name: short,
  email: z.email().max(200),
  competences: competences.default([]),
  note: prose.optional(),
  reason: prose.optional(),
});

export const payloads = {
  NAME: naming,
  RENAME: naming,
  STATE_COMPETENCES: z.strictObject({ competences, reason: prose.optional() }),
  DECLINE: because,
  EXTEND: z.strictObject({ deadline: instant }),
  NUDGE: nudge,
  JOIN: z.strictObject({ from: instant.optional() }),
  LEAVE: z.strictObject({ reason: prose, until: instant.optional() }),
  RETRACT_JOINING: because,
  REINSTATE: because,
  WITHDRAW: because,
  ASK_AGAIN: z.strictObject({
    reason: prose,
    profile: brief,
    competences: competences.default([]),
    deadline: instant,
  }),
  PASS_ON: z.strictObject({ organisation: id, reason: prose }),
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
  SUCCESSOR_ASKED: nothing,
  SUCCESSOR_JOINED: nothing,
  SUCCESSOR_LACKING: nothing,
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
