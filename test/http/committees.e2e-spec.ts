import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
let api: Api;
let directory: Directory;
beforeAll(async () => {
  api = await openApi();
  directory = api.app.get(Directory);
  expect(await directory.load(data)).toEqual({ loaded: true, rows: expect.any(Number) });
});
afterAll(() => api.close());

const get = (path: string, person: string) => request(api.app.getHttpServer()).get(path).set(as(person));

describe('a committee', () => {
  it('shows the presiding seat first and each holder by rank and period', async () => {
    const { body } = await get(`/api/committees/${committee}`, people.kl).expect(200);
    expect(body.seats.map((seat: { name: string }) => seat.name)).toEqual(['Formand, SDS', 'Medlem, DR', 'Medlem, KL']);
    expect(body.seats[1].holders).toMatchObject([
      { person: { id: people.dr }, as: 'member', rank: 0, from: '2024-01-01T00:00:00.000Z', to: null },
      { person: { id: people.drSubstitute }, as: 'substitute', rank: 1 },
    ]);
    expect(body.secretariat).toMatchObject([{ person: { id: people.secretariat } }]);
    expect(body.observers).toMatchObject([{ person: { id: people.observer } }]);
  });

  it('that one may not see is answered exactly as one that does not exist', async () => {
    const hidden = await get(`/api/committees/${committee}`, people.stranger).expect(404);
    const absent = await get(`/api/committees/${randomUUID()}`, people.stranger).expect(404);
    expect(hidden.text).toBe(absent.text);
    expect(hidden.headers['content-type']).toBe(absent.headers['content-type']);
    expect((await get('/api/committees', people.stranger)).body).toEqual({ items: [] });
  });

  it('is seen by whoever has a role in it', async () => {
    for (const person of Object.values(people).filter((somebody) => somebody !== people.stranger)) {
      expect((await get('/api/committees', person)).body.items).toMatchObject([{ id: committee, parent: null }]);
    }
  });

  it('is no longer seen when the period is over', async () => {
    api.clock.set('2023-12-31T23:59:59Z');
    await get(`/api/committees/${committee}`, people.kl).expect(404);
    api.clock.set('2025-02-20T08:00:00Z');
  });
});

describe('GET /api/me', () => {
  it('tells roles and seats: the member of the chair seat presides, its substitute would not', async () => {
    const { body } = await get('/api/me', people.chair).expect(200);
    expect(body.committees).toMatchObject([
      { committee: { id: committee }, roles: ['chair', 'member'], seats: [{ id: seats.chair }] },
    ]);
    const substitute = await get('/api/me', people.drSubstitute);
    expect(substitute.body.committees).toMatchObject([
      { roles: ['substitute'], seats: [{ id: seats.dr, as: 'substitute', rank: 1 }] },
    ]);
  });

  it('tells who is in no committee that they are in none', async () => {
    expect((await get('/api/me', people.stranger)).body.committees).toEqual([]);
  });

  it('refuses a token of somebody who does not exist', async () => {
    expect((await get('/api/me', randomUUID()).expect(401)).body.code).toBe('unknown-person');
  });
});

describe('a directory is taken in whole or not at all, and a refusal names the place', () => {
  const from = '2024-06-01T00:00:00Z';
  const holding = { id: randomUUID(), seat: seats.kl, person: people.stranger, as: 'member' as const, rank: 0, from };
  const seat = { id: randomUUID(), committee, organisation: data.organisations![0]!.id, name: 'Ekstra', from };

  it.each([
    ['a second member of a seat', { holdings: [holding] }, 'holdings.0', 'one-holder-of-a-rank-at-a-time'],
    [
      'a substitute who is its member',
      { holdings: [{ ...holding, person: people.kl, as: 'substitute' as const, rank: 1 }] },
      'holdings.0',
      'one-rank-of-a-holder-at-a-time',
    ],
    [
      'two substitutes of one rank',
      { holdings: [{ ...holding, seat: seats.dr, as: 'substitute' as const, rank: 1 }] },
      'holdings.0',
      'one-holder-of-a-rank-at-a-time',
    ],
    ['a second chair', { seats: [seat, { ...seat, id: randomUUID(), chair: true }] }, 'seats.1', 'one-chair-at-a-time'],
    [
      'an observer of the secretariat',
      { duties: [{ committee, person: people.secretariat, role: 'observer' as const, from }] },
      'duties.0',
      'one-duty-at-a-time',
    ],
    ['an unknown seat', { holdings: [{ ...holding, seat: randomUUID() }] }, 'holdings.0', 'unknown-reference'],
    [
      'an id used before',
      { committees: [{ id: committee, key: 'again', name: 'Igen' }] },
      'committees.0',
      'already-there',
    ],
    ['a member with a substitute’s rank', { holdings: [{ ...holding, rank: 1 }] }, 'holdings.0', 'contradiction'],
    [
      'a period that ends before it starts',
      { seats: [{ ...seat, to: '2024-01-01T00:00:00Z' }] },
      'seats.0',
      'contradiction',
    ],
    ['an unknown field', { seats: [{ ...seat, colour: 'red' }] }, 'seats.0.colour', 'invalid-input'],
    [
      'a name that is missing',
      { people: [{ id: randomUUID(), email: 'a@b.example' } as never] },
      'people.0.name',
      'invalid-input',
    ],
  ])('%s', async (_, input, place, code) => {
    const before = await get(`/api/committees/${committee}`, people.kl);
    const outcome = await directory.load(input);
    expect(outcome).toMatchObject({
      loaded: false,
      faults: [{ place, code, text: { da: expect.any(String), en: expect.any(String) } }],
    });
    expect((await get(`/api/committees/${committee}`, people.kl)).text).toBe(before.text);
  });

  it('a seat may pass on when the period of the one before is over', async () => {
    const own = { ...seat, to: null };
    const holdings = [
      { ...holding, id: randomUUID(), seat: own.id, to: '2025-01-01T00:00:00Z' },
      { ...holding, id: randomUUID(), seat: own.id, person: people.observer, from: '2025-01-01T00:00:00Z' },
    ];
    expect(await directory.load({ seats: [own], holdings })).toEqual({ loaded: true, rows: 3 });
  });
});
