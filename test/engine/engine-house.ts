import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { StandingClock } from '../../src/engine/clock.js';
import type { Outcome } from '../../src/engine/command.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { Engine } from '../../src/engine/engine.js';
import { Registry } from '../../src/engine/registry.js';
import { verify } from '../../src/engine/verify/verify.js';
import { Wakeup } from '../../src/engine/wakeup.js';
import { createTestDatabase } from '../support/database.js';
import { petition, petitionFile, signatures, SIGNATURES_VIEW } from './petition.js';

/** The instant at which these stories begin. */
export const MORNING = '2025-02-20T08:00:00.000Z';
const FROM = '2024-01-01T00:00:00Z';

export const people = {
  chair: randomUUID(),
  member: randomUUID(),
  substitute: randomUUID(),
  observer: randomUUID(),
  secretariat: randomUUID(),
  stranger: randomUUID(),
};
export const seats = { chair: randomUUID(), member: randomUUID() };
export const committee = randomUUID();

/** An engine with the petition lifecycles on a database of its own; `owner` may do what the application may not. */
export async function openEngine() {
  const database = await createTestDatabase();
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  await owner.query(SIGNATURES_VIEW);
  await seatPeople(owner);
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 10 });
  const clock = new StandingClock(new Date(MORNING));
  const db = new EngineDatabase(pool);
  const registry = new Registry([petition, petitionFile], [signatures]);
  const engine = new Engine(registry, db, clock, new Wakeup(() => undefined));
  const close = async () => {
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
  };
  return { engine, clock, db, owner, registry, verify: () => verify(db, registry), close };
}

async function seatPeople(owner: pg.Pool): Promise<void> {
  const organisation = randomUUID();
  await owner.query(`INSERT INTO organisation (id, name, short) VALUES ($1, 'Organisation', 'ORG')`, [organisation]);
  await owner.query(`INSERT INTO committee (id, key, name) VALUES ($1, 'committee', 'Committee')`, [committee]);
  for (const [name, id] of Object.entries(people))
    await owner.query('INSERT INTO person (id, name, email) VALUES ($1, $2, $3)', [id, name, `${name}@mandat.example`]);
  for (const [name, id] of Object.entries(seats))
    await owner.query(
      'INSERT INTO seat (id, committee_id, organisation_id, name, chair, valid_from) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, committee, organisation, name, name === 'chair', FROM],
    );
  const holdings = [
    [seats.chair, people.chair, 'member', 0],
    [seats.member, people.member, 'member', 0],
    [seats.member, people.substitute, 'substitute', 1],
  ];
  for (const [seat, person, as, rank] of holdings)
    await owner.query(
      'INSERT INTO holding (id, seat_id, person_id, "as", rank, valid_from) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)',
      [seat, person, as, rank, FROM],
    );
  for (const [person, role] of [
    [people.secretariat, 'secretariat'],
    [people.observer, 'observer'],
  ])
    await owner.query(
      'INSERT INTO committee_duty (committee_id, person_id, role, valid_from) VALUES ($1, $2, $3, $4)',
      [committee, person, role, FROM],
    );
}

/** The answer of a command that must have been carried out. */
export function answered(outcome: Outcome) {
  if (!outcome.done) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.answer;
}

/** The refusal of a command that must have been refused, as `status code`. */
export function refusedWith(outcome: Outcome): string {
  if (outcome.done) throw new Error(`carried out: ${JSON.stringify(outcome.answer)}`);
  return `${outcome.refusal.status} ${outcome.refusal.code}`;
}
