import type { Line } from '../calendar/derivation.js';
import type { Slot } from './poll-slots.js';

/** What a date poll came to, and why; `chosen` is null where no date fits. */
export interface PollOutcome {
  readonly chosen: Slot | null;
  readonly lines: readonly Line[];
}
