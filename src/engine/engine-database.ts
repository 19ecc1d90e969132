import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { Queryable } from './queryable.js';

/** The pool, spoken to with prepared statements, which TypeORM's own `query()` cannot name. */
export class EngineDatabase implements Queryable {
  constructor(private readonly pool: Pool) {}

  query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    return this.pool.query<Row>(query);
  }

  /** Runs `work` on one connection that holds the row locks of the given instances, taken in the order of ids. */
  async underLocks<T>(instances: readonly string[], work: (db: Queryable) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query('SELECT FROM instance WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [instances]);
      const result = await work(client);
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
