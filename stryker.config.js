const cache = 'node_modules/.cache';

/**
 * `npm run mutation`: every line of the pure zone is changed in turn, and a spec beside the sources must notice. Nothing is left out:
 * not the sentences, nor what is settled when a module is loaded. Where mutants survived: `mutation.html` in the cache.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/**/*.ts', '!src/domain/**/*.spec.ts'],
  ignorePatterns: ['**', '!src/domain/**', '!test/support/*', '!test/oracles/*', '!/package.json', '!/.swcrc'],
  plugins: ['./test/mutation/runner.js'],
  testRunner: 'specs',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A fresh process now and then, since each mutant leaves some memory behind.
  maxTestRunnerReuse: 500,
  tempDirName: `${cache}/stryker`,
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: `${cache}/mutation.html` },
  clearTextReporter: { reportMutants: false, reportTests: false },
  allowConsoleColors: false,
  warnings: { slow: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
