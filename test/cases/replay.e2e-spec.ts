import { jest } from '@jest/globals';
import { dirname } from 'node:path';
import { projectFile } from '../../src/config/project-file.js';
import { databasesLeft } from './databases.js';
import { replay, replayText, SMALL_CASE } from './stories.js';

jest.setTimeout(60_000);

const place = (line: number) => expect.stringMatching(new RegExp(`^story\\.yaml:${line}:\\d+$`)) as string;

describe('mandat replay', () => {
  afterAll(async () => {
    expect(await databasesLeft()).toEqual([]);
  });

  it('plays item 2 of the ninth meeting to its end, and catches every expectation that is changed', async () => {
    const file = 'cases/near-health-data.yaml';
    const { code, report } = await replay(file, dirname(projectFile('package.json')), '--mutate');
    expect(report.failures).toEqual([]);
    expect(code).toBe(0);
    expect(report.expectations.met).toBe(report.expectations.total);
    expect(report.expectations.total).toBeGreaterThanOrEqual(120);
    expect(report.expectations.refusals).toBeGreaterThanOrEqual(40);
    expect(report.mutations!.caught).toBe(report.mutations!.total);
    expect(report.mutations!.total).toBeGreaterThan(report.expectations.total);
    expect(report.jobs.alarms).toBe(7);
    expect(report.jobs.convening).toBeGreaterThan(5);
    expect(report.jobs.announcements).toBeGreaterThan(40);
    expect(report.milliseconds).toBeLessThan(30_000);
  });

  it('plays a file from outside the project, and tells what came out otherwise, with its place', async () => {
    const { code, report } = await replayText(SMALL_CASE.replace('state: { GP: drafting }', 'state: { GP: ready }'));
    expect(code).toBe(1);
    expect(report.expectations).toEqual({ total: 2, met: 1, refusals: 0 });
    expect(report.failures).toEqual([
      {
        place: place(23),
        about: 'state GP',
        expected: 'ready',
        found: { lifecycle: 'commission', states: ['drafting'] },
      },
    ]);
  });

  it('stops where somebody is refused and the story does not say so', async () => {
    const { code, report } = await replayText(SMALL_CASE.replace('who: chair, does: MARK', 'who: guest, does: MARK'));
    expect(code).toBe(1);
    expect(report.failures.at(-1)).toMatchObject({
      place: place(24),
      expected: 'to be carried out',
      found: expect.stringContaining('403 not-yours') as string,
    });
  });

  it('stops where something goes through that was to be refused', async () => {
    const { report } = await replayText(SMALL_CASE.replace('state: { GP: ready }', 'refused: 409 has-version'));
    expect(report.failures.at(-1)).toMatchObject({ place: place(24), expected: 'a refusal', found: 'carried out' });
  });

  it('refuses a file that is broken in the middle, with line and column', async () => {
    const { code, stderr } = await replayText(SMALL_CASE.replace('observers: [guest]', 'observers: [guest'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mandat: story\.yaml:1[67]:\d+: /);
  });

  it('refuses what the committee cannot be', async () => {
    const { code, stderr } = await replayText(SMALL_CASE.replace('KL, held', 'KL, chair: true, held'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mandat: story\.yaml:14:\d+: The committee already has a chair seat in that period\./);
  });
});
