import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { Grouping } from './grouping.js';
import { lookTogether, writeTogether, type CommitResult, type Lookup, type Store } from './store.js';

/** The pool, spoken to with prepared statements, which TypeORM's own `query()` cannot name. */
export class EngineDatabase implements Store {
  private readonly writes = new Grouping((payloads: readonly string[]) => writeTogether(this, payloads));
  private readonly looks = new Map<Lookup, Grouping<readonly unknown[], object | undefined>>();

  constructor(private readonly pool: Pool) {}

  query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    return this.pool.query<Row>(query);
  }

  look<Row extends object>(lookup: Lookup, values: readonly unknown[]): Promise<Row | undefined> {
    const known = this.looks.get(lookup) ?? new Grouping((requests) => lookTogether(this, lookup, requests));
    this.looks.set(lookup, known);
    return known.do(values) as Promise<Row | undefined>;
  }

  write(payload: string): Promise<CommitResult> {
    return this.writes.do(payload);
  }

  /** Runs `work` on one connection that holds the row locks of the given instances, taken in the order of ids. */
  async underLocks<T>(instances: readonly string[], work: (db: Store) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query('SELECT FROM instance WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [instances]);
      const result = await work(onConnection(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => (broken = lost));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

const onConnection = (client: PoolClient): Store => ({
  query: <Row extends QueryResultRow>(query: QueryConfig) => client.query<Row>(query),
  look: async <Row extends object>(lookup: Lookup, values: readonly unknown[]) =>
    (await lookTogether<Row>(client, lookup, [values]))[0],
  write: async (payload) => (await writeTogether(client, [payload]))[0]!,
});
