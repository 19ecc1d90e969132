import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { signToken } from '../../src/identity/token.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, data } = smallCommittee();
let api: Api;
let demo: Api;
beforeAll(async () => {
  api = await openApi({ demo: false });
  demo = await openApi({ demo: true });
  for (const { app } of [api, demo]) await app.get(Directory).load(data);
});
afterAll(async () => {
  await api.close();
  await demo.close();
});

const SAME = { 'sec-fetch-site': 'same-origin' };
const server = (of: Api = api) => request(of.app.getHttpServer());
const token = (seconds: number, person = people.secretariat, secret = api.settings.tokenSecret) =>
  signToken(person, 'bearer', new Date(Date.now() + seconds * 1000), secret);
const signIn = (body: object, headers: Record<string, string> = SAME) =>
  server().post('/api/session').set(headers).send(body);
const setCookie = (headers: Record<string, unknown>) => String((headers['set-cookie'] as string[])[0]);
const cookieFor = async (seconds: number) =>
  setCookie((await signIn({ token: token(seconds) }).expect(200)).headers).split(';')[0]!;

describe('who has a token', () => {
  it('signs in with it on the page, out of reach of scripts, and acts as with the token', async () => {
    const { body, headers } = await signIn({ token: ` ${token(3_600)}\n` }).expect(200);
    expect(body).toMatchObject({ id: people.secretariat, committees: [{ roles: ['secretariat'] }] });
    const cookie = setCookie(headers);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const START = { lifecycle: 'commission', committee, payload: { title: 'Kommissorium' } };
    const start = (more: Record<string, string>) => server().post('/api/instances').set({ cookie, ...more }).send(START); // prettier-ignore
    await start(SAME).expect(201);
    expect((await start({}).expect(403)).body.code).toBe('other-site');
  });

  it('has a session no longer than the token, and no longer than half a day', async () => {
    const age = async (seconds: number) =>
      Number(/Max-Age=(\d+)/.exec(setCookie((await signIn({ token: token(seconds) })).headers))![1]);
    const short = await age(600);
    expect(short).toBeGreaterThan(590);
    expect(short).toBeLessThanOrEqual(600);
    const long = await age(30 * 86_400);
    expect(long).toBeGreaterThan(43_190);
    expect(long).toBeLessThanOrEqual(43_200);
    const [, body] = (await cookieFor(600)).split('=')[1]!.split('.');
    const { exp } = JSON.parse(Buffer.from(body!, 'base64url').toString());
    expect(exp - Date.now() / 1000).toBeLessThanOrEqual(600);
  });

  it('signs out, and the browser forgets the cookie', async () => {
    const cookie = await cookieFor(600);
    await server().delete('/api/session').set({ cookie }).expect(403);
    const { headers } = await server().delete('/api/session').set({ cookie, ...SAME }).expect(204); // prettier-ignore
    expect(setCookie(headers)).toMatch(/mandat_session=;/);
  });
});

describe('nobody is signed in', () => {
  it.each([
    ['a token that has expired', () => token(-1), 'invalid-token'],
    ["somebody else's token", () => token(600, people.kl, 'x'.repeat(32)), 'invalid-token'],
    ['a cookie taken for a token', async () => (await cookieFor(600)).split('=')[1]!, 'invalid-token'],
    ['a token of somebody who does not exist', () => token(600, randomUUID()), 'unknown-person'],
  ])('by %s', async (_, made, code) => {
    const { body, headers } = await signIn({ token: await made() }).expect(401);
    expect(body.code).toBe(code);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([{}, { token: '' }, { token: 'x'.repeat(2_001) }, { token: 1 }, { person: people.kl }])(
    'by %j',
    async (body) => {
      expect((await signIn(body).expect(422)).body.code).toBe('invalid-input');
    },
  );

  it.each<Record<string, string>>([{}, { origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }])(
    "from another site's page: %j",
    async (headers) => {
      const refused = await signIn({ token: token(600) }, headers).expect(403);
      expect(refused.headers['set-cookie']).toBeUndefined();
    },
  );

  it("by the demonstration's cookie where there is no demonstration, though secret and person are the same", async () => {
    const signedIn = await server(demo).post('/api/demo/sign-in').send({ person: people.kl }).expect(200);
    const cookie = setCookie(signedIn.headers);
    await server(demo).get('/api/me').set({ cookie }).expect(200);
    await server().get('/api/me').set({ cookie }).expect(401);
    expect((await server().get('/api/session').set({ cookie }).expect(200)).body.person).toBeNull();
  });
});

describe('a page asks at first', () => {
  const ask = async (of: Api, headers: Record<string, string> = {}) => (await server(of).get('/api/session').set(headers).expect(200)).body; // prettier-ignore

  it('whether this is a demonstration, and is not refused when nobody is signed in', async () => {
    expect(await ask(api)).toEqual({ demo: false, person: null });
    expect(await ask(demo)).toEqual({ demo: true, person: null });
    expect(await ask(api, { cookie: 'mandat_session=x', authorization: 'Bearer x' })).toMatchObject({ person: null });
    expect(await ask(api, as(randomUUID()))).toMatchObject({ person: null });
  });

  it('who is signed in', async () => {
    const cookie = await cookieFor(600);
    const { body } = await server().get('/api/me').set({ cookie }).expect(200);
    expect(await ask(api, { cookie })).toEqual({ demo: false, person: body });
    expect(await ask(demo, { cookie })).toMatchObject({ demo: true, person: { id: people.secretariat } });
  });
});
