import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const [group, below, groupChair, groupSeat] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const from = '2024-01-01T00:00:00Z';
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
  const organisation = data.organisations![0]!.id;
  const leading = await directory.load({
    people: [{ id: groupChair, name: 'Formand for gruppen', email: `${groupChair}@mandat.example` }],
    seats: [{ id: groupSeat, committee: group, organisation, name: 'Formand, gruppen', chair: true, from }],
    holdings: [{ id: randomUUID(), seat: groupSeat, person: groupChair, as: 'member', rank: 0, from }],
  });
  expect(leading).toMatchObject({ loaded: true });
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

describe('what is tied across', () => {
  const post = (path: string, body: object, person: string) =>
    request(api.app.getHttpServer()).post(path).set(as(person)).send(body);
  const started = async (command: object, person: string) => {
    const { body } = await post('/api/instances', command, person).expect(201);
    return body.instance as string;
  };
  const sections = [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }];
  const ready = async (lifecycle: string, where: string, person: string) => {
    const paper = await started({ lifecycle, committee: where, payload: { title: 'Tekst' } }, person);
    await post(`/api/instances/${paper}/events`, { type: 'ISSUE_VERSION', payload: { sections } }, person).expect(200);
    await post(`/api/instances/${paper}/events`, { type: 'MARK_READY' }, person).expect(200);
    return paper;
  };
  const approval = (where: string, paper: string) => ({
    ...{ lifecycle: 'approval-round', committee: where, payload: { title: 'Godkendelse' } },
    links: { decides: [paper] },
  });

  it("the steering group's round decides a paper of the group", async () => {
    const paper = await ready('task-description', group, groupChair);
    await started(approval(committee, paper), people.chair);
  });

  it("a group's round decides no paper of the steering group: that is as unknown there as one that does not exist", async () => {
    const paper = await ready('commission', committee, people.secretariat);
    const { body } = await post('/api/instances', approval(group, paper), groupChair).expect(422);
    expect(body.code).toBe('unknown-link');
  });
});

it('who leaves the steering group leaves its working groups', async () => {
  await api.app
    .get(DataSource)
    .query(`UPDATE holding SET valid_to = $2 WHERE seat_id = $1 AND rank = 0`, [seats.kl, '2025-02-01T00:00:00Z']);
  expect(await rolesIn(group, people.kl)).toEqual([]);
});
