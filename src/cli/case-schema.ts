import { Command } from 'commander';
import { caseFileSchema } from '../cases/format/case-file.js';

/** `mandat case-schema`: prints the JSON Schema of case files; it is kept in `cases/case.schema.json`. */
export function caseSchemaCommand(): Command {
  return new Command('case-schema').description('print the JSON Schema of case files').action(() => {
    process.stdout.write(`${JSON.stringify(caseFileSchema(), null, 2)}\n`);
  });
}
