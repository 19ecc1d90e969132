import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startMandat, type MandatProcess } from '../load/process.js';
import { ensureBuilt } from '../processes/build.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

jest.setTimeout(120_000);

describe('The built program', () => {
  let database: TestDatabase;
  let mandat: MandatProcess;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${mandat.port}${path}`, { headers });

  beforeAll(async () => {
    ensureBuilt();
    database = await createTestDatabase();
    mandat = await startMandat({ role: 'both', secret: 's'.repeat(32), ...database });
  });
  afterAll(async () => {
    await mandat?.stop();
    await database?.drop();
  });

  it.each(['/', '/opgaver', '/sager/1?version=2'])(
    'answers %s with the page, asked for anew each time',
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('<div id="page">');
    },
  );

  it('sends the script compressed, to be kept for ever', async () => {
    const [script] = /\/assets\/index-[^"]+\.js/.exec(await (await get('/')).text())!;
    const answer = await get(script, { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('does not find a file of an earlier page, so that a browser does not take the page for a script', async () => {
    expect((await get('/assets/index-earlier.js')).status).toBe(404);
  });

  it('answers an address of the API that does not exist with data, not with the page', async () => {
    const answer = await get('/api/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'no-such-route' });
  });
});
