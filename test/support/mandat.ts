import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFile } from '../../src/config/project-file.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Starts the `mandat` command from the sources in a process of its own, as a user would: Jest cannot load all that it loads.
 * Of this process's environment only what finds programs is handed on.
 */
export function spawnMandat(args: readonly string[], env: Environment, cwd?: string): ChildProcess {
  const hooks = new URL(`file://${projectFile('test/support/typescript.js')}`).href;
  const program = projectFile(join('src', 'cli', 'mandat.ts'));
  const { PATH, HOME, TMPDIR } = process.env;
  const options = ['--disable-warning=ExperimentalWarning', '--import', hooks, program, ...args];
  return spawn(process.execPath, options, { cwd, env: { PATH, HOME, TMPDIR, ...env } });
}

/** Runs the command to its end. */
export async function runMandat(args: readonly string[], env: Environment, cwd?: string): Promise<Ended> {
  const child = spawnMandat(args, env, cwd);
  const told = { stdout: '', stderr: '' };
  child.stdout!.on('data', (part: Buffer) => (told.stdout += part.toString()));
  child.stderr!.on('data', (part: Buffer) => (told.stderr += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...told };
}
