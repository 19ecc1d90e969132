import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SystemClock } from '../../src/engine/clock.js';
import type { Outcome } from '../../src/engine/command.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { Engine } from '../../src/engine/engine.js';
import { Wakeup } from '../../src/engine/wakeup.js';
import { houseRegistry } from '../../src/house.js';

/** A committee as load is put on it: who chairs, who keeps the secretariat, and who holds which seat. */
export interface Committee {
  readonly id: string;
  readonly chair: string;
  readonly secretariat: string;
  readonly members: readonly { readonly seat: string; readonly person: string }[];
}

const FROM = '2020-01-01T00:00:00Z';

export const registry = houseRegistry();

/** The engine in this process, for setting a scene; what is measured goes through a server. */
export const engineOn = (pool: pg.Pool) =>
  new Engine(registry, new EngineDatabase(pool), new SystemClock(), new Wakeup(() => undefined));

/** A committee of so many voting seats; the first is the chair's. Written by the owner in one statement a table. */
export async function seatCommittee(owner: pg.Pool, size: number): Promise<Committee> {
  const members = Array.from({ length: size }, () => ({ seat: randomUUID(), person: randomUUID() }));
  const [id, organisation, secretariat] = [randomUUID(), randomUUID(), randomUUID()];
  const [seats, persons] = [members.map(({ seat }) => seat), members.map(({ person }) => person)];
  await owner.query('INSERT INTO organisation (id, name, short) VALUES ($1, $2, $2)', [
    organisation,
    `ORG ${organisation}`,
  ]);
  await owner.query('INSERT INTO committee (id, key, name) VALUES ($1, $2, $2)', [id, `committee-${id}`]);
  await owner.query(
    `INSERT INTO person (id, name, email) SELECT p, 'Member', p || '@mandat.example' FROM unnest($1::uuid[]) p`,
    [[...persons, secretariat]],
  );
  await owner.query(
    `INSERT INTO seat (id, committee_id, organisation_id, name, chair, valid_from)
     SELECT s, $2, $3, 'Seat ' || n, n = 1, $4 FROM unnest($1::uuid[]) WITH ORDINALITY AS u(s, n)`,
    [seats, id, organisation, FROM],
  );
  await owner.query(
    `INSERT INTO holding (id, seat_id, person_id, "as", rank, valid_from)
     SELECT gen_random_uuid(), s, p, 'member', 0, $3 FROM unnest($1::uuid[], $2::uuid[]) AS u(s, p)`,
    [seats, persons, FROM],
  );
  await owner.query(
    `INSERT INTO committee_duty (committee_id, person_id, role, valid_from) VALUES ($1, $2, 'secretariat', $3)`,
    [id, secretariat, FROM],
  );
  return { id, chair: members[0]!.person, secretariat, members };
}

const done = (outcome: Outcome): string => {
  if (!outcome.done) throw new Error(`the scene was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.answer.instance;
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** A paper that is ready for decision, by the engine. */
export async function readyPaper(engine: Engine, committee: Committee, title = 'A commission'): Promise<string> {
  const by = { committee: committee.id, person: committee.secretariat };
  const paper = done(await engine.start({ ...by, lifecycle: 'commission', payload: { title } }));
  const sections = [{ id: 'purpose', heading: 'Purpose', markdown: 'What the group is for.' }];
  done(await engine.send({ ...by, instance: paper, type: 'ISSUE_VERSION', payload: { sections } }));
  done(await engine.send({ ...by, instance: paper, type: 'MARK_READY', payload: {} }));
  return paper;
}

/** An open vote on one paper that every seat may answer, by the engine. */
export async function openVote(engine: Engine, committee: Committee): Promise<{ paper: string; round: string }> {
  const paper = await readyPaper(engine, committee);
  const by = { committee: committee.id, person: committee.chair };
  const payload = { title: 'A vote', way: 'vote', deadline: inDays(30) };
  const round = done(await engine.start({ ...by, lifecycle: 'approval-round', payload, links: { decides: [paper] } }));
  done(await engine.send({ ...by, instance: round, type: 'OPEN', payload: {} }));
  return { paper, round };
}

/** An open comment round on one new paper that every seat is asked in, by the engine. */
export async function openComments(engine: Engine, committee: Committee): Promise<{ paper: string; round: string }> {
  const by = { committee: committee.id, person: committee.secretariat };
  const paper = done(await engine.start({ ...by, lifecycle: 'commission', payload: { title: 'A commission' } }));
  const sections = [{ id: 'purpose', heading: 'Purpose', markdown: 'What the group is for.' }];
  done(await engine.send({ ...by, instance: paper, type: 'ISSUE_VERSION', payload: { sections } }));
  const payload = { title: 'Comments', deadline: inDays(30), seats: committee.members.map(({ seat }) => seat) };
  const round = done(await engine.start({ ...by, lifecycle: 'comment-round', payload, links: { collects: [paper] } }));
  return { paper, round };
}

/** The id that the copy number k of an instance has. */
const copyOf = (id: string) => `md5(c.k || ':' || ${id})::uuid`;

/** Columns of a table that are copied as they are, and the id that is made anew. */
const copy = (table: string, id: string, columns: string) =>
  `INSERT INTO ${table} (${id}, ${columns}) SELECT ${copyOf(id)}, ${columns}
     FROM ${table}, generate_series(1, $2) AS c(k) WHERE ${id} = ANY($1::uuid[])`;

const COPIES = [
  copy(
    'instance',
    'id',
    'lifecycle, definition, committee_id, revision, states, status, title, snapshot, head_hash, next_due, created_at, changed_at',
  ),
  copy(
    'journal',
    'instance_id',
    'n, recorded_at, occurred_at, person_id, seat_id, reason, event, facts, effects, states, definition, snapshot_hash, cause, previous_hash, hash',
  ),
  copy('deadline', 'instance_id', 'name, generation, due_at, event, status'),
  `INSERT INTO link (from_id, relation, to_id, inverse) SELECT ${copyOf('from_id')}, relation, ${copyOf('to_id')}, inverse
     FROM link, generate_series(1, $2) AS c(k) WHERE from_id = ANY($1::uuid[])`,
];

/** Slice rows name the paper in their bodies: there it becomes the copied one. */
const COPY_RECORDS = `
  INSERT INTO record (id, instance_id, n, slice, k, body, hash, recorded_at)
  SELECT gen_random_uuid(), ${copyOf('instance_id')}, n, slice, r.k,
         replace(body::text, $3, (md5(c.k || ':' || $3)::uuid)::text)::jsonb, hash, recorded_at
    FROM record r, generate_series(1, $2) AS c(k) WHERE instance_id = ANY($1::uuid[])`;

/**
 * Copies an open round with its paper so many times, in the database: a hundred thousand by the engine would take hours.
 * The copies can be commanded like any other; only their journals do not verify, being copies.
 */
export async function copyRounds(
  owner: pg.Pool,
  { paper, round }: { paper: string; round: string },
  times: number,
): Promise<readonly string[]> {
  for (const statement of COPIES) await owner.query(statement, [[paper, round], times]);
  await owner.query(COPY_RECORDS, [[paper, round], times, paper]);
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query<{ id: string }>(
    `SELECT md5(k || ':' || $1::text)::uuid AS id FROM generate_series(1, $2) k`,
    [round, times],
  );
  return rows.map(({ id }) => id);
}
