import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const kl = data.organisations![1]!;
const ninth = { meeting: '9. møde', item: '1', date: '2025-02-20' };
const eighth = { meeting: '8. møde', date: '2024-12-05' };

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const get = (path: string, person: string = people.kl) => server().get(`/api/registers/${path}`).set(as(person));
const items = async (path: string, person?: string) => (await get(path, person).expect(200)).body.items;
const titles = async (path: string, person?: string) =>
  (await items(path, person)).map(({ title }: { title: string }) => title).sort();

const start = async (lifecycle: string, payload: object, links: object = {}, person = people.secretariat) =>
  (await server().post('/api/instances').set(as(person)).send({ lifecycle, committee, payload, links }).expect(201))
    .body.instance as string;
const send = (instance: string, type: string, payload: object, person = people.secretariat) =>
  server().post(`/api/instances/${instance}/events`).set(as(person)).send({ type, payload }).expect(200);

/** A spreadsheet of all lines, whatever the page. */
const sheet = async (name: string) => {
  const answer = await get(`${name}.xlsx?limit=1`).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  }); // prettier-ignore
  return {
    type: answer.headers['content-type'],
    name: answer.headers['content-disposition'],
    bytes: answer.body as Buffer,
  };
};

describe('the register of follow-ups', () => {
  let told: string;
  beforeAll(async () => {
    told = await start('follow-up', {
      title: 'Teknikergruppen orienteres', subject: 'Analysemiljøer', owner: seats.kl, due: '2025-03-14T11:00:00Z', agreed: ninth,
    }); // prettier-ignore
    const june = await start('follow-up', { title: 'Strategiske drøftelser', owner: 'secretariat', agreed: eighth });
    const moving = { meeting: '10. møde', at: '2025-06-24T07:00:00Z', reason: 'Planerne er ændret' };
    await send(june, 'MOVE', moving);
    await start('follow-up', { title: 'Et notat', ownerInWords: 'Regionernes it-chefer' });
  });

  it('shows each with its owner, organisation, due date and meeting, what was said last first', async () => {
    expect(await items('follow-ups')).toMatchObject([
      expect.anything(),
      expect.anything(),
      {
        title: 'Strategiske drøftelser', owner: 'Sekretariatet', organisation: null, due: null, day: '2024-12-05',
        movedTo: '10. møde', states: [{ path: 'moved' }], said: { meeting: '8. møde', item: null },
      },
    ]); // prettier-ignore
    const [found] = await items('follow-ups?subject=analyse');
    expect(found).toMatchObject({ owner: 'Medlem, KL', organisation: kl.short, late: false, said: ninth, earlier: [] });
    expect(await titles('follow-ups?state=open.undated')).toEqual(['Et notat']);
  });

  it('is filtered by organisation, subject, state, period and committee', async () => {
    expect(await titles(`follow-ups?organisation=${kl.id}`)).toEqual(['Teknikergruppen orienteres']);
    expect(await titles('follow-ups?subject=strategisk')).toEqual(['Strategiske drøftelser']);
    expect(await titles('follow-ups?state=open')).toEqual(['Et notat', 'Teknikergruppen orienteres']);
    expect(await titles('follow-ups?to=2024-12-31')).toEqual(['Strategiske drøftelser']);
    expect(await titles('follow-ups?from=2025-02-20&state=moved')).toEqual([]);
    expect(await titles(`follow-ups?committee=${kl.id}`)).toEqual([]);
  });

  it('is read page by page without losing or repeating a line', async () => {
    const walked: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await get(`follow-ups?limit=1${cursor}`).expect(200);
      walked.push(...body.items.map(({ title }: { title: string }) => title));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(walked.sort()).toEqual(await titles('follow-ups'));
  });

  it('shows the rectified truth, and beside it what stood before and why', async () => {
    await send(told, 'RECTIFY', { owner: seats.dr, reason: 'Det var Danske Regioner' });
    const [found] = await items('follow-ups?subject=analyse');
    expect(found).toMatchObject({
      owner: 'Medlem, DR',
      earlier: [{ until: MORNING, why: 'Det var Danske Regioner', was: { owner: seats.kl } }],
    });
    expect(await titles(`follow-ups?organisation=${kl.id}`)).toEqual([]);
  });

  it('is late when the day has passed, owed by its owner, and settled with what was said', async () => {
    api.clock.set('2025-03-15T08:00:00Z');
    const owed = await server().get('/api/monitor/owed').set(as(people.dr));
    expect(owed.body.items).toMatchObject([{ instance: told, as: 'member', late: true }]);
    expect((await items('follow-ups?subject=analyse'))[0].late).toBe(true);
    await send(told, 'DONE', { note: 'Orienteret på mødet' }, people.dr);
    expect((await items('follow-ups?state=done'))[0]).toMatchObject({
      late: false,
      settled: { text: 'Orienteret på mødet' },
    });
    api.clock.set(MORNING);
  });
});

describe('the register of open questions', () => {
  it('shows who asked and what was answered, with what was rectified in either', async () => {
    const asked = { title: 'Hvornår besluttes andre formål?', subject: 'Analysemiljøer', askedBy: 'Medlem, KL' };
    const question = await start('open-question', { ...asked, organisation: kl.id, asked: ninth });
    expect(await items(`open-questions?organisation=${kl.id}&state=open`)).toMatchObject([
      { ...asked, organisation: kl.short, said: ninth, answer: null },
    ]);
    await send(question, 'ANSWER', { answer: 'I 2026.', by: 'Formanden' });
    await send(question, 'RECTIFY', { answer: 'Det kan prioriteres i 2026.', reason: 'Ikke lovet' });
    expect(await items('open-questions?state=answered')).toMatchObject([
      { answer: { text: 'Det kan prioriteres i 2026.', by: 'Formanden', earlier: [{ was: { answer: 'I 2026.' } }] } },
    ]);
    await send(question, 'REOPEN', { reason: 'Svaret gjaldt noget andet' });
    expect(await items('open-questions')).toMatchObject([{ answer: null, states: [{ path: 'open' }] }]);
  });
});

describe('the register of decisions', () => {
  it('has one line for each time it was decided, restated or said to be undecided', async () => {
    const decided = await start('decision', {
      title: 'Foranalysen tjener også ordiprax+', subject: 'Analysemiljøer', kind: 'decided', text: 'Samme jura.', said: eighth,
    }); // prettier-ignore
    await send(decided, 'RESTATE', { said: ninth });
    await start('decision', {
      title: 'Om ordiprax+ får sit eget',
      subject: 'Analysemiljøer',
      kind: 'undecided',
      text: 'Nej.',
      said: ninth,
    });
    const kinds = async (query: string) =>
      (await items(`decisions?${query}`)).map(({ kind }: { kind: string }) => kind);
    expect((await kinds('subject=analysemiljøer')).sort()).toEqual(['decided', 'restated', 'undecided']);
    expect(await kinds('subject=analysemiljøer&to=2024-12-31')).toEqual(['decided']);
    expect(await kinds('kind=undecided')).toEqual(['undecided']);
    await send(decided, 'RECTIFY', {
      statement: 1,
      said: { meeting: '7. møde', date: '2024-09-26' },
      reason: 'Forkert møde',
    });
    expect(await items('decisions?kind=decided')).toMatchObject([
      {
        number: 1,
        day: '2024-09-26',
        said: { meeting: '7. møde' },
        text: 'Samme jura.',
        earlier: [{ why: 'Forkert møde', was: { said: { meeting: '8. møde' } } }],
      },
    ]);
  });

  it('has what approval rounds concluded, and what that was before it was rectified', async () => {
    const paper = await start('commission', { title: 'Kommissorium for GP' });
    await send(paper, 'ISSUE_VERSION', { sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }] });
    await send(paper, 'MARK_READY', {});
    const round = await start('approval-round', { title: 'Godkendelse' }, { decides: [paper] }, people.chair);
    await send(round, 'OPEN', {}, people.chair);
    const meeting = { name: '9. møde', item: '2.1', date: '2025-02-20' };
    await send(round, 'CONCLUDE', { sameForAll: { outcome: 'approved', note: 'Enighed' }, meeting }, people.chair);
    const line = async () => (await items('decisions?subject=kommissorium'))[0];
    expect(await line()).toMatchObject({
      ...{ paper, title: 'Kommissorium for GP', kind: 'decided', outcome: 'approved', text: 'Enighed' },
      said: { meeting: '9. møde', item: '2.1', date: '2025-02-20' },
    });
    await send(round, 'RECTIFY_OUTCOME', { paper, outcome: 'postponed', reason: 'Det blev udsat' });
    expect(await line()).toMatchObject({
      kind: 'undecided', outcome: 'postponed', day: '2025-02-20',
      earlier: [{ why: 'Det blev udsat', was: { outcome: 'approved' } }],
    }); // prettier-ignore
  });
});

describe('each register', () => {
  const names = ['follow-ups', 'open-questions', 'decisions'];

  it.each(names)('%s is empty for those who have no role in the committee', async (name) => {
    expect(await items(name, people.observer)).not.toEqual([]);
    expect(await items(name, people.stranger)).toEqual([]);
  });

  it.each(names)('%s comes as a spreadsheet under its Danish name', async (name) => {
    const { type, name: called, bytes } = await sheet(name);
    expect(type).toContain('spreadsheetml');
    expect(called).toMatch(/filename\*=UTF-8''(Opf|Udest|Beslutninger)/);
    const [head, ...rows] = await readSheet(bytes);
    expect(head).toContain('Emne');
    const listed = await items(`${name}?limit=200`);
    expect(rows).toHaveLength(listed.length);
    for (const { title } of listed) expect(rows.flat()).toContain(title);
  });

  it.each(names)('%s refuses what is no day, no filter and no cursor', async (name) => {
    for (const query of ['from=20-02-2025', 'colour=red', 'cursor=x', 'limit=0'])
      expect((await get(`${name}?${query}`).expect(422)).body.code).toBe('invalid-input');
  });
});
