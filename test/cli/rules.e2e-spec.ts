import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { rulesOfProcedure } from '../../src/domain/rules/rules-of-procedure.js';
import { runMandat } from '../support/mandat.js';

const RULES = `title: Forretningsorden for styregruppen
source: Bilag 2
groups:
  faste: [Formand, "Medlem, KL"]
voting:
  default:
    quorum: { by: seats, atLeast: 2/3 }
calendar:
  notices:
    ordinary:
      amount: 14
      unit: days
`;

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'mandat-rules-'))));
afterAll(() => rm(folder, { recursive: true }));

const explain = async (text: string, name = 'rules.yaml', ...more: string[]) => {
  await writeFile(join(folder, name), text);
  return runMandat(['rules', 'explain', name, ...more], {}, folder);
};

describe('mandat rules explain', () => {
  it('says in both languages what rules mean', async () => {
    const { code, stdout, stderr } = await explain(RULES);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Forretningsorden for styregruppen\nFindes i: Bilag 2\n\nBeslutninger\n- ');
    expect(stdout).toContain('- Varsel for ordinære møder: 14 dage.');
    expect(stdout).toContain('To be found in: Bilag 2\n\nDecisions\n- ');
    expect(stdout).toContain('- Notice of ordinary meetings: 14 days.');
  });

  it('says it in one language where one is asked for, and of JSON the same', async () => {
    const json = JSON.stringify({ title: 'Rules', calendar: { papers: { amount: 7, unit: 'days' } } });
    const { code, stdout } = await explain(json, 'rules.json', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('- Papers must be out 7 days before the meeting.');
    expect(stdout).not.toContain('Beslutninger');
  });

  it('names every place that does not hold, with the reason in both languages, and ends with 1', async () => {
    const { code, stdout, stderr } = await explain(RULES.replace('2/3', '0').replace('unit: days', 'unit: fortnights'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `rules.yaml:7:35: voting.default.quorum.atLeast
  Mindst 1.
  At least 1.
rules.yaml:12:13: calendar.notices.ordinary.unit
  Skal være en af: hours, days, workingDays, workingDaysWithSaturday, weeks, months, years.
  Must be one of: hours, days, workingDays, workingDaysWithSaturday, weeks, months, years.
`,
    );
  });

  it('names the place of a key that is not known, and of one that is missing', async () => {
    const { code, stderr } = await explain('voting:\n  majority: 1/2\n');
    expect(code).toBe(1);
    expect(stderr).toContain('rules.yaml:1:1: title\n  Mangler.\n  Missing.\n');
    expect(stderr).toMatch(/^rules\.yaml:2:\d+: voting\.majority\n {2}Feltet kendes ikke her\.\n/m);
  });

  it('says where a file cannot be read at all', async () => {
    const { code, stderr } = await explain('title: [\n');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^rules\.yaml:\d+:\d+\n {2}Filen kan ikke læses: /);
    const missing = await runMandat(['rules', 'explain', 'none.yaml'], {}, folder);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('none.yaml') });
  });
});

describe('mandat rules schema', () => {
  it('prints the JSON Schema, with what is meant where nothing is said', async () => {
    const { code, stdout } = await runMandat(['rules', 'schema'], {}, folder);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout) as { title: string; $defs: { RulesOfProcedure: { properties: object } } };
    expect(schema.title).toBe('Rules of procedure');
    const { properties } = schema.$defs.RulesOfProcedure;
    expect(Object.keys(properties)).toEqual(['title', 'source', 'groups', 'weights', 'voting', 'calendar']);
    expect(properties).toMatchObject({
      groups: { default: {} },
      voting: { properties: { votes: { default: { per: 'seat', weighted: false } } } },
    });
  });
});

it('the examples in docs/rules.md hold', async () => {
  const page = await readFile('docs/rules.md', 'utf8');
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text!);
  expect(examples).toHaveLength(2);
  for (const example of examples) expect(rulesOfProcedure.safeParse(parse(example)).error).toBeUndefined();
});
