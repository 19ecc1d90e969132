import type { EventObject } from 'xstate';
import type { Lifecycle, Row } from '../domain/workflow/lifecycle.js';
import type { Refusal } from '../domain/workflow/refusal.js';
import type { SendCommand, StartCommand } from './command.js';
import { invalidInput, unknownEvent } from './refusals.js';

/** The event of a command with its payload checked and flat beside `type`, or why there is none. */
export function parseEvent(lifecycle: Lifecycle, { type, payload }: SendCommand): EventObject | Refusal {
  const definition = Object.hasOwn(lifecycle.events, type) ? lifecycle.events[type] : undefined;
  if (!definition) return unknownEvent(type, lifecycle);
  const parsed = definition.payload.safeParse(payload);
  return parsed.success ? { ...(parsed.data as Row), type } : invalidInput(parsed.error.issues);
}

/** The input of a start with its payload checked, or why there is none. */
export function parseInput(lifecycle: Lifecycle, { payload }: StartCommand): { input: Row } | Refusal {
  const parsed = lifecycle.start.payload.safeParse(payload);
  return parsed.success ? { input: parsed.data as Row } : invalidInput(parsed.error.issues);
}

export const isRefusal = (value: object): value is Refusal => 'reasons' in value;
