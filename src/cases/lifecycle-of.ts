import { lifecycles } from '../../workflows/index.js';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';

/** The version of a lifecycle that new instances stand on. */
export function lifecycleOf(key: string): Lifecycle | undefined {
  return lifecycles
    .filter((lifecycle) => lifecycle.key === key)
    .reduce<Lifecycle | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);
}
