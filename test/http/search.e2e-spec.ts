import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const other = smallCommittee();
const said = { meeting: '9. møde', item: '1', date: '2025-02-20' };
const purpose = { id: 'purpose', heading: 'Formål', markdown: 'Arbejdsgruppen beskriver **rettelser** til aftalen om ældre borgeres journaler.' }; // prettier-ignore
const time = { id: 'time', heading: 'Tidsplan', markdown: 'Regionerne afleverer en foreløbig rapport.\n\nMåling af kvalitet følger.' }; // prettier-ignore

let api: Api;
let paper: string;
let round: string;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  await api.app.get(Directory).load(other.data);
  paper = await start('commission', { title: 'Kommissorium for nære sundhedsdata' });
  const plan = await upload('Økonomi_bilag-2.pdf');
  const enclosures = [{ key: 'plan', ...plan }];
  await send(paper, 'ISSUE_VERSION', { sections: [{ ...purpose, markdown: 'Et forkastet afsnit om drivhuse.' }] });
  await send(paper, 'ISSUE_VERSION', { sections: [purpose, time], enclosures });
  const payload = { title: 'Første kommentering', deadline: '2025-02-27T12:00:00Z', seats: [seats.kl, seats.dr] };
  round = await start('comment-round', payload, { collects: [paper] });
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const search = (query: object, person: string = people.kl) => server().get('/api/search').query(query).set(as(person));
const hits = async (query: object | string, person?: string) =>
  (await search(typeof query === 'string' ? { q: query } : query, person).expect(200)).body.items;
const kinds = async (q: string, person?: string) => (await hits(q, person)).map(({ kind }: { kind: string }) => kind);

const start = async (lifecycle: string, payload: object, links: object = {}): Promise<string> => {
  const body = { lifecycle, committee, payload, links };
  return (await server().post('/api/instances').set(as(people.secretariat)).send(body).expect(201)).body.instance;
};
const send = (instance: string, type: string, payload: object, person: string = people.secretariat) =>
  server().post(`/api/instances/${instance}/events`).set(as(person)).send({ type, payload }).expect(200);
const upload = async (name: string) =>
  (
    await server()
      .post(`/api/papers/${paper}/enclosures`)
      .query({ name })
      .set({ ...as(people.secretariat), 'content-type': 'application/octet-stream' })
      .send(Buffer.from('%PDF'))
      .expect(201)
  ).body;

describe('a word is found in any inflection', () => {
  it.each([
    ['rettelse', 'rettelser'],
    ['rettelserne', 'rettelser'],
    ['region', 'Regionerne'],
    ['regioners', 'Regionerne'],
    ['borger', 'borgeres'],
    ['aftaler', 'aftalen'],
    ['FORMÅLET', 'Formål'],
    ['målinger', 'Måling'],
  ])('«%s» finds «%s»', async (asked, found) => {
    const [first] = await hits(asked);
    expect(first).toMatchObject({ kind: 'paper', instance: paper });
    expect(first.snippet).toContainEqual({ text: found, found: true });
  });

  it.each(['kommissorier', 'Kommissoriet', 'kommissoriums', 'nær sundhedsdata'])(
    '«%s» finds the paper by its title',
    async (asked) => {
      const [first] = await hits(asked);
      expect(first).toMatchObject({ kind: 'paper', instance: paper, section: null });
      expect(first.snippet.some(({ found }: { found: boolean }) => found)).toBe(true);
    },
  );
});

describe('what is being typed', () => {
  it.each(['regi', 'regionern', 'foreløbig rap', 'ØKO', 'kommissor'])('«%s» finds already', async (typed) => {
    expect((await hits(typed))[0]).toMatchObject({ instance: paper });
  });

  it.each(['"foreløbig rap', '-rap', 'regi aftale', 'r'])(
    '«%s» finds nothing: no word is as it stands',
    async (typed) => {
      expect(await hits(typed)).toEqual([]);
    },
  );
});

describe('operators', () => {
  it.each([
    ['"foreløbig rapport"', true],
    ['"rapport foreløbig"', false],
    ['rapport -kvalitet', false],
    ['rapport -drivhuse', true],
    ['drivhuse or rapport', true],
    ['rapport drivhuse', false],
    ['-rapport', false],
    ['og', false],
  ])('«%s» finds the paper: %s', async (q, found) => {
    const papers = (await hits(q)).filter(({ instance }: { instance: string }) => instance === paper);
    expect(papers.length > 0).toBe(found);
  });

  it('however odd, are never our error', async () => {
    const signs = fc.constantFrom('"', '-', ' or ', ' OR', '(', ')', '!', '&', '|', '<->', ':*', "'", '\\', '%', '\0', '<b>', ' æ', 'regi', '½', '1e5', 'ﬁ', '😀', '\ud800', 'x@y.dk', '/etc', '\u0002'); // prettier-ignore
    const typed = fc.oneof(fc.array(signs, { maxLength: 20 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 60 })); // prettier-ignore
    const sent = (q: string) => encodeURIComponent(q.replaceAll(/\p{Cs}/gu, '\ufffd'));
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const { status } = await server()
          .get(`/api/search?q=${sent(q)}`)
          .set(as(people.kl));
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('what is found', () => {
  it('of a paper is its newest version, with the section that fits best', async () => {
    expect(await hits('drivhus')).toEqual([]);
    const [first] = await hits('foreløbig rapport');
    expect(first).toMatchObject({
      kind: 'paper', instance: paper, lifecycle: 'commission', committee, title: 'Kommissorium for nære sundhedsdata', paper,
      states: [{ path: 'commenting', label: { da: 'I kommentering' } }], section: { id: 'time', heading: 'Tidsplan' }, enclosure: null,
    }); // prettier-ignore
    const text = first.snippet.map(({ text }: { text: string }) => text).join('');
    expect(text).toContain('Regionerne afleverer en foreløbig rapport.');
    expect(first.snippet.filter(({ found }: { found: boolean }) => found)).toMatchObject([
      { text: 'foreløbig' },
      { text: 'rapport' },
    ]);
  });

  it('of an enclosure is its name, with the paper that it belongs to', async () => {
    const enclosure = { key: 'plan', name: 'Økonomi_bilag-2.pdf' };
    expect(await hits('bilag økonomi')).toMatchObject([{ kind: 'enclosure', paper, enclosure, section: null }]);
  });

  it('of a remark is what counts: one that was written anew is found as it stands now', async () => {
    const remark = (text: string) => ({ paper, section: 'time', kind: 'substantive', text });
    await send(round, 'SUBMIT_REMARKS', { remarks: [remark('Der mangler drivkraft.')] }, people.dr);
    expect(await hits('drivkraften')).toMatchObject([
      { kind: 'remark', instance: round, lifecycle: 'comment-round', paper, section: { id: 'time', heading: 'Tidsplan' } },
    ]); // prettier-ignore
    await send(round, 'SUBMIT_REMARKS', { remarks: [remark('Fristen er kort.')], replaces: true }, people.dr);
    expect(await hits('drivkraften')).toEqual([]);
    expect(await kinds('frister')).toEqual(['remark']);
  });

  it('of a disposition is the newest reason', async () => {
    await send(round, 'CLOSE', { reason: 'Alle har svaret' });
    const [standing] = await api.app.get(DataSource).query<{ id: string }[]>('SELECT id FROM remark WHERE counts');
    const dispose = (reason: string) =>
      send(paper, 'DISPOSE', { dispositions: [{ remark: standing!.id, outcome: 'notAccommodated', reason }] });
    await dispose('Havnepladsen er optaget.');
    await dispose('Budgettet rækker ikke.');
    expect(await hits('havneplads')).toEqual([]);
    expect(await hits('budget')).toMatchObject([{ kind: 'disposition', instance: paper, paper }]);
  });

  it('of the registers is each title and what counts of the text, and what was rectified is history', async () => {
    const decision = await start('decision', { title: 'Pilotdrift', kind: 'decided', text: 'Piloten begynder i Odense.', said }); // prettier-ignore
    const question = await start('open-question', { title: 'Samtykke', askedBy: 'KL', text: 'Hvem spørger patienterne?' }); // prettier-ignore
    const task = await start('follow-up', { title: 'Et notat', owner: 'secretariat', text: 'Notatet om fuldmagter.' });
    expect(await hits('odense')).toMatchObject([{ kind: 'decision', instance: decision, paper: null }]);
    expect(await hits('patienten')).toMatchObject([{ kind: 'open-question', instance: question }]);
    expect(await hits('fuldmagt')).toMatchObject([{ kind: 'follow-up', instance: task }]);
    await send(question, 'ANSWER', { answer: 'Det gør kommunerne.' });
    expect(await hits('kommune')).toMatchObject([{ kind: 'open-question', instance: question }]);
    await send(decision, 'RECTIFY', { statement: 1, text: 'Piloten begynder i Aalborg.', reason: 'Hørt forkert' });
    expect(await hits('odense')).toEqual([]);
    expect(await kinds('aalborg')).toEqual(['decision']);
    await send(decision, 'RECTIFY', { statement: 1, subject: 'Drift', reason: 'Emnet manglede' });
    expect(await kinds('aalborg')).toEqual(['decision']);
  });

  it('can be narrowed to a kind and a committee', async () => {
    expect(await hits({ q: 'kommentering', kind: 'other' })).toMatchObject([{ kind: 'other', instance: round }]);
    expect(await hits({ q: 'kommentering', kind: 'paper' })).toEqual([]);
    expect(await hits({ q: 'sundhedsdata', committee })).not.toEqual([]);
    expect(await hits({ q: 'sundhedsdata', committee: other.committee })).toEqual([]);
  });
});

describe('pages', () => {
  it('follow each other without a gap or a repetition, the best first', async () => {
    for (let n = 1; n <= 7; n++)
      await start('commission', { title: `Vejledning nummer ${n} ${'om meget andet '.repeat(n)}` });
    const whole = await hits('vejledninger');
    expect(whole).toHaveLength(7);
    const read: unknown[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const { body } = await search({ q: 'vejledninger', limit: 3, ...(cursor && { cursor }) }).expect(200);
      read.push(...body.items);
      [cursor, more] = [body.next, body.next !== null];
    }
    expect(read).toEqual(whole);
    expect(whole[0].title).toContain('nummer 1');
  });
});

it('whoever is in no committee, or in another, finds nothing', async () => {
  for (const outsider of [people.stranger, other.people.secretariat])
    for (const q of ['sundhedsdata', 'rapport', 'frist', 'budget', 'pilotdrift', 'bilag', 'kommentering'])
      expect(await hits(q, outsider)).toEqual([]);
  expect(await hits('sundhedsdata', people.observer)).not.toEqual([]);
});

it('a text of more words than PostgreSQL keeps is issued all the same, and found by how it begins', async () => {
  const long = await start('commission', { title: 'Lang' });
  const word = (n: number) => `zq${n.toString(36).padStart(6, 'x')}`;
  const sections = Array.from({ length: 8 }, (_, i) => ({
    id: `s${i}`, heading: `Afsnit ${i}`, markdown: Array.from({ length: 12_000 }, (_, n) => word(i * 12_000 + n)).join(' '),
  })); // prettier-ignore
  await send(long, 'ISSUE_VERSION', { sections });
  expect(await hits(word(5))).toMatchObject([{ kind: 'paper', instance: long, section: { id: 's0' } }]);
});

it.each([{}, { q: '' }, { q: '   ' }, { q: 'x'.repeat(201) }, { q: 'x', kind: 'person' }, { q: 'x', cursor: 'x' }, { q: 'x', committee: '1' }])(
  'a search for %j is refused with the field that is wrong',
  async (query) => {
    expect((await search(query).expect(422)).body.code).toBe('invalid-input');
  },
); // prettier-ignore
