/** Rate in operations a second, latencies in milliseconds. */
export interface Measured {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly operations: number;
}

/** Lets so many clients work side by side for so long; `work` is told the client's number and how many it has done. */
export async function measure(
  clients: number,
  ms: number,
  work: (client: number, turn: number) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = [];
  const begin = performance.now();
  const client = async (number: number) => {
    for (let turn = 0; performance.now() - begin < ms; turn++) {
      const from = performance.now();
      await work(number, turn);
      latencies.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return summary(latencies, performance.now() - begin);
}

export function summary(latencies: number[], elapsed: number): Measured {
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { rate: (sorted.length / elapsed) * 1000, p50: at(0.5), p99: at(0.99), operations: sorted.length };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};

/** Several turns of the same measurement as one: the median of each figure. */
export const together = (turns: readonly Measured[]): Measured => ({
  rate: median(turns.map(({ rate }) => rate)),
  p50: median(turns.map(({ p50 }) => p50)),
  p99: median(turns.map(({ p99 }) => p99)),
  operations: turns.reduce((sum, { operations }) => sum + operations, 0),
});
