import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/engine/command.js';
import { Engine } from '../../src/engine/engine.js';
import { verify } from '../../src/engine/verify/verify.js';
import { Wakeup } from '../../src/engine/wakeup.js';
import { houseRegistry } from '../../src/house.js';
import { answered, committee, openEngine, people, seats } from '../engine/engine-house.js';

type Payload = Record<string, unknown>;
const registry = houseRegistry();
let house: Awaited<ReturnType<typeof openEngine>>;
let engine: Engine;

beforeAll(async () => {
  house = await openEngine();
  engine = new Engine(registry, house.db, house.clock, new Wakeup(() => undefined));
});
afterAll(() => house.close());

const start = async (lifecycle: string, payload: Payload, links: Record<string, string[]> = {}) =>
  answered(await engine.start({ lifecycle, committee, person: people.secretariat, payload, links })).instance;
const send = (
  instance: string,
  type: string,
  payload: Payload = {},
  person = people.secretariat,
  onBehalfOf?: string,
) => engine.send({ instance, type, payload, person, onBehalfOf, reason: onBehalfOf && 'Modtaget pr. mail' });
const done = async (...command: Parameters<typeof send>) => answered(await send(...command));
const codes = (outcome: Outcome) => (outcome.done ? [] : outcome.refusal.reasons.map(({ code }) => code));
const statesOf = async (instance: string) =>
  (await house.owner.query<{ states: string[] }>('SELECT states FROM instance WHERE id = $1', [instance])).rows[0]!
    .states;
const FILE = 'c'.repeat(64);
const text = (markdown: string, ...keys: string[]) => ({
  sections: [{ id: 'formaal', heading: 'Formål', markdown }],
  enclosures: keys.map((key) => ({ key, name: key, mediaType: 'application/pdf', sha256: FILE, size: 1 })),
});

async function upload(paper: string): Promise<void> {
  await house.owner.query(`INSERT INTO enclosure_content VALUES ($1, 1, 'c')`, [FILE]);
  await house.owner.query(
    `INSERT INTO paper_enclosure (instance_id, sha256, name, media_type, person_id, added_at)
     VALUES ($1, $2, 'Leveranceplan', 'application/pdf', $3, now())`,
    [paper, FILE, people.secretariat],
  );
}

async function readyPaper(title: string): Promise<string> {
  const paper = await start('commission', { title });
  await done(paper, 'ISSUE_VERSION', text(title));
  await done(paper, 'MARK_READY');
  return paper;
}

async function approvedPaper(title: string): Promise<string> {
  const paper = await readyPaper(title);
  const round = await start('approval-round', { title }, { decides: [paper] });
  await done(round, 'OPEN');
  await done(round, 'CONCLUDE', { sameForAll: { outcome: 'approved' } }, people.chair);
  return paper;
}

const correction = (key: string, papers: string[], more: Payload = {}) => ({
  key,
  scope: papers.length > 1 ? 'general' : 'specific',
  kind: 'text',
  text: `Rettelse ${key}`,
  origin: { item: '2', who: 'Styregruppen' },
  papers,
  owner: 'secretariat',
  due: '2025-03-14T11:00:00.000Z',
  ...more,
});

const openCorrections = async (paper: string) => {
  const query = `SELECT i.id, i.title, i.states[1] AS state, i.snapshot->'context'->>'kind' AS kind FROM link l JOIN instance i ON i.id = l.from_id
                  WHERE l.to_id = $1 AND l.relation = 'corrects' AND i.states[1] IN ('open', 'made') ORDER BY i.title`;
  return (await house.owner.query<{ id: string; title: string; kind: string }>(query, [paper])).rows;
};

describe('a package of commissions', () => {
  it('is commented, disposed of, approved with corrections in one commit, and followed until the texts are final', async () => {
    const kpos = await approvedPaper('KPOS');
    const gp = await start('commission', { title: 'GP' });
    await done(gp, 'ISSUE_VERSION', text('Udkast'));
    const seatsAsked = { seats: [seats.member], deadline: '2025-03-01T11:00:00.000Z' };
    const comments = await start('comment-round', { title: 'Kommissorium GP', ...seatsAsked }, { collects: [gp] });
    expect(await statesOf(gp)).toEqual(['commenting']);
    const remarks = { remarks: [{ paper: gp, kind: 'substantive', text: 'Nævn EHDS.' }] };
    expect(await done(comments, 'SUBMIT_REMARKS', remarks, people.member)).toMatchObject({ states: ['closed'] });
    expect(await statesOf(gp)).toEqual(['revising']);
    expect(codes(await send(gp, 'MARK_READY'))).toEqual(['every-remark-disposed']);
    const { rows } = await house.owner.query<{ id: string }>('SELECT id FROM remark WHERE paper = $1', [gp]);
    await done(gp, 'DISPOSE', {
      dispositions: [{ remark: rows[0]!.id, outcome: 'accommodated', reason: 'Indarbejdet' }],
    });
    await done(gp, 'MARK_READY');

    const cae = await readyPaper('CAE');
    const round = await start('approval-round', { title: 'Punkt 2' }, { decides: [gp, cae] });
    await done(round, 'OPEN', {}, people.chair);
    await done(round, 'POSITION', { all: { choice: 'approveWithRemarks', text: 'KL vil deltage' } }, people.member);
    const corrections = [
      correction('G1', [gp, cae, kpos]),
      correction('G5', [gp, cae, kpos], { kind: 'enclosure', enclosure: 'leveranceplan' }),
      correction('S1', [cae]),
    ];
    const conclusion = { sameForAll: { outcome: 'approvedWithCorrections' }, corrections };
    const { touched } = await done(round, 'CONCLUDE', conclusion, people.chair);
    expect(touched.filter(({ lifecycle }) => lifecycle === 'correction')).toHaveLength(7);
    for (const paper of [gp, cae, kpos]) expect(await statesOf(paper)).toEqual(['approved.text.correcting']);

    await done(gp, 'ISSUE_VERSION', text('Rettet'));
    const refused = await send(gp, 'CONFIRM_TEXT', {}, people.secretariat);
    expect(codes(refused)).toEqual(['no-open-correction', 'enclosures-present', 'confirmed-by-the-named']);
    for (const { id } of await openCorrections(gp)) await done(id, 'MAKE', { note: 'Se version 2', version: 2 });
    const enclosing = (await openCorrections(gp)).find(({ kind }) => kind === 'enclosure')!.id;
    expect(codes(await send(enclosing, 'CHECK', {}, people.chair))).toEqual(['enclosure-present']);
    expect(codes(await send(gp, 'ISSUE_VERSION', text('Rettet', 'leveranceplan')))).toEqual(['enclosures-uploaded']);
    await upload(gp);
    await done(gp, 'ISSUE_VERSION', text('Rettet', 'leveranceplan'));
    for (const { id } of await openCorrections(gp)) {
      expect(codes(await send(id, 'CHECK'))).toEqual(['four-eyes']);
      await done(id, 'CHECK', {}, people.chair);
    }
    expect(await done(gp, 'CONFIRM_TEXT', {}, people.chair)).toMatchObject({ states: ['approved.text.final'] });
    expect(await openCorrections(kpos)).toHaveLength(2);
  });

  it('is not concluded when one paper refuses what it is told: nothing of it is written', async () => {
    const paper = await readyPaper('SPEC');
    const draft = await start('commission', { title: 'Udkast' });
    const round = await start('approval-round', { title: 'Punkt 2.2' }, { decides: [paper] });
    await done(round, 'OPEN');
    const conclusion = {
      sameForAll: { outcome: 'approvedWithCorrections' },
      corrections: [correction('G2', [paper, draft])],
    };
    expect(codes(await send(round, 'CONCLUDE', conclusion, people.chair))).toEqual(['not-in-this-state']);
    expect(await statesOf(paper)).toEqual(['deciding']);
    expect(await openCorrections(paper)).toEqual([]);
  });
});

describe('a vote', () => {
  const deadline = '2025-02-27T11:00:00.000Z';

  it('is answered by seats, the member before the substitute, and concluded as it was counted', async () => {
    const paper = await readyPaper('Afstemning');
    const round = await start('approval-round', { title: 'Afstemning', way: 'vote', deadline }, { decides: [paper] });
    await done(round, 'OPEN');
    const vote = (version: number, choice: string) => ({ positions: [{ paper, version, choice, text: 'x' }] });
    await done(round, 'POSITION', vote(1, 'approve'), people.substitute);
    await done(round, 'POSITION', vote(1, 'cannot'), people.member);
    expect(codes(await send(round, 'POSITION', vote(1, 'approve'), people.substitute))).toEqual(['member-silent']);
    await done(paper, 'ISSUE_VERSION', { ...text('Ny'), material: true });
    expect(codes(await send(round, 'POSITION', vote(1, 'cannot'), people.member))).toEqual(['version-current']);
    await done(round, 'POSITION', vote(2, 'approve'), people.member);
    expect(await statesOf(round)).toEqual(['open.answering']);
    const conclude = { sameForAll: { outcome: 'approved' } };
    expect(codes(await send(round, 'CONCLUDE', conclude, people.chair))).toEqual(['nothing-can-change']);
    expect(await done(round, 'POSITION', vote(2, 'abstain'), people.chair)).toMatchObject({
      states: ['open.answered'],
    });
    expect(await done(round, 'CONCLUDE', conclude, people.chair)).toMatchObject({ states: ['concluded'] });
    expect(await statesOf(paper)).toEqual(['approved.text.final']);
  });

  it('goes on after its deadline without those who were silent, and takes a recusal for a seat', async () => {
    const paper = await readyPaper('Inhabil');
    const round = await start('approval-round', { title: 'Inhabil', way: 'vote', deadline }, { decides: [paper] });
    await done(round, 'OPEN');
    await done(round, 'RECUSE', { reason: 'Egen sag' }, people.secretariat, seats.member);
    const position = { all: { choice: 'approve' } };
    expect(codes(await send(round, 'POSITION', position, people.substitute))).toEqual(['not-recused']);
    await house.clock.moveTo(new Date('2025-02-27T12:00:00.000Z'));
    expect(codes(await send(round, 'POSITION', position, people.chair))).toEqual(['in-time-or-accepted']);
    expect(await statesOf(round)).toEqual(['open.answered']);
    await done(round, 'CONCLUDE', { sameForAll: { outcome: 'postponed' } }, people.chair);
    const { rows } = await house.owner.query<{ needs: { da: string } }>(
      'SELECT needs_text AS needs FROM outcome WHERE round = $1',
      [round],
    );
    expect(rows[0]!.needs.da).toBe('Mangler 1 svar for at være beslutningsdygtig. Mangler 1 stemme for.');
  });
});

it('rounds ask known seats only, until a time that is still to come', async () => {
  const paper = await start('commission', { title: 'Tider' });
  await done(paper, 'ISSUE_VERSION', text('x'));
  const ask = (deadline: string, seat: string) =>
    engine.start({
      lifecycle: 'comment-round',
      committee,
      person: people.secretariat,
      payload: { title: 'x', deadline, seats: [seat] },
      links: { collects: [paper] },
    });
  expect(codes(await ask('2026-01-01T00:00:00.000Z', paper))).toEqual(['seats-known']);
  expect(codes(await ask('2025-01-01T00:00:00.000Z', seats.member))).toEqual(['deadline-ahead']);
});

it('the journals tell it all again without a difference', async () => {
  expect(await verify(house.db, registry)).toMatchObject({ findings: [] });
});

it.each([
  'version',
  'remark',
  'disposition',
  'position',
  'elector',
  'outcome',
  'correction',
  'making',
  'check',
  'recusal',
])('one byte changed in a row of the slice %s is found, and the row is named', async (slice) => {
  const client = await house.owner.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ named: string }>(
      `UPDATE record SET body = regexp_replace(body::text, '[a-z]', 'X')::jsonb
          WHERE id = (SELECT id FROM record WHERE slice = $1 ORDER BY instance_id, n, k LIMIT 1)
         RETURNING 'record ' || slice || ' ' || n || '/' || k || ' body' AS named`,
      [slice],
    );
    const { findings } = await verify(client, registry);
    expect(findings.map(({ what }) => what)).toEqual([rows[0]!.named]);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});
