import type { Lifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

const isOpen = ({ facts }: Context, round: string) =>
  (facts.linked ?? []).some(({ id, states }) => id === round && states.some((path) => path.split('.')[0] === 'open'));

export const tells: Lifecycle['tells'] = {
  /** Only a material version, and only to the round that is deciding: earlier rounds have spoken. */
  PAPER_REVISED: onStep(({ context }: { context: Context; event: EventNamed<'ISSUE_VERSION'> }, round: string) =>
    context.materialVersion === context.version && isOpen(context, round) ? { paper: context.facts.self } : null,
  ),
};
