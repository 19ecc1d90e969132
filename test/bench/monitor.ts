import { DataSource } from 'typeorm';
import pg from 'pg';
import { appDataSourceOptions } from '../../src/database/data-source.js';
import { SystemClock } from '../../src/engine/clock.js';
import type { Row } from '../../src/domain/workflow/lifecycle.js';
import type { Outcome } from '../../src/engine/command.js';
import type { Engine } from '../../src/engine/engine.js';
import { Debts } from '../../src/monitor/debts.js';
import { LifecycleCounts } from '../../src/monitor/lifecycle-counts.js';
import { LifecycleKnowledge } from '../../src/monitor/lifecycle-knowledge.js';
import { PapersWaiting } from '../../src/monitor/papers-waiting.js';
import {
  copyRounds,
  engineOn,
  openComments,
  openVote,
  registry,
  seatCommittee,
  type Committee,
} from '../load/scene.js';
import { openDatabase, openServer } from '../load/server.js';

/**
 * Ten committees of 8 seats with 1,000 instances each, and one person who is secretariat of them all. Of the rounds a fifth is
 * open, with some answers given.
 */
const COMMITTEES = 10;
const [OPEN, SETTLED] = [50, 200];
const GOAL_MS = 100;
const TURNS = 15;

const say = (text: string) => process.stderr.write(`${text}\n`);

async function setScene(database: Awaited<ReturnType<typeof openDatabase>>): Promise<Committee> {
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  const engine = engineOn(pool);
  const committees: Committee[] = [];
  for (let i = 0; i < COMMITTEES; i++) {
    const committee = await seatCommittee(database.owner, 8);
    committees.push(committee);
    await furnish(database.owner, engine, committee);
  }
  await pool.end();
  const [first] = committees;
  await database.owner.query(
    `INSERT INTO committee_duty (committee_id, person_id, role, valid_from)
     SELECT id, $1, 'secretariat', '2020-01-01' FROM committee WHERE id <> $2`,
    [first!.secretariat, first!.id],
  );
  // Copies come without the step that the trigger listens to.
  await database.owner.query(
    'SELECT keep_stays(id, 0, revision) FROM instance WHERE id NOT IN (SELECT instance_id FROM stay)',
  );
  await database.owner.query('VACUUM ANALYZE');
  return first!;
}

const done = (outcome: Outcome) => {
  if (!outcome.done) throw new Error(`the scene was refused: ${JSON.stringify(outcome.refusal)}`);
};

/** Rounds of both kinds, open and settled, each with its paper. */
async function furnish(owner: pg.Pool, engine: Engine, committee: Committee): Promise<void> {
  const { members, chair, secretariat } = committee;
  const [vote, put] = [await openVote(engine, committee), await openVote(engine, committee)];
  const [comments, closed] = [await openComments(engine, committee), await openComments(engine, committee)];
  const send = async (instance: string, person: string, type: string, payload: Row = {}) =>
    done(await engine.send({ instance, person, type, payload }));
  for (const { person } of members.slice(1, 4)) await send(comments.round, person, 'NO_REMARKS');
  for (const { person } of members.slice(1, 4))
    await send(vote.round, person, 'POSITION', { all: { choice: 'approve' } });
  for (const { person } of members) await send(put.round, person, 'POSITION', { all: { choice: 'approve' } });
  await send(put.round, chair, 'CONCLUDE', { sameForAll: { outcome: 'approved' } });
  await send(closed.round, secretariat, 'CLOSE', { reason: 'Alle er hørt.' });
  for (const scene of [vote, comments]) await copyRounds(owner, scene, OPEN - 1);
  for (const scene of [put, closed]) await copyRounds(owner, scene, SETTLED - 1);
}

async function timed(name: string, work: () => Promise<unknown>): Promise<boolean> {
  await work();
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  const [median, worst] = [times.sort((one, other) => one - other)[Math.floor(TURNS / 2)]!, times.at(-1)!];
  const met = median < GOAL_MS;
  process.stdout.write(
    `${met ? 'met   ' : 'MISSED'} ${name.padEnd(52)} median ${median.toFixed(0).padStart(4)} ms   worst ${worst.toFixed(0).padStart(4)} ms\n`,
  );
  return met;
}

const server = await openServer();
const database = await openDatabase(server, `bench_monitor`);
say('setting the scene …');
const committee = await setScene(database);
const { rows } = await database.owner.query<{ n: number; stays: number }>(
  'SELECT (SELECT count(*)::int FROM instance) AS n, (SELECT count(*)::int FROM stay) AS stays',
);
say(`${rows[0]!.n} instances, ${rows[0]!.stays} stays; the goal is under ${GOAL_MS} ms`);
const source = await new DataSource(appDataSourceOptions({ url: database.appUrl }, 4)).initialize();
const parts = [source, new LifecycleKnowledge(registry), new SystemClock()] as const;
const [counts, papers, debts] = [new LifecycleCounts(...parts), new PapersWaiting(...parts), new Debts(...parts)];
const [secretariat, member] = [committee.secretariat, committee.members[3]!.person];
const { next } = await papers.read(secretariat, { limit: 50 });
const results = [
  await timed('lifecycles, seen by one who sees all', () => counts.read(secretariat, undefined)),
  await timed('papers, first page of 50', () => papers.read(secretariat, { limit: 50 })),
  await timed('papers, the second page of 50', () =>
    papers.read(secretariat, { limit: 50, cursor: next ?? undefined }),
  ),
  await timed('people who owe something, first page of 50', () => debts.debtors(secretariat, { limit: 50 })),
  await timed('what a member owes', () => debts.of(member, member)),
  await timed('what a member owes, seen by the secretariat', () => debts.of(member, secretariat)),
];
await source.destroy();
await database.owner.end();
await server.close();
process.exitCode = results.every(Boolean) ? 0 : 1;
