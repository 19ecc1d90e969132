/** A TypeORM DataSource or anything else that runs a statement and gives rows. */
interface Reader {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

// session_user is who logged in: a role taken on can be laid off again, the login's own rights cannot.
const PROTECTED = `
  SELECT NOT pg_has_role(session_user, relowner, 'MEMBER')
     AND NOT has_table_privilege(session_user, oid, 'UPDATE, DELETE, TRUNCATE') AS protected
    FROM pg_class WHERE oid = to_regclass($1)`;

/**
 * Whether PostgreSQL itself keeps this login from changing or removing rows of the journal (or of another append-only table).
 * False where the login owns the table, is a superuser, or where there is no such table: /readyz warns then.
 */
export async function journalIsProtected(connection: Reader, table = 'journal'): Promise<boolean> {
  const [row] = (await connection.query(PROTECTED, [table])) as { protected: boolean }[];
  return row?.protected ?? false;
}
