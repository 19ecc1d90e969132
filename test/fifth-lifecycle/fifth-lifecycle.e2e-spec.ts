import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { startMandat, type MandatProcess } from '../load/process.js';
import { seatCommittee, type Committee } from '../load/scene.js';
import { ensureBuilt } from '../processes/build.js';
import { Client, refusalOf, SECRET, type Page } from '../processes/client.js';
import { eventually } from '../processes/eventually.js';
import { ownQueue } from '../processes/queue.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { CopiedProject } from './copied-project.js';
import { hearing } from './hearing.js';

jest.setTimeout(60_000);
const run = promisify(execFile);

describe('a fifth lifecycle, one folder and its mention in the list,', () => {
  let project: CopiedProject;
  let database: TestDatabase;
  let committee: Committee;
  let mandat: MandatProcess;
  let secretariat: Client;

  beforeAll(async () => {
    ensureBuilt();
    project = new CopiedProject();
    project.addLifecycle('hearing', hearing);
    project.build();
    database = await createTestDatabase();
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
    committee = await seatCommittee(owner, 2);
    await owner.end();
    mandat = await startMandat({ ...database, ...ownQueue(), role: 'both', secret: SECRET, folder: project.folder });
    secretariat = new Client(mandat.port, committee.secretariat);
  }, 180_000);
  afterAll(async () => {
    await mandat?.stop();
    await database?.drop();
    project.remove();
  });

  const stands = async (instance: string) => {
    const { body } = await secretariat.get<{ states: { path: string }[] }>(`/api/instances/${instance}`);
    return body.states.map(({ path }) => path);
  };

  /** A paper with a text, and a hearing on it that ends in so many seconds. */
  async function startHearing(seconds: number): Promise<{ paper: string; heard: string }> {
    const by = { committee: committee.id };
    const { instance: paper } = await secretariat.start({
      ...by,
      lifecycle: 'commission',
      payload: { title: 'A paper' },
    });
    const sections = [{ id: 'purpose', heading: 'Purpose', markdown: 'What it is for.' }];
    await secretariat.send(paper, 'ISSUE_VERSION', { sections });
    const payload = { title: 'A hearing', deadline: new Date(Date.now() + seconds * 1_000).toISOString() };
    const { instance: heard } = await secretariat.start({
      ...by,
      lifecycle: 'hearing',
      payload,
      links: { hears: [paper] },
    });
    return { paper, heard };
  }

  it('touches nothing else', () => {
    const folder = Object.keys(hearing).map((name) => `workflows/hearing/v1/${name}`);
    expect(project.changed()).toEqual([...folder, 'workflows/index.ts'].sort());
  });

  it('is shown as data: its picture, its events with their schemas, its labels', async () => {
    const { body } = await secretariat.get('/api/lifecycles/hearing');
    expect(body).toMatchObject({
      label: { da: 'Høring', en: 'Hearing' },
      statechart: { states: { running: { type: 'parallel', after: { hearingPeriod: 'closed' } } } },
      events: [{ type: 'SEND_LETTER' }, { type: 'SUM_UP', schema: { required: ['replies', 'rapporteur'] } }],
    });
  });

  it('is started, moved through both its regions, tells the paper, and is found in lists', async () => {
    const { paper, heard } = await startHearing(3_600);
    expect(await stands(heard)).toEqual(['running.letter.unsent', 'running.replies.awaited']);
    expect(await stands(paper)).toEqual(['commenting']);
    await secretariat.send(heard, 'SEND_LETTER');
    expect(await stands(heard)).toEqual(['running.letter.sent', 'running.replies.awaited']);
    const rapporteur = committee.members[0]!.seat;
    const { states, touched } = await secretariat.send(heard, 'SUM_UP', { replies: 7, rapporteur });
    expect(states).toEqual(['closed']);
    expect(touched).toMatchObject([{ instance: paper, states: ['revising'] }]);
    const listed = await secretariat.get<Page<{ id: string }>>('/api/instances?lifecycle=hearing&state=closed');
    expect(listed.body.items.map(({ id }) => id)).toEqual([heard]);
    const rows = await secretariat.get(`/api/instances/${heard}/records?slice=summary`);
    expect(rows.body).toMatchObject({ items: [{ body: { replies: 7, rapporteur } }] });
  });

  it('says what may be done and on what it depends, and refuses by its guard on a fact', async () => {
    const { heard } = await startHearing(3_600);
    const { body } = await secretariat.get(`/api/instances/${heard}/actions`);
    expect(body).toMatchObject({
      items: [
        { type: 'SEND_LETTER', allowed: 'yes' },
        { type: 'SUM_UP', allowed: 'depends', dependsOn: ['rapporteur'] },
      ],
    });
    const refused = await secretariat.try(heard, 'SUM_UP', { replies: 7, rapporteur: randomUUID() });
    expect(refusalOf(refused)).toEqual([409, 'rapporteur-seated']);
    expect(refused.body).toMatchObject({ reasons: [{ text: { da: 'Ordføreren skal have en plads i udvalget.' } }] });
  });

  it('ends by its own deadline, announces it, and its journal tells so', async () => {
    const { paper, heard } = await startHearing(2);
    await eventually(
      'the end of the hearing',
      () => stands(heard),
      (states) => states.includes('closed'),
    );
    expect(await stands(paper)).toEqual(['revising']);
    const { body } = await secretariat.get(`/api/instances/${heard}/journal`);
    expect(body).toMatchObject({
      items: [
        { n: 1, label: { en: 'Started' } },
        { n: 2, person: null, states: [{ path: 'closed', label: { da: 'Afsluttet' } }] },
      ],
    });
    const inbox = () =>
      new Client(mandat.port, committee.chair).get<Page<{ instance: string; topic: string }>>('/api/inbox');
    const told = await eventually('the announcement', inbox, (page) =>
      page.body.items.some(({ instance }) => instance === heard),
    );
    expect(told.body.items).toContainEqual(
      expect.objectContaining({
        instance: heard,
        subject: { da: 'Høringen er afsluttet, svar: 0', en: expect.any(String) },
      }),
    );
  });

  it('is replayed from its journals without a difference', async () => {
    const { appUrl, ownerUrl } = database;
    const env = { PATH: process.env.PATH, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, TOKEN_SECRET: SECRET };
    const cwd = project.folder;
    const { stdout } = await run(process.execPath, ['dist/src/cli/mandat.js', 'verify', '--json'], { cwd, env });
    expect(JSON.parse(stdout)).toMatchObject({ instances: 6, findings: [] });
  });
});
