import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Privileges } from './privileges.js';

const run = promisify(execFile);

// The builtin provider needs no locale of the machine and sorts the same everywhere; Danish order is asked for by COLLATE "da-x-icu".
const BUILTIN_LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** The login that owns the embedded server and everything in it. */
export const OWNER = 'mandat';

export interface ClusterPlan {
  /** The folder with PostgreSQL's `bin`. */
  readonly native: string;
  /** The data folder to make. */
  readonly cluster: string;
  /** The file that holds the owner's password. */
  readonly passwordFile: string;
  readonly privileges: Privileges;
  /** initdb's arguments for encoding and order; the default needs PostgreSQL 17 or newer. */
  readonly locale?: readonly string[];
}

/** Makes the data folder unless it is there; made beside its place and then moved, so that half a cluster is never taken for one. */
export async function ensureCluster(plan: ClusterPlan): Promise<void> {
  const { native, cluster, passwordFile, privileges, locale = BUILTIN_LOCALE } = plan;
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  for (const path of [draft, passwordFile]) await privileges.own(path);
  const login = ['-U', OWNER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  await run(...privileges.command(join(native, 'bin/initdb'), ['-D', draft, ...login, ...locale]), privileges.ids);
  await rename(draft, cluster);
}
