import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds up Jest's JSON results in the folder that is named, and prints the sum. A suite that could not run counts as one failure,
 * and so does each failed step, of which the number is given, that no failed test stands for.
 */
const [folder, failedSteps] = process.argv.slice(2);
const results = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const total = (count) => results.reduce((sum, result) => sum + count(result), 0);

const passed = total((result) => result.numPassedTests);
const failedTests = total((result) => result.numFailedTests + result.numRuntimeErrorTestSuites);
const failed = Math.max(failedTests, Number(failedSteps));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
