import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const comparison = fileURLToPath(new URL('./calendar-comparison.ts', import.meta.url));

interface Comparison {
  readonly zone: string;
  readonly compared: number;
  readonly differing: number;
  readonly differences: readonly string[];
}

/** A process keeps the time zone that it began with, so each zone has its own. */
async function compareIn(zone: string): Promise<Comparison> {
  const script = ['--import', './test/support/typescript.js', comparison];
  const { stdout } = await run(process.execPath, script, { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as Comparison;
}

describe('lawful dates on every day from 2024 to 2035', () => {
  it('are those of an independent recount, whatever the time zone of the machine', async () => {
    const zones = ['UTC', 'Europe/Copenhagen', 'America/New_York'];
    const results = await Promise.all(zones.map(compareIn));
    expect(results.flatMap(({ differences }) => differences)).toEqual([]);
    expect(results.map(({ zone, differing }) => [zone, differing])).toEqual(zones.map((zone) => [zone, 0]));
    for (const { compared } of results) expect(compared).toBeGreaterThan(600_000);
  }, 180_000);
});
