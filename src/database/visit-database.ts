import type { Config } from '../config/config.js';
import { FolderInUseError } from './embedded/folder-lock.js';
import { appLogin, type DatabaseLogin } from './login.js';
import { openDatabase } from './open-database.js';

/** A way in for a command that looks at the data while an application may be running on it. */
export interface Visit {
  readonly login: DatabaseLogin;
  readonly close: () => Promise<void>;
}

const nothingToClose = () => Promise.resolve();

/** Opens the configured database without taking it from anybody: an embedded server that runs already is visited, not started. */
export async function visitDatabase(config: Pick<Config, 'database' | 'dataDir'>): Promise<Visit> {
  if (config.database.mode === 'outside') return { login: appLogin(config.database), close: nothingToClose };
  try {
    return await openDatabase(config);
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    const { visitEmbeddedPostgres } = await import('./embedded-postgres.js');
    return { login: { url: await visitEmbeddedPostgres(config.dataDir) }, close: nothingToClose };
  }
}
