import { Command } from 'commander';
import { DataSource } from 'typeorm';
import { readCase, type Case } from '../cases/format/read-case.js';
import { loadCase } from '../cases/load-case.js';
import { Directory } from '../committees/directory.js';
import { loadConfig, type Config } from '../config/config.js';
import { appDataSourceOptions } from '../database/data-source.js';
import { openDatabase } from '../database/open-database.js';

/** `mandat import FILE`: loads who sits where. Papers come into being by the script, which `mandat replay` plays. */
export function importCommand(): Command {
  return new Command('import')
    .description('load the organisations, people and committees of a case file into the database')
    .argument('<file>', 'a case file; see cases/README.md')
    .action(async (file: string) => {
      const read = await readCase(file);
      process.stdout.write(`${told(read, await importInto(loadConfig(), read))}\n`);
    });
}

/** Gives how many rows were written. */
async function importInto(config: Pick<Config, 'database' | 'dataDir'>, read: Case): Promise<number> {
  const database = await openDatabase(config);
  try {
    const source = await new DataSource(appDataSourceOptions(database.login, 1)).initialize();
    return await loadCase(new Directory(source), read).finally(() => source.destroy());
  } finally {
    await database.close();
  }
}

function told({ data: { title, organisations, people, committees } }: Case, rows: number): string {
  const seats = Object.values(committees).reduce((sum, { seats }) => sum + Object.keys(seats).length, 0);
  const of = (list: object) => Object.keys(list).length;
  return (
    `${title}: loaded ${of(organisations)} organisations, ${of(people)} people and ` +
    `${of(committees)} committees with ${seats} seats (${rows} rows).`
  );
}
