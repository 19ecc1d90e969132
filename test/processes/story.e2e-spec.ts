import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { refusalOf, SECRET, type Moved, type Page } from './client.js';
import { eventually } from './eventually.js';
import { Listener } from './listener.js';
import { openTown, type Town } from './town.js';

jest.setTimeout(60_000);

const run = promisify(execFile);
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();
const text = (markdown: string) => ({ sections: [{ id: 'purpose', heading: 'Purpose', markdown }], enclosures: [] });

interface Entry {
  readonly person: object | null;
  readonly occurredAt: string;
  readonly event: { readonly type: string };
}

/** One story in several chapters, each standing on the one before: a paper from first draft to final text. */
describe('two API and two worker processes carry a paper from draft to final text', () => {
  let town: Town;
  let paper: string;
  let round: string;
  let deadline: string;
  let corrections: readonly string[];
  const listener = new Listener();

  beforeAll(async () => {
    town = await openTown();
    await listener.open(town.apis[0].port, town.committee.secretariat);
  }, 90_000);
  afterAll(async () => {
    await listener.close();
    await town.close();
  });

  const secretariat = (api: 1 | 2) => town.at(api, town.committee.secretariat);
  const chair = (api: 1 | 2) => town.at(api, town.committee.chair);
  const member = (api: 1 | 2, seat: 1 | 2) => town.at(api, town.committee.members[seat]!.person);
  const statesOf = async (instance: string, api: 1 | 2 = 2) => {
    const { body } = await secretariat(api).get<{ states: { path: string }[] }>(`/api/instances/${instance}`);
    return body.states.map(({ path }) => path);
  };
  const journalOf = async (instance: string, api: 1 | 2 = 2) =>
    (await secretariat(api).get<Page<Entry>>(`/api/instances/${instance}/journal`)).body.items;
  const start = (lifecycle: string, payload: object, links: object = {}) => ({
    lifecycle,
    committee: town.committee.id,
    payload,
    links,
  });

  it('a command repeated with its key at the other API is answered alike and carried out once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const begin = (api: 1 | 2, title: string) =>
      secretariat(api).post<Partial<Moved>>('/api/instances', start('commission', { title }), key);
    const [first, again] = [await begin(1, 'A commission'), await begin(2, 'A commission')];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(refusalOf(await begin(2, 'Another'))).toEqual([422, 'key-reused']);
    paper = first.body.instance!;
    const { rows } = await town.owner.query('SELECT id FROM instance');
    expect(rows).toEqual([{ id: paper }]);
  });

  it('the lease that one API gave is held at the other, and the draft is issued under it', async () => {
    const at = `/api/papers/${paper}`;
    const { body: lease } = await secretariat(1).post<{ token: string }>(`${at}/lease`);
    expect(refusalOf(await chair(2).post(`${at}/lease`))).toEqual([409, 'lease-held']);
    const written = { lease: lease.token, 'if-match': '"0"' };
    expect((await secretariat(2).put(`${at}/draft`, text('What it is for.'), written)).status).toBe(200);
    const { body: draft } = await secretariat(1).get<ReturnType<typeof text>>(`${at}/draft`);
    const { sections, enclosures } = draft;
    expect(refusalOf(await chair(1).try(paper, 'ISSUE_VERSION', { sections, enclosures }))).toEqual([
      409,
      'lease-free',
    ]);
    await secretariat(1).send(paper, 'ISSUE_VERSION', { sections, enclosures, lease: lease.token });
  });

  it('a revision that the other API has passed is refused', async () => {
    const note = { what: 'The title', reason: 'A slip of the pen' };
    expect((await secretariat(2).try(paper, 'RECTIFY', note, { 'if-match': '"2"' })).status).toBe(200);
    const late = await secretariat(1).try(paper, 'RECTIFY', note, { 'if-match': '"2"' });
    expect(refusalOf(late)).toEqual([412, 'moved-on']);
    expect(await journalOf(paper)).toHaveLength(3);
  });

  it('a comment round closes by itself at its deadline, rung by one of the workers, once', async () => {
    deadline = inSeconds(3);
    const seats = town.committee.members.map(({ seat }) => seat);
    const asked = { title: 'Comments', deadline, seats };
    round = (await secretariat(2).start(start('comment-round', asked, { collects: [paper] }))).instance;
    expect(await statesOf(paper, 1)).toEqual(['commenting']);
    const remark = { paper, section: 'purpose', kind: 'substantive', text: 'Name the users.' };
    await member(1, 1).send(round, 'SUBMIT_REMARKS', { remarks: [remark] });
    await member(2, 2).send(round, 'NO_REMARKS');
    await eventually(
      'the closing',
      () => statesOf(round),
      (states) => states.includes('closed'),
    );
    const rung = (await journalOf(round, 1)).filter(({ person }) => person === null);
    expect(rung).toMatchObject([{ occurredAt: deadline, event: { type: expect.stringContaining('commentPeriod') } }]);
    expect(await statesOf(paper)).toEqual(['revising']);
  });

  it('the paper is ready once every remark has been disposed of', async () => {
    expect(refusalOf(await secretariat(1).try(paper, 'MARK_READY'))).toEqual([409, 'every-remark-disposed']);
    const remarks = await secretariat(2).get<Page<{ id: string }>>(`/api/instances/${round}/records?slice=remark`);
    const [{ id: remark }] = remarks.body.items as [{ id: string }];
    const disposition = { remark, outcome: 'accommodated', reason: 'They are named.' };
    await secretariat(1).send(paper, 'DISPOSE', { dispositions: [disposition] });
    await secretariat(2).send(paper, 'MARK_READY');
    expect(await statesOf(paper, 1)).toEqual(['ready']);
  });

  it('the chair concludes with corrections, and a worker is killed at that moment', async () => {
    const decision = { title: 'The commission' };
    round = (await chair(2).start(start('approval-round', decision, { decides: [paper] }))).instance;
    await chair(1).send(round, 'OPEN');
    await member(2, 1).send(round, 'POSITION', { all: { choice: 'approveWithRemarks', text: 'We will take part.' } });
    const correction = {
      scope: 'specific',
      text: 'Say it.',
      origin: { item: '2', who: 'The committee' },
      papers: [paper],
    };
    const { touched } = await chair(1).send(round, 'CONCLUDE', {
      sameForAll: { outcome: 'approvedWithCorrections' },
      corrections: [
        { ...correction, key: 'S1', kind: 'text', owner: 'secretariat', due: inSeconds(3) },
        { ...correction, key: 'S2', kind: 'principle', owner: 'secretariat', due: inSeconds(3_600) },
      ],
    });
    town.workers[0].child.kill('SIGKILL');
    corrections = touched.filter(({ lifecycle }) => lifecycle === 'correction').map(({ instance }) => instance);
    expect(corrections).toHaveLength(2);
    expect(await statesOf(paper)).toEqual(['approved.text.correcting']);
  });

  it('the worker that is left rings what falls due', async () => {
    const overdue = await eventually(
      'the alarm of the correction that is due',
      () => journalOf(corrections[0]!, 1),
      (entries) => entries.some(({ person }) => person === null),
    );
    expect(overdue.at(-1)!.event.type).toContain('due');
  });

  it('the text is final when the corrections are made and checked and the chair has confirmed it', async () => {
    expect(refusalOf(await chair(1).try(paper, 'CONFIRM_TEXT'))).toEqual([409, 'no-open-correction']);
    await secretariat(2).send(paper, 'ISSUE_VERSION', text('What it is for, and for whom.'));
    for (const correction of corrections) {
      await secretariat(1).send(correction, 'MAKE', { note: 'See version 2', version: 2 });
      await chair(2).send(correction, 'CHECK');
    }
    await chair(1).send(paper, 'CONFIRM_TEXT');
    expect(await statesOf(paper)).toEqual(['approved.text.final']);
  });

  it('every announcement reached each of those it was for, once', async () => {
    const waiting = async () =>
      Number(
        (await town.owner.query<{ count: string }>('SELECT count(*) FROM outbox WHERE delivered_at IS NULL')).rows[0]!
          .count,
      );
    await eventually('the delivery of all announcements', waiting, (open) => open === 0);
    const told = async (api: 1 | 2, person: string) => {
      const { body } = await town.at(api, person).get<Page<{ topic: string }>>('/api/inbox?limit=200');
      return body.items.map(({ topic }) => topic).sort();
    };
    const member = town.committee.members[1]!.person;
    expect(await told(1, member)).toEqual(['concluded', 'opened', 'opened', 'textFinal']);
    expect(await told(2, town.committee.secretariat)).toEqual(
      ['closed', 'concluded', 'made', 'made', 'overdue', 'textFinal'].sort(),
    );
  });

  it('who listens at one API has heard all that was written at either, in order and once', async () => {
    const { rows } = await town.owner.query<{ instance: string; event: string }>(
      `SELECT instance_id AS instance, event->>'type' AS event FROM journal ORDER BY xact, id`,
    );
    await eventually(
      'hearing the last',
      () => Promise.resolve(listener.heard.length),
      (heard) => heard >= rows.length,
    );
    expect(listener.heard.map(({ instance, event }) => ({ instance, event }))).toEqual(rows);
  });

  it('the journals verify', async () => {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: town.appUrl,
      DATABASE_OWNER_URL: town.ownerUrl,
      TOKEN_SECRET: SECRET,
    };
    const { stdout } = await run(process.execPath, ['dist/src/cli/mandat.js', 'verify', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ instances: 5, findings: [] });
  });

  it('a process told to end does so in order, within seconds', async () => {
    const began = Date.now();
    const [, survivor] = town.workers;
    await listener.close();
    await Promise.all([...town.apis, survivor].map((one) => one.stop()));
    expect([...town.apis, survivor].map(({ child }) => child.exitCode)).toEqual([0, 0, 0]);
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
