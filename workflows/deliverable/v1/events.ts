import { z } from 'zod';
import { because, line, nothing, prose } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

/** A day in Denmark, such as `2025-05-01`. */
const day = z.iso.date();
const bucket = z.enum(['A', 'B', 'C']);

const inOrder = { path: ['end'], error: 'is not before the start' };

/** `key`: what people call it, such as GP. */
export const startPayload = z
  .strictObject({
    title: line,
    key: z.string().trim().min(1).max(30),
    bucket,
    needBy: day.optional(),
    start: day.optional(),
    end: day.optional(),
  })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, inOrder);

/** What is not named stays; null takes a day away. */
const plan = z
  .strictObject({
    needBy: day.nullable().optional(),
    start: day.nullable().optional(),
    end: day.nullable().optional(),
    reason: prose.optional(),
  })
  .refine(({ needBy, start, end }) => [needBy, start, end].some((one) => one !== undefined), 'names at least one day');

export const payloads = {
  PLAN: plan,
  CHANGE_BUCKET: z.strictObject({ bucket, decision: prose, reason: prose }),
  RECTIFY_BUCKET: z.strictObject({ bucket, reason: prose }),
  START: nothing,
  RETRACT_START: because,
  DELIVER: z.strictObject({ note: prose.optional() }),
  DROP: because,
  REOPEN: because,
  RECTIFY: z.strictObject({ what: prose, reason: prose }),
};

export type Event = EventOf<typeof payloads>;
export type EventNamed<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = z.infer<typeof startPayload>;
