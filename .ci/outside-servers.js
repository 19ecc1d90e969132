import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Runs the end-to-end tests on an outside PostgreSQL and an outside Redis, where this machine has both. */
const { startOutsidePostgres, startRedis } = await import('../test/support/servers.ts');
const [postgres, redis] = [await startOutsidePostgres(), await startRedis()];

try {
  if (postgres === undefined || redis === undefined) console.log('skipped: end-to-end tests on outside servers');
  else process.exitCode = runTests({ TEST_DATABASE_URL: postgres.url, TEST_REDIS_URL: redis.url });
} finally {
  await postgres?.stop();
  await redis?.stop();
}

function runTests(servers) {
  const args = ['--testPathPatterns', 'e2e-spec', '--json', `--outputFile=${process.argv[2]}`];
  const env = { ...process.env, ...servers };
  return spawnSync('npm', ['run', '--silent', 'jest', '--', ...args], { stdio: 'inherit', env }).status ?? 1;
}
