#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs every named npm script to its end, so that one run shows all that is wrong; prints only the failures. */
const scripts = process.argv.slice(2);

async function run(script) {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const [code] = await once(child, 'close');
  console.error(`${code === 0 ? 'ok    ' : 'FAILED'} ${script}`);
  return { script, code, output: Buffer.concat(output).toString() };
}

const results = [];
const queue = [...scripts];
const lane = async () => {
  for (let script; (script = queue.shift());) results.push(await run(script));
};
await Promise.all([lane(), lane()]);

const failures = results.filter(({ code }) => code !== 0);
for (const { script, output } of failures) console.error(`\n--- ${script}\n${output}`);
process.exitCode = failures.length > 0 ? 1 : 0;
