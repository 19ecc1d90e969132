import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chance } from './chance.js';
import { compareMonitor } from './monitor-comparison.js';
import { RandomCommands } from './random-commands.js';
import { openTown, type Town } from './random-town.js';

const COMMANDS = 5_000;
const LOOKS = 5;
const SEED = 20_250_220;

let town: Town;
let commands: RandomCommands;
beforeAll(async () => {
  town = await openTown();
  commands = new RandomCommands(town, new Chance(SEED));
});
afterAll(() => town.close());

describe(`after ${COMMANDS} random commands`, () => {
  it('the monitor shows what an independent recount of the journal shows, to everybody', async () => {
    const seen = { owed: 0, late: 0 };
    for (let look = 0; look < LOOKS; look++) {
      await commands.carryOut(COMMANDS / LOOKS);
      const { owed, late } = await compareMonitor(town);
      seen.owed += owed;
      seen.late += late;
    }
    // A history in which nobody owes anything would prove nothing.
    expect(seen.owed).toBeGreaterThan(500);
    expect(seen.late).toBeGreaterThan(50);
    expect(commands.done.size).toBeGreaterThan(25);
  }, 240_000);

  it('verify finds nothing, though everything was rectified now and then', async () => {
    const { findings, instances } = await town.verify();
    expect(findings).toEqual([]);
    expect(instances).toBeGreaterThan(100);
    const rectified = [...commands.done].filter(([name]) => /RECTIFY|REINSTATE|REOPEN/.test(name));
    expect(rectified.map(([name]) => name).sort()).toEqual([
      'approval-round RECTIFY',
      'approval-round RECTIFY_OUTCOME',
      'comment-round RECTIFY',
      'commission RECTIFY',
      'commission REINSTATE',
      'correction REOPEN',
      'follow-up RECTIFY',
      'follow-up REOPEN',
    ]);
  }, 60_000);
});
