import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Jest loads this file outside its module system, so the sources are made importable here; a stale dist is never tested.
import './support/typescript.js';

/**
 * One server for the whole run, with a template database that is migrated once: each spec file copies it.
 * TEST_DATABASE_URL names an outside server instead (a login that may create databases and roles).
 */
export default async function globalSetup() {
  (await import('./support/skipped.ts')).beginSkipped();
  const { prepareTemplate } = await import('./support/template.ts');
  process.env.TEST_SERVER_URL = process.env.TEST_DATABASE_URL ?? (await startOwnServer());
  await prepareTemplate(process.env.TEST_SERVER_URL);
}

async function startOwnServer() {
  const { startEmbeddedPostgres } = await import('../src/database/embedded-postgres.ts');
  const dir = await mkdtemp(join(tmpdir(), 'mandat-test-'));
  const server = await startEmbeddedPostgres(dir);
  globalThis.mandatTestServer = { dir, server };
  return server.urlFor('postgres');
}
