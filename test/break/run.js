import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { mechanisms } from './mechanisms.js';

/** Takes out one mechanism at a time, in a copy of the project, and expects the test that stands for it to turn red. */
const NEEDED = [
  'src',
  'workflows',
  'templates',
  'test',
  'bin',
  'package.json',
  'jest.config.js',
  '.swcrc',
  'tsconfig.json',
];

function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-break-'));
  for (const path of NEEDED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Whether the one named test passes; a test that is not found is a mistake in the list. */
function passes(folder, { spec, test }) {
  const pattern = test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    spec,
    '-t',
    pattern,
    '--json',
    '--silent',
  ];
  const { stdout } = spawnSync(process.execPath, jest, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { numPassedTests, numFailedTests } = JSON.parse(stdout);
  if (numPassedTests + numFailedTests !== 1)
    throw new Error(`"${test}" names ${numPassedTests + numFailedTests} tests in ${spec}`);
  return numPassedTests === 1;
}

function takeOut(folder, { file, text, instead }) {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(text).length !== 2) throw new Error(`"${text}" does not stand exactly once in ${file}`);
  writeFileSync(
    path,
    source.replace(text, () => instead),
  );
  return () => writeFileSync(path, source);
}

const folder = copyProject();
let missed = 0;
try {
  for (const mechanism of mechanisms) {
    const green = passes(folder, mechanism);
    const putBack = takeOut(folder, mechanism);
    const red = !passes(folder, mechanism);
    putBack();
    if (!green || !red) missed++;
    console.log(
      `${green && red ? 'caught' : 'MISSED'}  without ${mechanism.name}: ${red ? 'red' : 'green'}, with it: ${green ? 'green' : 'red'}\n        ${mechanism.test}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${mechanisms.length - missed} of ${mechanisms.length} mechanisms are held by a named test`);
process.exitCode = missed === 0 ? 0 : 1;
