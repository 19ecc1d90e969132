import { Command, InvalidArgumentError } from 'commander';
import pg from 'pg';
import { loadConfig, type Config } from '../config/config.js';
import { appLogin } from '../database/login.js';
import { id } from '../domain/workflow/schema.js';
import { signToken } from '../identity/token.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** `mandat token <person>`: prints a bearer token. What the person may do is asked at each request, not written in it. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('print a bearer token for a person')
    .argument('<person>', 'their id; or their e-mail address where DATABASE_URL is set')
    .option('--days <number>', 'how long it is valid', daysIn, 90)
    .action(async (person: string, { days }: { days: number }) => {
      process.stdout.write(`${await tokenFor(loadConfig(), person, days)}\n`);
    });
}

function daysIn(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 366) return days;
  throw new InvalidArgumentError('a whole number of days from 1 to 366 is expected.');
}

/** A token for a person named by id or e-mail address, valid for some days from now. */
export async function tokenFor(config: Config, person: string, days: number): Promise<string> {
  const subject = id.safeParse(person).success ? person : await byEmail(config, person);
  return signToken(subject, 'bearer', new Date(Date.now() + days * DAY_MS), config.tokenSecret);
}

async function byEmail({ database }: Config, email: string): Promise<string> {
  if (database.mode === 'embedded') {
    // The embedded server belongs to the running application; a second process must not open its folder.
    throw new Error(
      `"${email}" is no id. With the embedded database name a person by id; GET /api/me and /api/demo/seats show them.`,
    );
  }
  const { url, options } = appLogin(database);
  const client = new pg.Client({ connectionString: url, options });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM person WHERE lower(email) = lower($1)', [
      email,
    ]);
    if (rows[0] === undefined) throw new Error(`there is no person with the e-mail address "${email}"`);
    return rows[0].id;
  } finally {
    await client.end();
  }
}
