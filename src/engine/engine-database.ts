import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { GroupCommit } from './group-commit.js';
import { writeAlone, type CommitResult, type Store } from './store.js';

/** The pool, spoken to with prepared statements, which TypeORM's own `query()` cannot name. */
export class EngineDatabase implements Store {
  private readonly group = new GroupCommit(this);

  constructor(private readonly pool: Pool) {}

  query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    return this.pool.query<Row>(query);
  }

  write(payload: string): Promise<CommitResult> {
    return this.group.write(payload);
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
  write: (payload) => writeAlone(client, payload),
});
