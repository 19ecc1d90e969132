import { readFile } from 'node:fs/promises';
import { projectFile } from '../../config/project-file.js';
import { caseFileSchema } from './case-file.js';

it('the committed JSON Schema is that of the format; `npx mandat case-schema > cases/case.schema.json` renews it', async () => {
  const committed: unknown = JSON.parse(await readFile(projectFile('cases/case.schema.json'), 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(caseFileSchema())));
});
