import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const [group, below] = [randomUUID(), randomUUID()];
let api: Api;
beforeAll(async () => {
  api = await openApi();
  const committees = [
    { id: below, key: `below-${below}`, name: 'Undergruppe', parent: group },
    { id: group, key: `group-${group}`, name: 'Arbejdsgruppen', parent: committee },
    ...(data.committees ?? []),
  ];
  // Deeper than one level the data may not go by a case file; the database inherits one level only.
  const [deepest, ...rest] = committees;
  const directory = api.app.get(Directory);
  expect(await directory.load({ ...data, committees: rest })).toMatchObject({ loaded: true });
  expect(await directory.load({ committees: [deepest!] })).toMatchObject({ loaded: true });
});
afterAll(() => api.close());

async function rolesIn(body: string, person: string): Promise<readonly string[]> {
  const { body: me } = await request(api.app.getHttpServer()).get('/api/me').set(as(person)).expect(200);
  const standing = me.committees.find((one: { committee: { id: string } }) => one.committee.id === body);
  return standing?.roles ?? [];
}

it.each([
  ['chair', ['mandator', 'observer']],
  ['secretariat', ['secretariat']],
  ['kl', ['observer']],
  ['drSubstitute', ['observer']],
  ['observer', ['observer']],
  ['stranger', []],
] as const)("in a working group the steering group's %s is %j", async (person, roles) => {
  expect(await rolesIn(group, people[person])).toEqual(roles);
});

it('a seat of the steering group is none of the working group', async () => {
  const { body } = await request(api.app.getHttpServer()).get('/api/me').set(as(people.kl)).expect(200);
  expect(body.committees.find((one: { committee: { id: string } }) => one.committee.id === group).seats).toEqual([]);
});

it('rights are inherited one level down, no further', async () => {
  expect(await rolesIn(below, people.chair)).toEqual([]);
});

it('who leaves the steering group leaves its working groups', async () => {
  await api.app
    .get(DataSource)
    .query(`UPDATE holding SET valid_to = $2 WHERE seat_id = $1 AND rank = 0`, [seats.kl, '2025-02-01T00:00:00Z']);
  expect(await rolesIn(group, people.kl)).toEqual([]);
});
