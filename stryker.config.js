/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/domain/**/*.ts', '!src/domain/**/*.spec.ts'],
  ignorePatterns: ['**', '!src/domain/**', '!test/support/*', '!test/oracles/*', '!/package.json', '!/.swcrc'],
  plugins: ['./test/mutation/runner.js'],
  testRunner: 'specs',
  testRunnerNodeArgs: ['--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: 'node_modules/.cache/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 85, break: 85 },
  allowConsoleColors: false,
};
