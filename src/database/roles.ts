import type { Client } from 'pg';

/** The role whose rights the application has: it owns nothing and cannot change what is append-only. */
export const APP_ROLE = 'mandat_app';

/** The role exists already: made by another process at the same moment. */
const MADE_MEANWHILE = new Set(['42710', '23505']);

/**
 * Makes the application's role where it is missing, and lets the logins that the application uses take it on.
 * `client` is the owner's connection; `appUrl` the address from which the application will come.
 */
export async function ensureAppRole(client: Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const login = decodeURIComponent(username);
  if (!(await roleExists(client)))
    await createRole(client, login === APP_ROLE ? decodeURIComponent(password) : undefined);
  if (login !== APP_ROLE) await letTakeOn(client, login);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
}

async function roleExists(client: Client): Promise<boolean> {
  return (await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE])).rowCount === 1;
}

/** A role is shared by all databases of a server, so the lock of this database does not keep others from making it. */
async function createRole(client: Client, password: string | undefined): Promise<void> {
  const login = password === undefined ? 'NOLOGIN' : `LOGIN PASSWORD ${client.escapeLiteral(password)}`;
  try {
    await client.query(`CREATE ROLE ${APP_ROLE} ${login}`);
  } catch (error) {
    if (MADE_MEANWHILE.has((error as { code?: string }).code ?? '')) return;
    const advice = `as an administrator of the server run: CREATE ROLE ${APP_ROLE} NOLOGIN`;
    throw new Error(`The owner may not create the role ${APP_ROLE}; ${advice}`, { cause: error });
  }
}

async function letTakeOn(client: Client, login: string): Promise<void> {
  const { rows } = await client.query<{ can: boolean }>(`SELECT pg_has_role($1, '${APP_ROLE}', 'MEMBER') AS can`, [
    login,
  ]);
  if (rows[0]?.can !== true) await client.query(`GRANT ${APP_ROLE} TO ${client.escapeIdentifier(login)}`);
}
