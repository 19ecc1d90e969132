#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { apiDocument } from '../dist/src/api-document.js';

/** Writes the types of the page's API client from the OpenAPI document; with `--check` says whether they are as they must be. */
const FILE = join(import.meta.dirname, '../web/src/api/schema.d.ts');

const types = astToString(await openapiTS(await apiDocument()));
const style = await resolveConfig(FILE);
const fresh = await format(`/** Made from the OpenAPI document by \`npm run api-client\`. */\n${types}`, {
  ...style,
  parser: 'typescript',
});
if (!process.argv.includes('--check')) writeFileSync(FILE, fresh);
else if (readFileSync(FILE, 'utf8') !== fresh) {
  console.error(
    "The page's API client differs from the OpenAPI document: run `npm run api-client`, and see what the page says.",
  );
  process.exitCode = 1;
}
