import { spawnSync } from 'node:child_process';
import { chown } from 'node:fs/promises';

const NOBODY = 65_534;
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** How to run PostgreSQL's programs as somebody whom they accept. */
export interface Privileges {
  /** The program and arguments to start instead of `program args`. */
  command(program: string, args: readonly string[]): [program: string, args: string[]];
  /** To be given to spawn(); empty where the user stays the same. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
  /** Hands a file or folder to that user. */
  own(path: string): Promise<void>;
}

const unchanged: Privileges = {
  command: (program, args) => [program, [...args]],
  ids: {},
  own: () => Promise.resolve(),
};

const inNamespace: Privileges = {
  ...unchanged,
  command: (program, args) => ['unshare', [...NAMESPACE, program, ...args]],
};

const asNobody: Privileges = {
  ...unchanged,
  ids: { uid: NOBODY, gid: NOBODY },
  own: (path) => chown(path, NOBODY, NOBODY),
};

/**
 * PostgreSQL refuses to run as root. Root therefore runs it in a user namespace, where it is nobody while its files stay root's
 * and folders closed to others stay readable; where namespaces are refused, really as nobody, who then owns the data.
 */
export function privileges(tryNamespace = true): Privileges {
  if (process.getuid?.() !== 0) return unchanged;
  return tryNamespace && namespacesWork() ? inNamespace : asNobody;
}

function namespacesWork(): boolean {
  return spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0;
}
