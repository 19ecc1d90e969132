import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * The bare floor: what the same writing costs in one process with nothing above the driver. A pool of 10, named statements,
 * BEGIN, SELECT … FOR UPDATE, UPDATE, INSERT, INSERT, COMMIT, on rows as large as ours.
 */
export interface Floor {
  transact(index: number): Promise<void>;
  close(): Promise<void>;
}

const TABLES = `
CREATE TABLE floor_instance (id uuid PRIMARY KEY, revision int NOT NULL, snapshot jsonb NOT NULL) WITH (fillfactor = 80);
CREATE TABLE floor_journal (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, instance_id uuid NOT NULL, n int NOT NULL, body jsonb NOT NULL);
CREATE TABLE floor_record (id uuid PRIMARY KEY, instance_id uuid NOT NULL, n int NOT NULL, body jsonb NOT NULL);`;

/** As many rows as there are instances, each of the sizes given (texts of our own rows). */
export async function openFloor(
  owner: pg.Pool,
  url: string,
  rows: number,
  sample: { snapshot: string; journal: string; record: string },
): Promise<Floor> {
  await owner.query(TABLES);
  const ids = Array.from({ length: rows }, () => randomUUID());
  await owner.query('INSERT INTO floor_instance SELECT u, 1, $2::jsonb FROM unnest($1::uuid[]) u', [
    ids,
    sample.snapshot,
  ]);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const transact = (index: number) => once(pool, ids[index % rows]!, sample);
  return { transact, close: () => pool.end() };
}

async function once(
  pool: pg.Pool,
  id: string,
  sample: { snapshot: string; journal: string; record: string },
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query({ name: 'begin', text: 'BEGIN' });
    const { rows } = await client.query<{ revision: number }>({
      name: 'read',
      text: 'SELECT revision, snapshot FROM floor_instance WHERE id = $1 FOR UPDATE',
      values: [id],
    });
    const n = rows[0]!.revision + 1;
    await client.query({
      name: 'update',
      text: 'UPDATE floor_instance SET revision = $2, snapshot = $3 WHERE id = $1',
      values: [id, n, sample.snapshot],
    });
    await client.query({
      name: 'journal',
      text: 'INSERT INTO floor_journal (instance_id, n, body) VALUES ($1, $2, $3)',
      values: [id, n, sample.journal],
    });
    await client.query({
      name: 'record',
      text: 'INSERT INTO floor_record (id, instance_id, n, body) VALUES (gen_random_uuid(), $1, $2, $3)',
      values: [id, n, sample.record],
    });
    await client.query({ name: 'commit', text: 'COMMIT' });
  } finally {
    client.release();
  }
}
