import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.js';

/** What is built, from which sources, by which program; a shipped build without sources is never stale. */
const PARTS = [
  {
    name: 'dist',
    built: 'dist/.tsbuildinfo',
    sources: ['src', 'workflows', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    name: 'the page',
    built: 'web/dist/index.html',
    sources: [
      'web/src',
      'web/public',
      'web/index.html',
      'web/package.json',
      'web/vite.config.ts',
      'web/design-system.ts',
    ],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web'],
  },
];

/** Modification time in ms of the newest file under `path`; 0 where there is none. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True where a build is missing or older than a source. */
function isStale(project, { built, sources }) {
  if (!existsSync(join(project, sources[0]))) return false;
  const since = statSync(join(project, built), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => newest(join(project, source)) > since);
}

/** Builds one part; answers whether that went well. */
function build(project, { name, built, command: [program, ...args] }) {
  console.error(`mandat: building (${name} is missing or older than its sources) …`);
  if (!existsSync(join(project, program))) return fail(`${program} is not installed; run \`npm ci\` first`);
  // The build's own words go to stderr too: stdout belongs to the command that was asked for.
  const { status } = spawnSync(process.execPath, [join(project, program), ...args], {
    cwd: project,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return true;
  rmSync(join(project, built), { force: true }); // a build with errors is not a build: try again next time
  return fail('the build failed, see above');
}

function fail(reason) {
  console.error(`mandat: ${reason}`);
  return false;
}

/** Brings what is built up to date with the sources of `project`, one process at a time; answers whether it is. */
export async function buildIfNeeded(project) {
  const stale = () => PARTS.filter((part) => isStale(project, part));
  if (stale().length === 0) return true;
  return withLock(join(project, 'node_modules/.cache/mandat-build.lock'), () =>
    stale().every((part) => build(project, part)),
  );
}
