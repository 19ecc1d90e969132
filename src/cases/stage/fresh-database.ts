import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseConfig } from '../../config/config.js';
import { openDatabase, type OpenDatabase } from '../../database/open-database.js';

/** A migrated database that nobody else has, gone when it is closed: on the server that is configured, else on one of our own. */
export function freshDatabase(database: DatabaseConfig): Promise<OpenDatabase> {
  return database.mode === 'outside' ? onServer(database) : inFolder(database);
}

async function inFolder(database: DatabaseConfig): Promise<OpenDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mandat-case-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const opened = await openDatabase({ database, dataDir });
    return { ...opened, close: () => opened.close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function onServer(database: DatabaseConfig & { mode: 'outside' }): Promise<OpenDatabase> {
  const name = `mandat_case_${randomBytes(6).toString('hex')}`;
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const drop = () => onConnection(database.ownerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await onConnection(database.ownerUrl, `CREATE DATABASE ${name}`);
  const own = { ...database, appUrl: at(database.appUrl), ownerUrl: at(database.ownerUrl) };
  try {
    const opened = await openDatabase({ database: own, dataDir: '' });
    return { ...opened, close: () => opened.close().then(drop) };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function onConnection(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
