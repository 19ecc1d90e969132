import type { Config } from '../config/config.js';
import { appLogin, type DatabaseLogin } from './login.js';
import { migrate } from './migrate.js';

/** A migrated database, and what ends it: the embedded server stops with its application, an outside one stays. */
export interface OpenDatabase {
  readonly login: DatabaseLogin;
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

/** Opens the database that the configuration names, starting the embedded server where it names none, and brings it up to date. */
export async function openDatabase({ database, dataDir }: Pick<Config, 'database' | 'dataDir'>): Promise<OpenDatabase> {
  const { appUrl, ownerUrl, close } =
    database.mode === 'outside' ? { ...database, close: () => Promise.resolve() } : await embedded(dataDir);
  try {
    await migrate({ appUrl, ownerUrl });
  } catch (error) {
    await close();
    throw error;
  }
  return { login: appLogin({ appUrl, ownerUrl }), ownerUrl, close };
}

/** Loaded only when it is wanted: its binaries are an optional dependency. */
async function embedded(dataDir: string) {
  const { startEmbeddedPostgres } = await import('./embedded-postgres.js');
  const { appUrl, ownerUrl, stop } = await startEmbeddedPostgres(dataDir);
  return { appUrl, ownerUrl, close: stop };
}
