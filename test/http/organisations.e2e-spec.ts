import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { Engine } from '../../src/engine/engine.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const [hovedstaden, østdanmark] = [data.organisations![2]!.id, randomUUID()];
let api: Api;
beforeAll(async () => {
  api = await openApi();
  const organisations = [
    ...data.organisations!,
    { id: østdanmark, name: 'Region Østdanmark', short: `RØ ${østdanmark}` },
  ];
  expect(await api.app.get(Directory).load({ ...data, organisations })).toMatchObject({ loaded: true });
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person: string) => server().post(path).set(as(person)).send(body);
const start = (payload: object, person: string = people.secretariat) =>
  post('/api/instances', { lifecycle: 'organisation-change', committee, payload }, person);
const organisationOf = async (seat: string) => {
  const { body } = await server().get(`/api/committees/${committee}`).set(as(people.kl)).expect(200);
  return body.seats.find((one: { id: string }) => one.id === seat).organisation;
};
const merger = (changes: object = {}) => ({
  title: 'Region Hovedstaden ophører og bliver en del af Region Østdanmark',
  kind: 'merged',
  effectiveFrom: '2026-12-31T23:00:00Z',
  moves: [{ seat: seats.dr, to: østdanmark }],
  reason: 'Sundhedsreformen.',
  ...changes,
});

describe('an organisation that ends', () => {
  it('hands its seat over on the day, and whoever holds the seat stays in it', async () => {
    const { body } = await start(merger()).expect(201);
    expect(await organisationOf(seats.dr)).toMatchObject({ id: hovedstaden });
    api.clock.set('2026-12-31T23:00:00Z');
    await api.app.get(Engine).ring(body.instance);
    expect(await organisationOf(seats.dr)).toMatchObject({ id: østdanmark, name: 'Region Østdanmark' });
    const { body: me } = await server().get('/api/me').set(as(people.dr)).expect(200);
    expect(me.committees[0].seats).toMatchObject([{ id: seats.dr, as: 'member' }]);
    const reverse = { type: 'REVERSE', payload: { reason: 'Loven er udsat.' } };
    await post(`/api/instances/${body.instance}/events`, reverse, people.secretariat).expect(200);
    expect(await organisationOf(seats.dr)).toMatchObject({ id: hovedstaden });
  });

  it('is renamed, and gets its old name back when that was a mistake', async () => {
    const name = { organisation: hovedstaden, name: 'Hovedstadens Region', short: `HR ${hovedstaden}` };
    const { body } = await start(
      merger({ kind: 'renamed', moves: [], name, effectiveFrom: '2026-12-31T23:00:00Z' }),
    ).expect(201);
    await api.app.get(Engine).ring(body.instance);
    expect(await organisationOf(seats.dr)).toMatchObject({ name: 'Hovedstadens Region' });
    const reverse = { type: 'REVERSE', payload: { reason: 'Navnet blev ikke vedtaget.' } };
    await post(`/api/instances/${body.instance}/events`, reverse, people.secretariat).expect(200);
    expect(await organisationOf(seats.dr)).toMatchObject({ name: 'Danske Regioner' });
  });

  it('is changed by the secretariat alone, between organisations and seats that there are', async () => {
    expect((await start(merger(), people.chair).expect(403)).body.code).toBe('not-yours');
    const nowhere = merger({ moves: [{ seat: seats.dr, to: randomUUID() }] });
    expect((await start(nowhere).expect(409)).body.code).toBe('organisations-known');
    const foreign = merger({ moves: [{ seat: randomUUID(), to: østdanmark }] });
    expect((await start(foreign).expect(409)).body.code).toBe('seats-of-committee');
  });
});
