import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const other = smallCommittee();
const sections = [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }];
const DEADLINE = '2025-02-27T12:00:00.000Z';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  await api.app.get(Directory).load(other.data);
});
afterAll(() => api.close());
beforeEach(() => api.clock.set(MORNING));

const server = () => request(api.app.getHttpServer());
const get = (path: string, person: string = people.secretariat) => server().get(`/api/monitor/${path}`).set(as(person));
const items = async (path: string, person?: string) => (await get(path, person).expect(200)).body.items;

const start = async (body: object, person: string = people.secretariat): Promise<string> =>
  (await server().post('/api/instances').set(as(person)).send(body).expect(201)).body.instance;
const send = (instance: string, type: string, payload: object, person: string = people.secretariat) =>
  server().post(`/api/instances/${instance}/events`).set(as(person)).send({ type, payload }).expect(200);

async function written(title: string): Promise<string> {
  const paper = await start({ lifecycle: 'commission', committee, payload: { title } });
  await send(paper, 'ISSUE_VERSION', { sections });
  return paper;
}

async function commented(title: string, deadline = DEADLINE) {
  const paper = await written(title);
  const payload = { title, deadline, seats: [seats.kl, seats.dr] };
  return {
    paper,
    round: await start({ lifecycle: 'comment-round', committee, payload, links: { collects: [paper] } }),
  };
}

const lineOf = async (paper: string) =>
  (await items('papers?limit=200')).find((line: { id: string }) => line.id === paper);

describe('a paper', () => {
  it('says which seats its open round waits for, since when and until when', async () => {
    const { paper, round } = await commented('Til kommentering');
    await send(round, 'NO_REMARKS', {}, people.kl);
    expect(await lineOf(paper)).toMatchObject({
      states: [{ path: 'commenting', label: { da: 'I kommentering' } }],
      atRest: false, late: false, deadline: DEADLINE, since: MORNING,
      waitsFor: [{ instance: round, lifecycle: 'comment-round', since: MORNING, deadline: DEADLINE,
                   seats: [{ id: seats.dr, name: 'Medlem, DR' }] }],
    }); // prettier-ignore
  });

  it('that nobody is asked about waits with those who write it', async () => {
    expect(await lineOf(await written('Under udarbejdelse'))).toMatchObject({
      waitsFor: [],
      atRest: false,
      deadline: null,
    });
  });

  it('is late when what it waits for should have come, and then it comes first', async () => {
    const { paper } = await commented('Forsinket', '2025-02-21T12:00:00.000Z');
    api.clock.set('2025-02-22T08:00:00Z');
    const [first] = await items('papers?limit=1');
    expect(first).toMatchObject({ id: paper, late: true, deadline: '2025-02-21T12:00:00.000Z' });
    expect((await items('papers?late=true')).map(({ id }: { id: string }) => id)).toEqual([paper]);
  });
});

describe('papers are found', () => {
  const titles = async (query: string, person?: string) =>
    (await items(`papers?limit=200&${query}`, person)).map(({ title }: { title: string }) => title);

  it('by what stands in the title, in any case', async () => {
    await written('Sjælden 100% titel');
    expect(await titles('text=SJ%C3%86LDEN%20100%25')).toEqual(['Sjælden 100% titel']);
    expect(await titles('text=findes%20ikke')).toEqual([]);
  });

  it('by where they stand, whatever part of it', async () => {
    await written('Kladde');
    await commented('Kommenteres');
    expect(await titles('state=commenting')).toContain('Kommenteres');
    expect(await titles('state=commenting')).not.toContain('Kladde');
    expect(await titles('state=comment')).toEqual([]);
  });

  it('by the seat or the organisation that they wait for', async () => {
    const [, , dr] = data.organisations!.map(({ id }) => id);
    const { round } = await commented('Venter på begge');
    const both = await commented('Venter på KL');
    await send(both.round, 'NO_REMARKS', {}, people.dr);
    expect(await titles(`seat=${seats.dr}`)).toContain('Venter på begge');
    expect(await titles(`seat=${seats.dr}`)).not.toContain('Venter på KL');
    expect(await titles(`seat=${seats.kl}`)).toEqual(expect.arrayContaining(['Venter på begge', 'Venter på KL']));
    expect(await titles(`organisation=${dr}`)).toEqual(await titles(`seat=${seats.dr}`));
    await send(round, 'NO_REMARKS', {}, people.dr);
    expect(await titles(`organisation=${dr}`)).not.toContain('Venter på begge');
    expect(await titles(`seat=${seats.kl}`, people.stranger)).toEqual([]);
  });

  it('with the number of all of them on each page', async () => {
    for (const query of ['', `&seat=${seats.kl}`]) {
      const all = (await items(`papers?limit=200${query}`)).length;
      const { body: first } = await get(`papers?limit=1${query}`).expect(200);
      expect(first).toMatchObject({ total: all, items: [expect.anything()] });
      const { body: second } = await get(`papers?limit=1${query}&cursor=${first.next}`).expect(200);
      expect(second.total).toBe(all);
      expect(second.items[0].id).not.toBe(first.items[0].id);
    }
    expect((await get('papers', people.stranger).expect(200)).body).toMatchObject({ items: [], total: 0 });
  });
});

describe('what people owe', () => {
  it('is what their seat has not answered, for the substitute too', async () => {
    const { round } = await commented('Skyldes');
    const owed = async (person: string) =>
      (await items('owed', person)).filter(({ instance }: { instance: string }) => instance === round);
    expect(await owed(people.dr)).toMatchObject([
      { as: 'member', seat: { id: seats.dr }, deadline: DEADLINE, late: false },
    ]);
    expect(await owed(people.drSubstitute)).toMatchObject([{ as: 'substitute', seat: { id: seats.dr } }]);
    expect(await owed(people.chair)).toEqual([]);
    await send(round, 'NO_REMARKS', {}, people.drSubstitute);
    expect(await owed(people.dr)).toEqual([]);
  });

  it('is seen by themselves and by those who lead the committee, and by nobody else', async () => {
    const { round } = await commented('Hvem ser det');
    for (const leader of [people.secretariat, people.chair])
      expect(await items(`people/${people.kl}`, leader)).toContainEqual(expect.objectContaining({ instance: round }));
    expect(await items(`people/${people.kl}`, people.kl)).toEqual(await items('owed', people.kl));
    for (const stranger of [people.dr, people.observer, people.stranger, other.people.secretariat])
      expect((await get(`people/${people.kl}`, stranger).expect(404)).body.code).toBe('not-found');
  });

  it('is summed up for those who lead, and for others it is nobody', async () => {
    const lines = await items('people');
    const kl = lines.find((line: { person: { id: string } }) => line.person.id === people.kl);
    expect(kl.owed).toBe((await items(`people/${people.kl}`)).length);
    expect(await items('people', people.kl)).toEqual([]);
  });
});

describe('the count by lifecycle and state', () => {
  it('has the usual time in a state: the median of those that have left it', async () => {
    const { round } = await commented('Til medianen');
    const count = async (person: string = people.secretariat) =>
      (await items(`lifecycles?committee=${committee}`, person)).find(
        ({ lifecycle }: { lifecycle: string }) => lifecycle === 'comment-round',
      );
    const before = await count();
    expect(before.states[0]).toMatchObject({ path: 'open.answering', stays: 0, medianSeconds: null });
    api.clock.set('2025-02-20T09:30:00Z');
    await send(round, 'CLOSE', { reason: 'Alle har svaret på mødet' });
    const after = await count();
    expect(after.instances).toBe(before.instances);
    expect(after.states[0]).toMatchObject({
      instances: before.states[0].instances - 1,
      stays: 1,
      medianSeconds: 5_400,
    });
    expect(await count(people.observer)).toEqual(after);
  });
});

it('what one may not see is not counted', async () => {
  for (const path of ['lifecycles', 'papers', 'people', 'owed', `lifecycles?committee=${committee}`]) {
    expect(await items(path, people.stranger)).toEqual([]);
    expect(await items(path, other.people.secretariat)).toEqual([]);
  }
  expect(await items(`papers?committee=${randomUUID()}`)).toEqual([]);
});

it.each(['papers?limit=0', 'papers?cursor=x', 'people/kl', 'lifecycles?committee=1', 'papers?nonsense=1'])(
  'GET …/%s is refused with the field that is wrong',
  async (path) => {
    expect((await get(path).expect(422)).body.code).toBe('invalid-input');
  },
);
