import type { Lifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

const stands = ({ facts }: Context, target: string, ...states: readonly string[]) =>
  (facts.linked ?? []).some(
    ({ id, states: now }) => id === target && now.some((path) => states.includes(path.split('.')[0]!)),
  );

export const tells: Lifecycle['tells'] = {
  /** Only a material version, and only to the round that is deciding: earlier rounds have spoken. */
  PAPER_REVISED: onStep(({ context }: { context: Context; event: EventNamed<'ISSUE_VERSION'> }, round: string) =>
    context.materialVersion === context.version && stands(context, round, 'open')
      ? { paper: context.facts.self }
      : null,
  ),
  /** A paper that is no longer in force needs no successor. */
  REPLACED: onStep(({ context }: { context: Context; event: unknown }, paper: string) =>
    stands(context, paper, 'approved', 'delivered', 'ended') ? {} : null,
  ),
};
