import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { appDataSourceOptions } from '../../src/database/data-source.js';
import { StandingClock } from '../../src/engine/clock.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { Engine } from '../../src/engine/engine.js';
import { verify } from '../../src/engine/verify/verify.js';
import { Wakeup } from '../../src/engine/wakeup.js';
import { houseRegistry } from '../../src/house.js';
import { createTestDatabase } from '../support/database.js';

const FROM = '2024-01-01T00:00:00.000Z';
/** Half-way through a long history one seat changes hands. */
export const HANDOVER = '2025-09-01T00:00:00.000Z';
export const BEGINS = '2025-02-20T08:00:00.000Z';

export interface Holder {
  readonly seat: string;
  readonly person: string;
  readonly as: 'member' | 'substitute';
  readonly from: string;
  readonly to: string | null;
}

export interface Council {
  readonly id: string;
  readonly secretariat: string;
  readonly chair: string;
  readonly seats: readonly { readonly id: string; readonly organisation: string }[];
  readonly holders: readonly Holder[];
  readonly observer: string;
}

const ORGANISATIONS = Array.from({ length: 5 }, () => randomUUID());

/** A committee whose first seat is the chair's, whose second has two substitutes, and whose last changes hands. */
function council(size: number, shared: string): Council {
  const seats = Array.from({ length: size }, (_, i) => ({ id: randomUUID(), organisation: ORGANISATIONS[i % 5]! }));
  const chair = randomUUID();
  const member = (seat: string, person: string, from = FROM, to: string | null = null): Holder => ({
    ...{ seat, person, as: 'member', from, to },
  });
  const people = seats.map(({ id }, i) => member(id, i === 0 ? chair : i === 2 ? shared : randomUUID()));
  const last = people.pop()!;
  const handed = [
    { ...last, to: HANDOVER },
    { ...last, person: randomUUID(), from: HANDOVER },
  ];
  const substitutes = [1, 1].map(() => ({ ...member(seats[1]!.id, randomUUID()), as: 'substitute' as const }));
  // Somebody who is a member of one seat stands in for another.
  const standIn = { ...member(seats[0]!.id, people[1]!.person), as: 'substitute' as const };
  const holders = [...people, ...handed, ...substitutes, standIn];
  return { id: randomUUID(), secretariat: randomUUID(), observer: randomUUID(), chair, seats, holders };
}

/** Two committees that share one person, on a database of their own, with an engine that can be commanded at will. */
export async function openTown() {
  const database = await createTestDatabase();
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const shared = randomUUID();
  const councils = [council(6, shared), council(4, shared)];
  for (const id of ORGANISATIONS)
    await owner.query('INSERT INTO organisation (id, name, short) VALUES ($1, $2, $2)', [id, `Org ${id}`]);
  for (const one of councils) await seat(owner, one);
  const source = await new DataSource(appDataSourceOptions({ url: database.appUrl }, 4)).initialize();
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  const [clock, registry, db] = [new StandingClock(new Date(BEGINS)), houseRegistry(), new EngineDatabase(pool)];
  const engine = new Engine(registry, db, clock, new Wakeup(() => undefined));
  const close = async () => {
    await Promise.all([pool.end(), owner.end(), source.destroy()]);
    await database.drop();
  };
  return {
    engine,
    clock,
    registry,
    owner,
    appUrl: database.appUrl,
    source,
    councils,
    verify: () => verify(db, registry),
    close,
  };
}

export type Town = Awaited<ReturnType<typeof openTown>>;

async function seat(owner: pg.Pool, one: Council): Promise<void> {
  const persons = [...new Set([one.secretariat, one.observer, ...one.holders.map(({ person }) => person)])];
  await owner.query('INSERT INTO committee (id, key, name) VALUES ($1, $2, $2)', [one.id, `c ${one.id}`]);
  await owner.query(
    `INSERT INTO person (id, name, email) SELECT p, 'Person', p || '@mandat.example' FROM unnest($1::uuid[]) p ON CONFLICT DO NOTHING`,
    [persons],
  );
  for (const [i, { id, organisation }] of one.seats.entries())
    await owner.query(
      'INSERT INTO seat (id, committee_id, organisation_id, name, chair, valid_from) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, one.id, organisation, `Seat ${i}`, i === 0, FROM],
    );
  const ranks = new Map<string, number>();
  for (const { seat: id, person, as, from, to } of one.holders) {
    const rank = as === 'member' ? 0 : (ranks.get(id) ?? 0) + 1;
    ranks.set(id, rank);
    await owner.query(
      'INSERT INTO holding (id, seat_id, person_id, "as", rank, valid_from, valid_to) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)',
      [id, person, as, rank, from, to],
    );
  }
  for (const [person, role] of [
    [one.secretariat, 'secretariat'],
    [one.observer, 'observer'],
  ])
    await owner.query(
      'INSERT INTO committee_duty (committee_id, person_id, role, valid_from) VALUES ($1, $2, $3, $4)',
      [...[one.id, person, role, FROM]],
    );
}
