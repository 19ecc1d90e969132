import { Command } from 'commander';
import pg from 'pg';
import { readBackup } from '../backup/read-backup.js';
import { writeBackup, type Written } from '../backup/write-backup.js';
import { loadConfig } from '../config/config.js';
import { openDatabase } from '../database/open-database.js';
import { visitDatabase } from '../database/visit-database.js';
import { houseRegistry } from '../house.js';

const told = (verb: string, { rows, instances, anchor }: Written) =>
  `${verb} ${rows} rows with ${instances} instances.\nanchor ${anchor}\n`;

/** `mandat backup FILE`: all data as it stands at one instant; also while Mandat runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write all data to one file, as it stands at one instant')
    .argument('<file>', 'the file to be written; it holds everything, so keep it where nobody else reads it')
    .action(async (file: string) => {
      const { login, close } = await visitDatabase(loadConfig());
      const written = await withClient(login.url, login.options, (client) =>
        writeBackup(client, houseRegistry(), file, new Date()),
      ).finally(close);
      process.stdout.write(told('Backed up', written));
    });
}

/** `mandat restore FILE`: into a database that holds nothing yet; verified before it counts. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      'read a backup into an empty database and verify it; with the embedded database while Mandat is stopped',
    )
    .argument('<file>', 'a file that `mandat backup` wrote')
    .action(async (file: string) => {
      const { ownerUrl, close } = await openDatabase(loadConfig());
      const read = await withClient(ownerUrl, undefined, (client) => readBackup(client, houseRegistry(), file)).finally(
        close,
      );
      process.stdout.write(told('Restored and verified', read));
    });
}

async function withClient<Result>(
  connectionString: string,
  options: string | undefined,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString, options });
  await client.connect();
  return work(client).finally(() => client.end());
}
