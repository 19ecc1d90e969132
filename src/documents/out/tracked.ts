import type { Block, Run } from '../text/blocks.js';

/** A stretch of text that may have come or gone since an earlier version. */
export interface TrackedRun extends Run {
  readonly change?: 'insertion' | 'deletion';
}

/** A block, and whether it came or went as a whole. */
export interface Tracked {
  readonly block: Block<TrackedRun>;
  readonly change?: TrackedRun['change'];
  /** Of a table: the rows that came or went, by their place. */
  readonly rows?: readonly TrackedRun['change'][];
}

export const untracked = (blocks: readonly Block[]): readonly Tracked[] => blocks.map((block) => ({ block }));
