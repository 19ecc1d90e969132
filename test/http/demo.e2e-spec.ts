import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
let api: Api;
let plain: Api;
beforeAll(async () => {
  api = await openApi({ demo: true });
  plain = await openApi({ demo: false });
  await api.app.get(Directory).load(data);
});
afterAll(async () => {
  await api.close();
  await plain.close();
});

const server = () => request(api.app.getHttpServer());
const signIn = (body: object) => server().post('/api/demo/sign-in').send(body);
const cookieOf = (headers: Record<string, unknown>) => String((headers['set-cookie'] as string[])[0]);
const START = { lifecycle: 'commission', committee, payload: { title: 'Kommissorium' } };

describe('in demo mode', () => {
  it('one sees whom one can be, the chair first', async () => {
    const { body } = await server().get('/api/demo/seats').expect(200);
    expect(body.items[0]).toMatchObject({
      person: people.chair,
      roles: ['chair', 'member'],
      seat: { id: seats.chair },
    });
    expect(body.items).toHaveLength(6);
  });

  it('one signs in as a seat, out of reach of scripts, and out again', async () => {
    const signedIn = await signIn({ seat: seats.kl }).expect(200);
    expect(signedIn.body).toMatchObject({ id: people.kl });
    const cookie = cookieOf(signedIn.headers);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    await server().get('/api/me').set('cookie', cookie).expect(200);
    const out = await server().post('/api/demo/sign-out').set('cookie', cookie).expect(204);
    expect(cookieOf(out.headers)).toMatch(/mandat_session=;/);
  });

  it('a cookie that was tampered with opens nothing', async () => {
    const cookie = cookieOf((await signIn({ person: people.kl })).headers);
    await server()
      .get('/api/me')
      .set('cookie', cookie.replace(/.(?=;)/, '!'))
      .expect(401);
  });

  it.each([
    [{}, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
  ])('a change with the cookie and %j is answered %d', async (headers, status) => {
    const cookie = cookieOf((await signIn({ person: people.secretariat })).headers);
    await server()
      .post('/api/instances')
      .set({ cookie, ...headers })
      .send(START)
      .expect(status);
  });

  it.each([
    {},
    { person: people.kl, seat: seats.kl },
    { person: 'x' },
    { seat: randomUUID() },
    { person: randomUUID() },
  ])('nobody signs in as %j', async (body) => {
    const refused = await signIn(body).expect(422);
    expect(refused.headers['set-cookie']).toBeUndefined();
  });
});

describe('outside demo mode', () => {
  it('there is nobody to choose, and a session cookie opens nothing', async () => {
    await request(plain.app.getHttpServer()).get('/api/demo/seats').expect(404);
    await request(plain.app.getHttpServer()).post('/api/demo/sign-in').send({ person: people.kl }).expect(404);
    const cookie = cookieOf((await signIn({ person: people.kl })).headers);
    await request(plain.app.getHttpServer()).get('/api/me').set('cookie', cookie).expect(401);
  });
});
