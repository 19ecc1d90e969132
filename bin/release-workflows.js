#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import '../test/support/typescript.js';

/** Freezes the versions that are not frozen yet. What is frozen stays: a change to it wants a new version folder. */
const { lifecycles } = await import('../workflows/index.ts');
const { RELEASED, nameOf, released, sourceHash } = await import('../test/support/released.ts');

const known = released();
const fresh = lifecycles.filter((lifecycle) => !known[nameOf(lifecycle)]);
const hashes = fresh.map((lifecycle) => [nameOf(lifecycle), sourceHash(lifecycle)]);
writeFileSync(RELEASED, `${JSON.stringify({ ...known, ...Object.fromEntries(hashes) }, null, 2)}\n`);
console.log(fresh.length === 0 ? 'nothing new to release' : `released ${fresh.map(nameOf).join(', ')}`);
