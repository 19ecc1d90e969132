import { DataSource } from 'typeorm';
import { parseCase } from '../../src/cases/format/read-case.js';
import { loadCase } from '../../src/cases/load-case.js';
import { Directory } from '../../src/committees/directory.js';
import { appDataSourceOptions } from '../../src/database/data-source.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { SMALL_CASE } from './stories.js';

describe('importing a case', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await new DataSource(appDataSourceOptions({ url: database.appUrl }, 1)).initialize();
  });

  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  const load = (text: string) => loadCase(new Directory(source), parseCase('story.yaml', text));
  const count = async (table: string) => {
    const [row] = await source.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
    return row!.count;
  };

  it('writes who sits where', async () => {
    expect(await load(SMALL_CASE)).toBe(11);
    expect(await count('seat')).toBe(2);
    expect(await count('holding')).toBe(2);
  });

  it('a second time is refused with its place, and adds nothing', async () => {
    await load(SMALL_CASE);
    await expect(load(SMALL_CASE)).rejects.toThrow(
      /^story\.yaml:3:\d+: The id, key, short name or e-mail already exists/,
    );
    expect(await count('person')).toBe(3);
  });

  it('of what the committee cannot be is refused with its place, and nothing is written', async () => {
    const text = SMALL_CASE.replace('KL, held', 'KL, chair: true, held');
    await expect(load(text)).rejects.toThrow(/^story\.yaml:14:\d+: The committee already has a chair seat/);
    expect(await count('organisation')).toBe(0);
  });

  it('of a file broken in the middle is refused with line and column before anything is opened', () => {
    expect(() => parseCase('story.yaml', SMALL_CASE.replace('observers: [guest]', 'observers: [guest'))).toThrow(
      /^story\.yaml:\d+:\d+: /,
    );
  });
});
