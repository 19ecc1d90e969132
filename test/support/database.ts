import { randomUUID } from 'node:crypto';
import { addressOf, appAddressOf, onServer, TEMPLATE } from './template.js';

/** A database of one spec file's own: migrated, and empty but for what migrations put in. */
export interface TestDatabase {
  /** The login that owns the tables. */
  readonly ownerUrl: string;
  /** The application's login, `mandat_app`. */
  readonly appUrl: string;
  /** Ends all its sessions and removes it. */
  readonly drop: () => Promise<void>;
}

/** The administrator's address of the server that this run's tests share. */
export function testServerUrl(): string {
  const url = process.env.TEST_SERVER_URL;
  if (url === undefined)
    throw new Error('TEST_SERVER_URL is not set: tests are run by Jest, whose global setup starts the server');
  return url;
}

/** Makes a copy of the migrated template; or with `{ empty: true }` a database that nobody has migrated. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const [server, name] = [testServerUrl(), `t_${randomUUID().replaceAll('-', '')}`];
  await onServer(server, `CREATE DATABASE ${name}${empty ? '' : ` TEMPLATE ${TEMPLATE}`}`);
  return {
    ownerUrl: addressOf(server, name),
    appUrl: appAddressOf(server, name),
    drop: () => drop(server, name),
  };
}

const IN_USE = '55006';

/**
 * A pool that has ended may still be hanging up, and would hear of being thrown out as an error that nobody awaits. PostgreSQL
 * waits five seconds for that by itself; who is still there then has been left behind by the test.
 */
async function drop(server: string, name: string): Promise<void> {
  try {
    await onServer(server, `DROP DATABASE IF EXISTS ${name}`);
  } catch (error) {
    if ((error as { code?: string }).code !== IN_USE) throw error;
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}
