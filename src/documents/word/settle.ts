import type { ReadBlock } from './read-block.js';
import type { ReadRun } from './read-runs.js';

/** A document with its tracked changes accepted, as it is proposed, or rejected, as it was. */
export function settled(blocks: readonly ReadBlock[], how: 'accepted' | 'rejected'): readonly ReadBlock[] {
  const gone = how === 'accepted' ? 'deletion' : 'insertion';
  const left = (runs: readonly ReadRun[]) => runs.filter(({ change }) => change?.kind !== gone);
  return blocks.flatMap((read): readonly ReadBlock[] => {
    const { block, mark } = read;
    if (block.kind === 'table') {
      const rows = block.rows.filter((row) => !wentAsAWhole(row, gone)).map((row) => row.map(left));
      return rows.length > 0 ? [{ ...read, block: { ...block, rows } }] : [];
    }
    const runs = left(block.runs);
    return runs.length === 0 && mark?.kind === gone ? [] : [{ ...read, block: { ...block, runs } }];
  });
}

const wentAsAWhole = (row: readonly (readonly ReadRun[])[], gone: string): boolean =>
  row.some((cell) => cell.length > 0) && row.flat().every(({ change }) => change?.kind === gone);
