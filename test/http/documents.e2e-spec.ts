import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { textOf } from '../../src/documents/text/blocks.js';
import { readDocx } from '../../src/documents/word/read-docx.js';
import { unpack } from '../../src/documents/word/unpack.js';
import { oddFiles } from '../documents/odd-files.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const file = (name: string) => readFileSync(new URL(`../documents/files/${name}`, import.meta.url));
const returned = file('returned-copy.docx');
const text = {
  sections: [
    { id: 'purpose', heading: 'Formål', markdown: 'Arbejdsgruppen skal beskrive, hvordan sektorerne deler data om den samme patient.' },
    { id: 'opgaver', heading: 'Opgaver', markdown: 'Gruppen afdækker behov hos parterne.\n\nGruppen afleverer en foreløbig rapport.\n\nGruppen foreslår en løsning for driften.' },
    { id: 'tid', heading: 'Tid', markdown: 'Rapporten afleveres i april 2025.' },
  ],
}; // prettier-ignore

let api: Api;
let paper: string;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
beforeEach(async () => {
  api.clock.set(MORNING);
  const payload = { title: 'Kommissorium for nære sundhedsdata', number: 'G5' };
  const start = { lifecycle: 'commission', committee, payload };
  paper = (await server().post('/api/instances').set(as(people.secretariat)).send(start)).body.instance as string;
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const at = (path: string, of = paper) => `/api/papers/${of}/${path}`;
const post = (person: string, path: string, bytes: Buffer) =>
  server()
    .post(at(path))
    .set({ ...as(person), 'content-type': 'application/octet-stream' })
    .send(bytes);
const get = (person: string, path: string) => server().get(at(path)).set(as(person));
const event = (instance: string, person: string, type: string, payload: object = {}, more: object = {}) =>
  server()
    .post(`/api/instances/${instance}/events`)
    .set(as(person))
    .send({ type, payload, ...more });
const issue = (payload: object = text) => event(paper, people.secretariat, 'ISSUE_VERSION', payload).expect(200);
const openRound = async (): Promise<string> => {
  const payload = { title: 'Kommentering', deadline: '2025-02-27T12:00:00Z', seats: [seats.kl, seats.dr] };
  const body = { lifecycle: 'comment-round', committee, payload, links: { collects: [paper] } };
  return (await server().post('/api/instances').set(as(people.secretariat)).send(body).expect(201)).body.instance;
};
const bytesOf = async (test: Test): Promise<Buffer> => {
  const collect = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  };
  return (
    await test
      .buffer()
      .parse(collect as never)
      .expect(200)
  ).body as Buffer;
};
const filesKept = async () =>
  (
    await api.app
      .get(DataSource)
      .query('SELECT count(*)::int AS n FROM paper_enclosure WHERE instance_id = $1', [paper])
  )[0].n;

describe('a Word document', () => {
  const word = file('kommissorium-libreoffice.docx');

  it('becomes sections that can be issued as they are, and is kept as an enclosure', async () => {
    const { body } = await post(people.kl, 'word?name=Kommissorium%20G5%20(udkast).docx', word).expect(201);
    expect(body).toMatchObject({
      title: 'Kommissorium for arbejdsgruppen om datadeling',
      revision: 0,
      findings: [],
      sections: [{ id: 'formaal', heading: 'Formål' }, { id: 'opgaver' }, { id: 'sammensaetning' }],
      enclosures: [{ key: 'word', name: 'Kommissorium G5 (udkast).docx', size: word.length }],
    });
    const { sections, enclosures } = body;
    await issue({ sections, enclosures });
    const { body: version } = await get(people.observer, 'versions/1').expect(200);
    expect(version.sections).toEqual(sections);
    expect(await bytesOf(get(people.observer, `enclosures/${enclosures[0].sha256}`))).toEqual(word);
  });

  it('can be saved as the draft under the writer’s lease', async () => {
    const { body: lease } = await server().post(at('lease')).set(as(people.kl)).expect(200);
    const { body } = await post(people.kl, 'word?name=G5.docx', word).expect(201);
    const { sections, enclosures, revision } = body;
    await server()
      .put(at('draft'))
      .set({ ...as(people.kl), lease: lease.token, 'if-match': `"${revision}"` })
      .send({ sections, enclosures })
      .expect(200);
    expect((await post(people.kl, 'word?name=G5.docx', word)).body.revision).toBe(1);
  });

  it('keeps the ids of sections that the paper has, and its other enclosures', async () => {
    const plan = await post(people.kl, 'enclosures?name=Plan.pdf', Buffer.from('%PDF'));
    await issue({ ...text, enclosures: [{ key: 'plan', ...plan.body }] });
    const { body } = await post(people.kl, 'word?name=G5.docx', word).expect(201);
    expect(body.sections.map(({ id }: { id: string }) => id)).toEqual(['purpose', 'opgaver', 'sammensaetning']);
    expect(body.enclosures.map(({ key }: { key: string }) => key)).toEqual(['plan', 'word']);
  });

  it.each(oddFiles)('that is %s is refused in both languages, and nothing is kept', async (_, bytes, status, code) => {
    const { body } = await post(people.kl, 'word?name=x.docx', bytes).expect(status);
    expect(body).toMatchObject({ code, reasons: [{ text: { da: expect.any(String), en: expect.any(String) } }] });
    expect(body.detail).not.toMatch(/[{}]/);
    expect(await filesKept()).toBe(0);
  });

  it('with tracked changes is refused as a text to be issued, and says what to do', async () => {
    const { body } = await post(people.kl, 'word?name=x.docx', returned).expect(422);
    expect(body).toMatchObject({ code: 'tracked-changes', reasons: [{ params: { count: 4, section: 'Formål' } }] });
    expect(body.reasons[0].text.da).toContain('Acceptér eller afvis dem i Word først.');
    expect(await filesKept()).toBe(0);
  });

  it('of 200 MB is refused before it has been sent', async () => {
    const sent = post(people.kl, 'word?name=x.docx', Buffer.from('PK')).set('content-length', `${200 * 1024 * 1024}`);
    const { body } = await sent.expect(413);
    expect(body).toMatchObject({ code: 'too-large', titles: { da: 'Det sendte er for stort' } });
    await post(people.kl, 'word?name=x.docx', Buffer.alloc(20 * 1024 * 1024 + 1)).expect(413);
    expect(await filesKept()).toBe(0);
  });

  it('is for those who write, and needs a name and bytes', async () => {
    await post(people.observer, 'word?name=x.docx', word).expect(403);
    await post(people.stranger, 'word?name=x.docx', word).expect(404);
    await post(people.kl, 'word', word).expect(422);
    await server().post(at('word?name=x')).set(as(people.kl)).send({ not: 'bytes' }).expect(415);
  });
});

describe('a returned copy', () => {
  const read = (person: string, version = 1, bytes = returned) =>
    post(person, `versions/${version}/returned-copies`, bytes);

  it('becomes proposed remarks; a confirmed one is filed for its seat', async () => {
    await issue();
    const round = await openRound();
    const { body } = await read(people.secretariat).expect(200);
    expect(body.rounds).toMatchObject([{ id: round, title: 'Kommentering', states: ['open.answering'] }]);
    expect(body.proposals.map(({ kind, section, author }: Record<string, string>) => [kind, section, author])).toEqual([
      ['replacement', 'purpose', 'Konsulent, KL'],
      ['insertion', 'opgaver', 'Specialkonsulent, Danske Regioner'],
      ['deletion', 'opgaver', 'Konsulent, KL'],
      ['comment', 'opgaver', 'Konsulent, KL'],
      ['comment', 'tid', 'Specialkonsulent, Danske Regioner'],
    ]);
    expect(body.findings).toMatchObject([{ code: 'untracked-change', section: 'Tid' }]);
    expect(body.findings[0].text.da).toBe('Afsnittet er ændret uden sporing: »april« er blevet til »maj«.');

    const remarks = body.proposals
      .filter(({ author }: { author: string }) => author.endsWith('KL'))
      .map(({ remark }: { remark: object }) => remark);
    const filed = { onBehalfOf: seats.kl, reason: 'Modtaget som Word-fil pr. mail.' };
    await event(round, people.secretariat, 'SUBMIT_REMARKS', { remarks }, filed).expect(200);
    const rows = await api.app
      .get(DataSource)
      .query(`SELECT seat, section, text FROM remark WHERE round = $1 ORDER BY k`, [round]);
    expect(rows).toEqual([
      { seat: seats.kl, section: 'purpose', text: 'Erstat »sektorerne« med »regioner og kommuner«.' },
      { seat: seats.kl, section: 'opgaver', text: 'Slet »Gruppen afleverer en foreløbig rapport.«.' },
      { seat: seats.kl, section: 'opgaver', text: 'Til »Gruppen foreslår en løsning«: Hvem betaler for driften? Det bør fremgå.' },
    ]); // prettier-ignore
  });

  it('written by LibreOffice says the same', async () => {
    await issue();
    await openRound();
    const [one, other] = [await read(people.kl), await read(people.kl, 1, file('returned-copy-libreoffice.docx'))];
    const texts = (body: { proposals: { remark: object }[] }) => body.proposals.map(({ remark }) => remark);
    expect(texts(other.body)).toEqual(texts(one.body));
  });

  it('of a version that was never sent out is refused', async () => {
    await issue();
    expect((await read(people.secretariat).expect(409)).body).toMatchObject({
      code: 'never-sent',
      reasons: [{ text: { da: 'Version 1 har ikke været sendt i kommentering, så ingen kan have rettet i den.' } }],
    });
    await issue();
    await openRound();
    await read(people.secretariat, 1).expect(409);
    await read(people.secretariat, 2).expect(200);
    await read(people.secretariat, 3).expect(404);
  });

  it('that cannot be read is refused, and it is not for those who only look on', async () => {
    await issue();
    await openRound();
    expect((await read(people.kl, 1, Buffer.from('x')).expect(415)).body.code).toBe('not-docx');
    await read(people.observer).expect(403);
    await read(people.stranger).expect(404);
  });
});

describe('a version on its way out', () => {
  const named = (name: string) => `attachment; filename*=UTF-8''${name}`;

  it.each([
    ['word', 'docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', 'pdf', '%PDF-', 'application/pdf'],
  ])('is a file of its own as %s, under its Danish name', async (path, extension, begins, type) => {
    await issue();
    const answer = get(people.observer, `versions/1/${path}`);
    const bytes = await bytesOf(answer);
    expect(bytes.subarray(0, begins.length).toString()).toBe(begins);
    expect((await get(people.observer, `versions/1/${path}`)).headers).toMatchObject({
      'content-type': type,
      'content-disposition': named(`G5%20%E2%80%93%20Kommissorium%20for%20n%C3%A6re%20sundhedsdata%20%E2%80%93%20version%201.${extension}`),
      'x-content-type-options': 'nosniff',
    }); // prettier-ignore
  });

  it('comes in again as the text that it was', async () => {
    await issue();
    const { body } = await post(people.kl, 'word?name=G5.docx', await bytesOf(get(people.kl, 'versions/1/word')));
    expect(body).toMatchObject({ sections: text.sections, findings: [] });
  });

  it('is compared with another, in words and in Word', async () => {
    await issue();
    const [purpose, ...rest] = text.sections;
    await issue({ sections: [{ ...purpose, markdown: 'Arbejdsgruppen skal beskrive, hvordan regionerne deler data om den samme patient.' }, ...rest] }); // prettier-ignore
    const { body } = await get(people.observer, 'versions/2/changes?since=1').expect(200);
    expect(body).toMatchObject({ from: 1, to: 2 });
    expect(body.sections.map(({ status }: { status: string }) => status)).toEqual(['changed', 'same', 'same']);
    expect(body.sections[0].text[1]).toEqual({ kind: 'removed', text: 'sektorerne' });
    const word = await bytesOf(get(people.observer, 'versions/2/changes/word?since=1'));
    expect((await post(people.kl, 'word?name=x.docx', word).expect(422)).body.reasons[0].params.count).toBe(2);
  });

  it.each(['word', 'pdf', 'changes?since=1', 'changes/word?since=1'])(
    'is not there for a stranger: %s',
    async (path) => {
      await issue();
      await get(people.stranger, `versions/1/${path}`).expect(404);
      await get(people.kl, `versions/2/${path}`).expect(404);
    },
  );
});

describe('the note of remarks', () => {
  const remark = (section: string | undefined, text: string) => ({
    paper,
    ...(section && { section }),
    kind: 'substantive',
    text,
  });
  const wordsIn = async (bytes: Buffer) => {
    const { blocks } = await readDocx(bytes);
    return blocks.map(({ block }) => textOf(block)).join('\n');
  };

  it('has every remark that counts, who made it, and what came of it with the reason', async () => {
    await issue();
    const round = await openRound();
    const send = (person: string, ...remarks: object[]) => event(round, person, 'SUBMIT_REMARKS', { remarks, replaces: true }).expect(200); // prettier-ignore
    await send(people.dr, remark('tid', 'Forældet bemærkning.'));
    await send(people.dr, remark('tid', 'Fristen er **for kort**.'), remark(undefined, '=SUM(A1:A9)'));
    api.clock.set('2025-02-28T08:00:00Z');
    await event(round, people.kl, 'SUBMIT_REMARKS', { remarks: [remark('purpose', 'Nævn kommunerne.')] }).expect(200);
    const rows = await api.app.get(DataSource).query('SELECT id, text FROM remark WHERE round = $1', [round]);
    const [{ id }] = rows.filter(({ text }: { text: string }) => text.startsWith('Nævn'));
    const dispositions = [
      { remark: id, outcome: 'referred', reason: 'Hører til økonomien.', referredTo: 'Økonomiudvalget' },
    ];
    await event(paper, people.secretariat, 'DISPOSE', { dispositions }).expect(200);

    const said = await wordsIn(await bytesOf(get(people.observer, 'remarks/word')));
    expect(said).toContain('Programstyregruppen · 28. februar 2025 · 3 bemærkninger, heraf 2 uden behandling');
    expect(said).toContain('Kommentering · version 1');
    const lines = said.split('\n').map((line) => line.split('\t'));
    const cells = lines.filter((line) => line.length > 1).map((line) => line.join(' | '));
    expect(said).not.toContain('Forældet');
    expect(said).toMatch(/Danske Regioner\s+Medlem, DR[^]*Hele dokumentet[^]*=SUM\(A1:A9\)[^]*Mangler behandling/);
    expect(said).toMatch(
      /KL\s+Medlem, KL\s+Modtaget efter fristen[^]*Formål[^]*Nævn kommunerne\.[^]*Henvist til Økonomiudvalget[^]*Hører til økonomien\./,
    );
    expect(cells[0]).toBe('Nr. | Part | Afsnit | Bemærkning | Behandling | Begrundelse');
  });

  it('is a spreadsheet too, in which words stay words', async () => {
    await issue();
    const round = await openRound();
    await event(round, people.dr, 'SUBMIT_REMARKS', { remarks: [remark('tid', '=SUM(A1:A9)')] }).expect(200);
    const answer = await get(people.observer, 'remarks/xlsx').expect(200);
    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const archive = await unpack(await bytesOf(get(people.observer, 'remarks/xlsx')));
    const parts = await Promise.all(
      archive.names.filter((name) => name.endsWith('.xml')).map((name) => archive.read(name)),
    );
    expect(parts.join('')).toContain('=SUM(A1:A9)');
    expect(parts.join('')).not.toMatch(/<f>/);
  });

  it('of a paper without remarks says so, and is not there for a stranger', async () => {
    expect(await wordsIn(await bytesOf(get(people.kl, 'remarks/word')))).toContain('Der er ingen bemærkninger.');
    await get(people.kl, 'remarks/xlsx').expect(200);
    for (const kind of ['word', 'xlsx']) await get(people.stranger, `remarks/${kind}`).expect(404);
  });
});
