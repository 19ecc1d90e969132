import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { nameOf, nearestFirst, reaches, specsIn, testsOf } from './specs.js';

/** What the instrumented sources read and write: which mutant is active, which test runs, how often a mutant was passed. */
const context = (globalThis.__stryker__ ??= {});

/**
 * Runs the specs of the pure zone in this process: Jest would start anew for each of some thousand mutants, which takes hours.
 * `describe`, `it` and `expect` are Jest's own. Each spec's modules are evaluated anew for each mutant while it is active, so
 * what is settled at load (schemas, sentences) is tested like the rest.
 */
class SpecRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    Object.assign(context, { activeMutant: undefined, hitLimit: undefined, mutantCoverage: undefined });
    const tests = [];
    for (const spec of specsIn(resolve('src/domain')))
      for (const test of testsOf(spec)) tests.push(await outcomeOf(test));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  /** A mutant that is passed ten times as often as in all the tests together goes on for ever (Stryker would wait for a hundred). */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const limit = hitLimit && hitLimit / 10;
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit: limit, hitCount: limit && 0 });
    const tests = await untilOneFails(resolve(sandboxFileName), testFilter && new Set(testFilter));
    const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }
}

/** The tests' outcomes up to the first that fails; with `chosen`, of these tests only. */
async function untilOneFails(file, chosen) {
  const outcomes = [];
  for (const spec of nearestFirst(specsIn(resolve('src/domain')), file)) {
    if (!reaches(spec, file)) continue;
    for (const test of chosenTests(spec, chosen)) {
      outcomes.push(await outcomeOf(test));
      if (outcomes.at(-1).status === TestStatus.Failed) return outcomes;
    }
  }
  return outcomes;
}

function chosenTests(spec, chosen) {
  if (!chosen) return testsOrFailure(spec);
  const mayHold = [...chosen].some((id) => id.startsWith(`${nameOf(spec)} `));
  return mayHold ? testsOf(spec).filter(({ id }) => chosen.has(id)) : [];
}

/** A mutant that keeps a spec from being loaded fails it. */
function testsOrFailure(spec) {
  try {
    return testsOf(spec);
  } catch (error) {
    const run = () => Promise.reject(error);
    return [{ id: nameOf(spec), name: nameOf(spec), file: spec, run }];
  }
}

async function outcomeOf({ id, name, file: fileName, run }) {
  const began = performance.now();
  context.currentTestId = id;
  const failureMessage = await failureOf(run);
  context.currentTestId = undefined;
  const result = { id, name, fileName, timeSpentMs: performance.now() - began };
  if (failureMessage === null) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage };
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.stack ?? error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
