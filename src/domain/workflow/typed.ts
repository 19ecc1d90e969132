import type { z, ZodType } from 'zod';
import type { Step } from './guard.js';

/** The union of a lifecycle's events, from the payload schemas by event type. */
export type EventOf<Payloads extends Readonly<Record<string, ZodType>>> = {
  [Type in keyof Payloads & string]: { readonly type: Type } & Readonly<z.infer<Payloads[Type]>>;
}[keyof Payloads & string];

/** Types a rule of one lifecycle (rows, payload of a tell, starts) by its context and event; the registry holds it untyped. */
export function onStep<Context, Event, Rest extends readonly unknown[], Result>(
  rule: (step: Step<Context, Event>, ...rest: Rest) => Result,
): (step: Step, ...rest: Rest) => Result {
  return rule as (step: Step, ...rest: Rest) => Result;
}
