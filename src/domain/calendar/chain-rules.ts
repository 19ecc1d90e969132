import { z } from 'zod';
import { bilingual } from './bilingual-text.js';
import { period, usualDays } from './period.js';

const key = z.string().trim().min(1);

const step = z.strictObject({
  key,
  label: bilingual,
  within: period,
  /** Counted from the start of the chain or from the step before; the first step has only the start. */
  after: z.enum(['start', 'previous']).default('start'),
  /** True for a step that takes at least that long, such as silence; others may be done sooner. */
  minimum: z.boolean().default(false),
});

export type ChainStep = Readonly<z.infer<typeof step>>;

const tooEarly = {
  da: 'Trinnet skal være nået, før trinnene foran kan være det.',
  en: 'The step must be reached before the steps ahead of it can be.',
};

const hasTwice = (keys: readonly string[], at: number): boolean => keys.indexOf(keys[at]!) < at;

const twice = { da: 'Nøglen bruges to gange.', en: 'The key is used twice.' };

/** A named row of steps, each due within a time of the start or of the step before. */
const chain = z
  .strictObject({ key, label: bilingual, steps: z.array(step).min(1) })
  .superRefine(({ steps }, context) => {
    const keys = steps.map((each) => each.key);
    const soonest = soonestDays(steps);
    steps.forEach((each, at) => {
      const refuse = (field: string, params: { da: string; en: string }) =>
        context.addIssue({ code: 'custom', path: ['steps', at, field], params });
      if (hasTwice(keys, at)) refuse('key', twice);
      if (each.after === 'start' && usualDays(each.within) < soonest[at]!) refuse('within', tooEarly);
    });
  });

export type Chain = Readonly<z.infer<typeof chain>>;

/** In days after the start: before what no step can be due, given the steps ahead of it. A minimum is no due date. */
function soonestDays(steps: readonly ChainStep[]): number[] {
  let [due, needed] = [0, 0];
  return steps.map(({ within, after, minimum }) => {
    const soonest = minimum ? 0 : Math.max(due, needed);
    const days = usualDays(within);
    if (minimum) needed = after === 'start' ? Math.max(needed, days) : needed + days;
    if (after === 'start') due = Math.max(due, days);
    return soonest;
  });
}

export const chains = z.array(chain).superRefine((all, context) => {
  const keys = all.map((each) => each.key);
  keys.forEach((_, at) => {
    if (hasTwice(keys, at)) context.addIssue({ code: 'custom', path: [at, 'key'], params: twice });
  });
});
