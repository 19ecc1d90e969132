import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** A pool or one of its connections inside a transaction: the engine's steps do not mind which. */
export interface Queryable {
  query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>>;
}
