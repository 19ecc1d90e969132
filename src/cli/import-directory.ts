import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { DataSource } from 'typeorm';
import { Directory } from '../committees/directory.js';
import { loadConfig, type Config } from '../config/config.js';
import { appDataSourceOptions } from '../database/data-source.js';
import { openDatabase } from '../database/open-database.js';
import type { ImportFault } from '../directory-import/columns.js';
import { DirectoryImport, type Imported } from '../directory-import/directory-import.js';

/** `mandat import-directory FILE`: organisations, people and seats with their periods from .xlsx or CSV, all or nothing. */
export function importDirectoryCommand(): Command {
  return new Command('import-directory')
    .description('read organisations, people and seats with their periods from a spreadsheet or a CSV file')
    .argument(
      '<file>',
      'an .xlsx or CSV file with the columns Udvalg, Organisation, Plads, Navn, E-mail, Rolle, Fra, Til …',
    )
    .option('--dry-run', 'say what would come of it, and write nothing')
    .action(async (file: string, { dryRun = false }: { dryRun?: boolean }) => {
      const found = await importFrom(loadConfig(), await readFile(file), dryRun);
      process.stdout.write(inWords(found));
      process.exitCode = found.faults.length === 0 ? 0 : 1;
    });
}

async function importFrom(
  config: Pick<Config, 'database' | 'dataDir'>,
  bytes: Buffer,
  dryRun: boolean,
): Promise<Imported> {
  const database = await openDatabase(config);
  try {
    const source = await new DataSource(appDataSourceOptions(database.login, 2)).initialize();
    const imports = new DirectoryImport(source, new Directory(source));
    return await imports.read(bytes, { dryRun }).finally(() => source.destroy());
  } finally {
    await database.close();
  }
}

const line = ({ row, column, value, text }: ImportFault) => `row ${row}, ${column}: “${value}” – ${text.en}`;

function inWords({ written, rows, adds, faults }: Imported): string {
  const sums = Object.entries(adds).map(([list, count]) => `${count} ${list}`);
  const end =
    faults.length > 0 ? `${faults.length} errors; nothing was written.` : written ? 'Written.' : 'Nothing was written.';
  return `${[...faults.map(line), `${rows} rows: ${sums.join(', ')}. ${end}`].join('\n')}\n`;
}
