import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { FactProvider } from '../../src/engine/fact-provider.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { actor } from './play.js';

type Body = Readonly<Record<string, unknown>>;

/** When everything is recorded and asked for. */
const AT = '2025-02-20T09:00:00Z';

/** A database for trying views: instances, links and slice rows are put in by hand, without an engine. */
export class SliceRows {
  private n = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly db: pg.Client,
  ) {}

  static async open(): Promise<SliceRows> {
    const database = await createTestDatabase();
    const db = new pg.Client({ connectionString: database.ownerUrl });
    await db.connect();
    return new SliceRows(database, db);
  }

  async close(): Promise<void> {
    await this.db.end();
    await this.database.drop();
  }

  async instance(lifecycle: string, states: readonly string[], context: Body = {}, title = lifecycle): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `INSERT INTO instance (id, lifecycle, definition, committee_id, revision, states, status, title, snapshot, head_hash, created_at, changed_at)
       VALUES ($1, $2, 1, $3, 1, $4, 'active', $5, $6, '', now(), now())`,
      [id, lifecycle, randomUUID(), states, title, { context }],
    );
    return id;
  }

  async link(from: string, relation: string, to: string, inverse: string): Promise<void> {
    await this.db.query('INSERT INTO link (from_id, relation, to_id, inverse) VALUES ($1, $2, $3, $4)', [
      from,
      relation,
      to,
      inverse,
    ]);
  }

  /** Adds the rows of one journal entry to a slice; gives their ids. */
  async record(instance: string, slice: string, ...bodies: readonly Body[]): Promise<readonly string[]> {
    this.n += 1;
    const ids = bodies.map(() => randomUUID());
    await this.db.query(
      `INSERT INTO record (id, instance_id, n, slice, k, body, hash, recorded_at)
       SELECT r.id, $1, $2, $3, r.k, r.body, '', $6::timestamptz
         FROM unnest($4::uuid[], $5::jsonb[]) WITH ORDINALITY AS r(id, body, k)`,
      [instance, this.n, slice, ids, bodies, AT],
    );
    return ids;
  }

  /** A fact as the engine reads it: the rows of one instance, the shape by the provider. */
  async fact(provider: FactProvider, instance: string, seat: string | null = null, event: Body = {}): Promise<unknown> {
    const { rows } = await this.db.query<{ row: Body }>(
      `SELECT to_jsonb(f) AS row FROM ${provider.view} f WHERE f.instance_id = $1`,
      [instance],
    );
    const facts = { at: AT, self: instance, actor: { ...actor(1), seat } };
    return provider.shape(
      rows.map(({ row }) => row),
      facts,
      event,
    );
  }
}

/** A provider by its name; a wrong name is a mistake of the test. */
export function named(providers: readonly FactProvider[], name: string): FactProvider {
  const provider = providers.find((candidate) => candidate.name === name);
  if (!provider) throw new Error(`no fact ${name}`);
  return provider;
}
