import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.js';

const SOURCES = ['src', 'workflows', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
const BUILT = 'dist/.tsbuildinfo';

/** Modification time in ms of the newest file under `path`; 0 where there is none. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True where `dist` is missing or older than a source. A shipped `dist` without sources is never stale. */
function isStale(project) {
  if (!existsSync(join(project, 'src'))) return false;
  const built = statSync(join(project, BUILT), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.some((source) => newest(join(project, source)) > built);
}

/** Builds; answers whether that went well. */
function build(project) {
  console.error('mandat: building (dist is missing or older than the sources) …');
  const nest = join(project, 'node_modules/@nestjs/cli/bin/nest.js');
  if (!existsSync(nest)) return fail('the Nest CLI is not installed; run `npm ci` first');
  // The build's own words go to stderr too: stdout belongs to the command that was asked for.
  const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: project, stdio: ['ignore', 2, 2] });
  if (status === 0) return true;
  rmSync(join(project, BUILT), { force: true }); // a build with errors is not a build: try again next time
  return fail('the build failed, see above');
}

function fail(reason) {
  console.error(`mandat: ${reason}`);
  return false;
}

/** Brings `dist` up to date with the sources of `project`, one process at a time; answers whether it is. */
export async function buildIfNeeded(project) {
  if (!isStale(project)) return true;
  return withLock(join(project, 'node_modules/.cache/mandat-build.lock'), () => !isStale(project) || build(project));
}
