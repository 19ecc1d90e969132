import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Runs the end-to-end tests and the case on an outside PostgreSQL and an outside Redis, where this machine has both. */
const { startOutsidePostgres, startRedis } = await import('../test/support/servers.ts');
const [postgres, redis] = [await startOutsidePostgres(), await startRedis()];
const [results, caseFile] = process.argv.slice(2);

try {
  if (postgres === undefined || redis === undefined)
    console.log('skipped: end-to-end tests and the case on outside servers');
  else process.exitCode = runTests(postgres.url, redis.url) || playCase(postgres.url, redis.url);
} finally {
  await postgres?.stop();
  await redis?.stop();
}

function runTests(TEST_DATABASE_URL, TEST_REDIS_URL) {
  // What a browser shows does not hang on where the database stands; those tests are run once.
  const args = [
    '--testPathPatterns',
    'e2e-spec',
    '--testPathIgnorePatterns',
    'test/page',
    '--json',
    `--outputFile=${results}`,
  ];
  return run({ TEST_DATABASE_URL, TEST_REDIS_URL }, 'npm', ['run', '--silent', 'jest', '--', ...args]);
}

function playCase(DATABASE_URL, REDIS_URL) {
  return run({ DATABASE_URL, REDIS_URL }, process.execPath, ['bin/mandat.js', 'replay', caseFile]);
}

function run(servers, program, args) {
  return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...servers } }).status ?? 1;
}
