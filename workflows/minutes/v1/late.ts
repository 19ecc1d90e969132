import { minutesSteps, type MinutesStep } from '../../../src/domain/meetings/minutes-dates.js';
import { NEVER, until } from '../../../src/domain/workflow/delay.js';
import type { Context } from './context.js';

interface Args {
  readonly context: Context;
}

const order = (step: MinutesStep | null) => minutesSteps.indexOf(step as MinutesStep);

/** When a step becomes late; never, where the rules set no date for it or it has been said before. */
const late =
  (step: MinutesStep) =>
  ({ context }: Args): number =>
    context[step] === null || order(step) <= order(context.rung) ? NEVER : until(context[step], context.facts.at);

export const delays = {
  drafted: late('drafted'),
  cleared: late('cleared'),
  circulated: late('circulated'),
  approved: late('approved'),
};
