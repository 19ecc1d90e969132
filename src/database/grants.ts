import { APP_ROLE } from './roles.js';

/** What a migration's QueryRunner offers, and all that is needed here. */
interface Statements {
  query(sql: string): Promise<unknown>;
}

/** For migrations: the application reads and writes this table. Number rows by IDENTITY, which needs no further right. */
export async function grantOrdinary(statements: Statements, table: string): Promise<void> {
  await statements.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${APP_ROLE}`);
}

/** For migrations: the application adds rows to this table and reads them; it can neither change nor remove one. */
export async function grantAppendOnly(statements: Statements, table: string): Promise<void> {
  await statements.query(`REVOKE ALL ON ${table} FROM PUBLIC, ${APP_ROLE}`);
  await statements.query(`GRANT SELECT, INSERT ON ${table} TO ${APP_ROLE}`);
}
