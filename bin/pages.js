#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../test/support/typescript.js';

/** Draws the picture and the tables of every lifecycle's page.md again, from the lifecycle itself. */
const { lifecycles } = await import('../workflows/index.ts');
const { folderOf } = await import('../test/support/histories.ts');
const { refreshed } = await import('../test/support/pages.ts');

for (const lifecycle of lifecycles) {
  const file = join(folderOf(lifecycle), 'page.md');
  writeFileSync(file, refreshed(readFileSync(file, 'utf8'), lifecycle));
}
