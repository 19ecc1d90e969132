import { Command, CommanderError } from 'commander';
import { backupCommand, restoreCommand } from './backup.js';
import { caseSchemaCommand } from './case-schema.js';
import { importCommand } from './import.js';
import { importDirectoryCommand } from './import-directory.js';
import { replayCommand } from './replay.js';
import { rulesCommand } from './rules.js';
import { startCommand } from './start.js';
import { tokenCommand } from './token.js';
import { verifyCommand } from './verify.js';

const mandat = new Command('mandat')
  .description('Carries committee papers from first draft to decision.')
  .addCommand(startCommand())
  .addCommand(importCommand())
  .addCommand(importDirectoryCommand())
  .addCommand(replayCommand())
  .addCommand(caseSchemaCommand())
  .addCommand(rulesCommand())
  .addCommand(tokenCommand())
  .addCommand(verifyCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .exitOverride();

try {
  await mandat.parseAsync();
} catch (error) {
  // Commander has said itself what was wrong with the command line, and help is no failure.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`mandat: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
