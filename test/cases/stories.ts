import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/cases/play/report.js';
import { testServerUrl } from '../support/database.js';
import { runMandat, type Ended } from '../support/mandat.js';
import { appAddressOf } from '../support/template.js';

/** The tests' server, as the environment names it; a Redis where the run has one. */
export const serverEnvironment = () => ({
  DATABASE_OWNER_URL: testServerUrl(),
  DATABASE_URL: appAddressOf(testServerUrl(), 'postgres'),
  REDIS_URL: process.env.TEST_REDIS_URL,
});

export interface Replayed extends Ended {
  readonly report: Report;
}

/** Replays a file by the command, run in the folder `cwd`. */
export async function replay(file: string, cwd: string, ...options: readonly string[]): Promise<Replayed> {
  const ended = await runMandat(['replay', file, '--json', ...options], serverEnvironment(), cwd);
  const report = ended.stdout.startsWith('{') ? (JSON.parse(ended.stdout) as Report) : ({} as Report);
  return { ...ended, report };
}

/** Replays a case given as text, as a file `story.yaml` somewhere else than in the project. */
export async function replayText(text: string): Promise<Replayed> {
  const folder = await mkdtemp(join(tmpdir(), 'mandat-story-'));
  await writeFile(join(folder, 'story.yaml'), text);
  return replay('story.yaml', folder).finally(() => rm(folder, { recursive: true }));
}

/** A committee of two seats and a paper that is written and marked as ready. */
export const SMALL_CASE = `
case: small
title: A small case
organisations: { SDS: Sundhedsdatastyrelsen, KL: Kommunernes Landsforening }
people:
  chair: { name: 'Formand, SDS' }
  member: { name: 'Medlem, KL' }
  guest: { name: Gæst }
committees:
  PSG:
    name: Programstyregruppen
    from: '2024-01-01'
    seats:
      CHAIR: { name: 'Formand, SDS', organisation: SDS, chair: true, held: chair }
      KL: { name: 'Medlem, KL', organisation: KL, held: member }
    observers: [guest]
papers:
  GP:
    title: Kommissorium
    committee: PSG
    texts: { draft: { sections: { purpose: { heading: Formål, text: Ord om formålet. } } } }
script:
  - { at: '2025-01-06 09:00', who: chair, does: start commission, as: GP }
  - { who: chair, does: ISSUE_VERSION, what: GP, text: draft, expect: [state: { GP: drafting }] }
  - { at: '10:00', who: chair, does: MARK_READY, what: GP, expect: [state: { GP: ready }] }
`.trimStart();
