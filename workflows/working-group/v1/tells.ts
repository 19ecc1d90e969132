import type { Lifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

const awaited = ({ facts }: Context, target: string) =>
  (facts.linked ?? []).some(
    ({ id, states }) => id === target && states.some((path) => ['asked', 'named'].includes(path.split('.')[0]!)),
  );

export const tells: Lifecycle['tells'] = {
  /** Nobody is asked for a group that has ended; those who have joined are left as they are. */
  WITHDRAW: onStep(({ context, event }: { context: Context; event: { reason?: string } }, nomination: string) =>
    awaited(context, nomination) ? { reason: event.reason ?? `Gruppen er afsluttet: ${context.title}` } : null,
  ),
};
