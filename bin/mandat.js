#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build-if-needed.js';

process.setSourceMapsEnabled(true);
const project = dirname(dirname(fileURLToPath(import.meta.url)));
if (await buildIfNeeded(project)) await import('../dist/src/cli/mandat.js');
else process.exitCode = 1;
