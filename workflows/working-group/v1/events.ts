import { z } from 'zod';
import { because, brief, id, instant, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** Stands in the context, which is small. */
const short = z.string().trim().min(1).max(120);
const competences = z.array(line).max(30).default([]);

/** `body`: the group's own committee. A gate is what must be so before the group starts. */
export const startPayload = z
  .strictObject({
    title: z.string().trim().min(1).max(150),
    body: id,
    gated: z.boolean().default(false),
    gateCondition: line.optional(),
  })
  .refine(({ gated, gateCondition }) => gated === (gateCondition !== undefined), {
    path: ['gateCondition'],
    error: 'says what a group with a gate waits for, and is given only then',
  });

const request = z.strictObject({ organisation: id, seatName: short, chair: z.boolean().default(false), competences });
const letter = { profile: brief, deadline: instant };

export const payloads = {
  SET_UP: nothing,
  /** `competences`: what the group needs as a whole; those of a request are what that seat should bring. */
  OPEN_NOMINATIONS: z.strictObject({ ...letter, competences, requests: z.array(request).min(1).max(50) }),
  ADD_SEAT: z.strictObject({ ...request.shape, ...letter, decision: prose }),
  FILL_VACANCY: z.strictObject({ nomination: id, ...letter, competences }),
  CLOSE_NOMINATIONS: nothing,
  OPEN_GATE: because,
  CLOSE_GATE: because,
  START: nothing,
  STATUS_REPORT: z.strictObject({ text: prose, meeting: line.optional() }),
  FINAL_REPORT: z.strictObject({ text: prose }),
  CONCLUDE: nothing,
  DROP: because,
  REOPEN: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
