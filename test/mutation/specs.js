import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'expect';
import fastCheck from 'fast-check';
import { describe, getState, it, resetState } from 'jest-circus';
import { evaluate } from './modules.js';

/** So often a property is tried against one mutant; in an ordinary run as often as its spec asks. */
const RUNS = 40;

const assert = (property, { numRuns = 100, ...rest } = {}) =>
  fastCheck.assert(property, { ...rest, numRuns: Math.min(numRuns, RUNS), seed: 1, endOnFailure: true });

const replaced = {
  '@jest/globals': { describe, expect, it },
  'fast-check': { ...fastCheck, __esModule: true, default: { ...fastCheck, assert } },
};

/** The spec files beneath a folder. */
export const specsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .sort()
    .map((name) => join(folder, name));

const reach = new Map();

/** Whether a spec evaluates a file; unknown specs may. */
export const reaches = (spec, file) => reach.get(spec)?.has(file) ?? true;

/** A spec's path from the folder of the project; the ids of its tests begin with it. */
export const nameOf = (spec) => relative(process.cwd(), spec);

/** The tests of a spec, all its modules evaluated anew: `{ id, name, file, run }`. */
export function testsOf(spec) {
  resetState();
  reach.set(spec, evaluate(spec, replaced));
  return testsIn(getState().rootDescribeBlock, []).map(({ name, fn }, index) => ({
    id: `${nameOf(spec)} ${index} ${name}`,
    name,
    file: spec,
    run: fn,
  }));
}

function testsIn(block, path) {
  if (block.hooks.length > 0) throw new Error('The specs of the pure zone have no hooks: each test says all it needs.');
  return block.children.flatMap((child) =>
    child.type === 'describeBlock'
      ? testsIn(child, [...path, child.name])
      : [{ name: [...path, child.name].join(' '), fn: child.fn }],
  );
}

/** Specs nearest to a mutated file first, since most often it is they that notice; properties take long and come last. */
export const nearestFirst = (specs, file) =>
  specs.toSorted((one, other) => distance(one, file) - distance(other, file));

function distance(spec, file) {
  if (spec.endsWith('.properties.spec.ts')) return 3;
  if (spec.replace('.spec.ts', '.ts') === file) return 0;
  return dirname(spec) === dirname(file) ? 1 : 2;
}
