import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { tokenFor } from '../../src/cli/token.js';
import { loadConfig } from '../../src/config/config.js';
import { openApi, smallCommittee, type Api } from './api.js';

const { people, data } = smallCommittee();
let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const config = () => loadConfig({ DATABASE_URL: api.database.appUrl, TOKEN_SECRET: api.settings.tokenSecret });
const whoIs = async (token: string) =>
  (await request(api.app.getHttpServer()).get('/api/me').set('authorization', `Bearer ${token}`)).body as {
    id?: string;
  };

describe('mandat token', () => {
  it.each(['id', 'e-mail address'])('lets a person in who is named by %s', async (by) => {
    const person = by === 'id' ? people.kl : `${people.kl.toUpperCase()}@mandat.example`;
    expect(await whoIs(await tokenFor(config(), person, 1))).toMatchObject({ id: people.kl });
  });

  it('makes none for somebody who does not exist, or cannot be looked up', async () => {
    await expect(tokenFor(config(), 'nobody@mandat.example', 1)).rejects.toThrow('there is no person');
    const embedded = { ...config(), database: { mode: 'embedded', pool: 1 } } as const;
    await expect(tokenFor(embedded, 'nobody@mandat.example', 1)).rejects.toThrow('name a person by id');
  });

  it('makes one that ends', async () => {
    expect(await whoIs(await tokenFor(config(), people.kl, 0))).toMatchObject({ code: 'not-signed-in' });
  });
});
