import { Command } from 'commander';
import pg from 'pg';
import { loadConfig, type Config } from '../config/config.js';
import { visitDatabase } from '../database/visit-database.js';
import { EngineDatabase } from '../engine/engine-database.js';
import { verify, type Verification } from '../engine/verify/verify.js';
import { houseRegistry } from '../house.js';

/** `mandat verify`: tells every journal again and compares it with all that is stored. Ends with 1 where something differs. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('recompute all chains and hashes, replay every instance, and name what differs')
    .option('--json', 'print the result as JSON')
    .option('--anchor <hash>', 'the anchor that an earlier run printed, when nothing has been written since')
    .action(async ({ json, anchor }: { json?: boolean; anchor?: string }) => {
      const result = await verifyConfigured(loadConfig());
      process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, anchor));
      const anchored = anchor === undefined || anchor === result.anchor;
      process.exitCode = result.findings.length === 0 && anchored ? 0 : 1;
    });
}

async function verifyConfigured(config: Config): Promise<Verification> {
  const { login, close } = await visitDatabase(config);
  const pool = new pg.Pool({ connectionString: login.url, options: login.options, max: 2 });
  try {
    const progress = (instances: number) => process.stderr.write(`${instances} instances …\n`);
    return await verify(new EngineDatabase(pool), houseRegistry(), progress);
  } finally {
    await pool.end();
    await close();
  }
}

function inWords({ instances, entries, findings, anchor }: Verification, given: string | undefined): string {
  const lines = findings.map(
    ({ instance, what, expected, found }) => `${instance}  ${what}\n    expected ${expected}\n    found    ${found}`,
  );
  const differs =
    given !== undefined && given !== anchor
      ? ['the anchor is another one: something was cut off or removed whole']
      : [];
  return `${[...lines, ...differs, `${instances} instances, ${entries} entries: ${findings.length} differences`, `anchor ${anchor}`, WHAT_IT_CANNOT_SEE].join('\n')}\n`;
}

const WHAT_IT_CANNOT_SEE =
  'Keep the anchor outside the database: only it reveals a journal cut off at its end, an instance removed whole, or a history\n' +
  'rewritten with new hashes throughout by somebody who owns the tables.';
