import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { appDataSourceOptions, ownerDataSource } from './data-source.js';
import { grantAppendOnly, grantOrdinary } from './grants.js';
import { journalIsProtected } from './journal-protection.js';
import { appLogin } from './login.js';

let database: TestDatabase;
let owner: DataSource;
let app: DataSource;
let sharing: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ownerUrl, appUrl } = database;
  owner = await ownerDataSource(ownerUrl).initialize();
  await owner.query('CREATE TABLE chronicle (line text)');
  await owner.query('CREATE TABLE notebook (line text)');
  await grantAppendOnly(owner, 'chronicle');
  await grantOrdinary(owner, 'notebook');
  app = await new DataSource(appDataSourceOptions(appLogin({ appUrl, ownerUrl }), 2)).initialize();
  sharing = await new DataSource(appDataSourceOptions(appLogin({ appUrl: ownerUrl, ownerUrl }), 2)).initialize();
});
afterAll(async () => {
  for (const source of [owner, app, sharing]) await source?.destroy();
  await database.drop();
});

describe.each([
  ['logs in as itself', () => app],
  ["comes with the owner's login", () => sharing],
])('an application that %s', (_, source) => {
  it('adds to an append-only table and reads it', async () => {
    await source().query("INSERT INTO chronicle VALUES ('said')");
    expect(await source().query('SELECT line FROM chronicle LIMIT 1')).toEqual([{ line: 'said' }]);
  });

  it.each([
    "UPDATE chronicle SET line = 'unsaid'",
    'DELETE FROM chronicle',
    'TRUNCATE chronicle',
    'DROP TABLE chronicle',
  ])('is refused: %s', async (statement) => {
    await expect(source().query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('changes an ordinary table', async () => {
    await source().query("INSERT INTO notebook VALUES ('draft')");
    await source().query("UPDATE notebook SET line = 'better'");
    await source().query('DELETE FROM notebook');
    expect(await source().query('SELECT FROM notebook')).toEqual([]);
  });
});

describe('journalIsProtected', () => {
  it('is true where the login itself cannot change the journal', async () => {
    expect(await journalIsProtected(app)).toBe(true);
    expect(await journalIsProtected(app, 'chronicle')).toBe(true);
  });

  it('is false where the login could lay off the role that protects it', async () => {
    expect(await journalIsProtected(sharing)).toBe(false);
  });

  it('is false for a table that can be changed, and for one that is not there', async () => {
    expect(await journalIsProtected(app, 'notebook')).toBe(false);
    expect(await journalIsProtected(app, 'no_such_table')).toBe(false);
  });
});
