import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { projectFile } from '../../src/config/project-file.js';
import { Directory } from '../../src/committees/directory.js';
import { Enclosures } from '../../src/papers/enclosures.js';
import { textOf } from '../../src/documents/text/blocks.js';
import { readDocx } from '../../src/documents/word/read-docx.js';
import { figure } from '../documents/figure.js';
import { readPdf } from '../documents/read-pdf.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, seats, data } = smallCommittee();
const slot = { starts: '2025-03-20T09:00:00Z', ends: '2025-03-20T11:00:00Z' };
const letter = { recipients: ['Medlem, KL'], text: 'Hermed indkaldes til møde.' };

let api: Api;
let [meeting, paper, folder] = ['', '', ''];

const http = () => request(api.app.getHttpServer());
const post = (path: string, body: object, person: string = people.secretariat) =>
  http().post(path).set(as(person)).send(body);
const start = async (lifecycle: string, payload: object, where = { committee, people }) =>
  (await post('/api/instances', { lifecycle, committee: where.committee, payload }, where.people.secretariat).expect(201)).body.instance as string; // prettier-ignore
const done = (instance: string, type: string, payload: object = {}, person?: string) =>
  post(`/api/instances/${instance}/events`, { type, payload }, person).expect(200);
const ask = (file: string, person: string = people.secretariat) => http().get(`/api/meetings/${meeting}/documents/${file}`).set(as(person)); // prettier-ignore

async function bytesOf(test: Test): Promise<Buffer> {
  const collect = (response: NodeJS.ReadableStream, end: (error: Error | null, body: Buffer) => void) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => end(null, Buffer.concat(chunks)));
  };
  return (await test.buffer().parse(collect as never).expect(200)).body as Buffer; // prettier-ignore
}
const pdf = async (file: string, person?: string) => (await readPdf(await bytesOf(ask(file, person)))).pages;
const word = async (file: string, person?: string) => (await readDocx(await bytesOf(ask(file, person)))).blocks.map(({ block }) => textOf(block)).join('\n'); // prettier-ignore

async function readyPaper(title: string, markdown: string, where = { committee, people }): Promise<string> {
  const made = await start('commission', { title }, where);
  const { secretariat } = where.people;
  await done(made, 'ISSUE_VERSION', { sections: [{ id: 's1', heading: 'Formål', markdown }] }, secretariat);
  await done(made, 'MARK_READY', {}, secretariat);
  return made;
}

/** A meeting that is convened, held with a decision with a correction, and a version issued after it. */
async function hold(): Promise<void> {
  meeting = await start('meeting', { title: 'Niende møde', number: 9, ...slot });
  const file = { name: 'Figur.png', mediaType: 'image/png', bytes: figure() };
  const { sha256: figureHash } = await api.app
    .get(Enclosures)
    .add({ instance: meeting, person: people.secretariat, ...file });
  paper = await readyPaper('Kommissorium for GP', 'Det, der blev sendt ud.');
  await done(meeting, 'ADD_ITEM', { key: 'gp', number: '1', title: 'Almen praksis', kind: 'decision', papers: [paper], cover: { background: 'Efter høring.', points: ['kommissoriet godkendes'] } }); // prettier-ignore
  await done(meeting, 'ADD_ITEM', { key: 'person', number: '2', title: 'Personsag', kind: 'discussion', closed: true, excluded: ['kl'] }); // prettier-ignore
  await done(meeting, 'CONVENE', letter);
  await done(meeting, 'CLEAR_AGENDA', {}, people.chair);
  await done(meeting, 'SEND_PAPERS', letter);
  api.clock.set(slot.starts);
  await done(meeting, 'BEGIN');
  await done(meeting, 'ATTEND', { entries: [seats.chair, seats.kl, seats.dr].map((seat) => ({ seat, status: 'present' })) }); // prettier-ignore
  await done(meeting, 'TABLE_ITEM', { key: 'late', number: '3', title: 'Kom til på mødet', kind: 'information', reason: 'Nyt i dag.' }); // prettier-ignore
  await done(meeting, 'TAKE_UP', { items: ['gp'] });
  await done(meeting, 'CONTRIBUTE', { item: 'gp', seat: seats.kl, kind: 'said', text: 'KL ønsker at deltage.', figure: { name: 'To kasser', sha256: figureHash } }); // prettier-ignore
  const correction = { key: 'G1', scope: 'specific', kind: 'text', text: 'Nogle eksempler på databehov', origin: { item: '1', who: 'Danske Regioner' }, papers: [paper], owner: 'secretariat', due: '2025-04-01T10:00:00Z' }; // prettier-ignore
  await done(meeting, 'DECIDE', { items: ['gp'], outcome: 'approvedWithCorrections', text: 'Godkendt med en rettelse.', corrections: [correction] }); // prettier-ignore
  await done(meeting, 'RAISE_FOLLOW_UP', { item: 'gp', title: 'Skriv til grupperne', owner: seats.dr, due: '2025-04-04T10:00:00Z' }); // prettier-ignore
  await done(paper, 'ISSUE_VERSION', {
    sections: [{ id: 's1', heading: 'Formål', markdown: 'Det, der kom bagefter.' }],
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandat-templates-'));
  await cp(projectFile('templates'), folder, { recursive: true });
  api = await openApi({ templatesDir: folder });
  await api.app.get(Directory).load(data);
  api.clock.set(MORNING);
  await hold();
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

describe('the papers of a meeting', () => {
  it('are downloaded under a name of their own, in the language that is asked for', async () => {
    const answer = await ask('notice.pdf').expect(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(decodeURIComponent(answer.headers['content-disposition']!)).toContain('Indkaldelse til 9. møde i Programstyregruppen.pdf'); // prettier-ignore
    const english = await ask('decision-list.docx').set('accept-language', 'en-GB').expect(200);
    expect(english.headers['content-disposition']).toContain('Decisions%20of%20meeting');
    expect(english.headers['content-type']).toContain('wordprocessingml');
  });

  it('have the notice as it was sent, and the agenda as it stands', async () => {
    expect(await word('notice.docx')).toMatch(/Hermed indkaldes til møde\.[^]*Almen praksis/);
    expect(await word('notice.docx')).not.toContain('Kom til på mødet');
    expect(await word('agenda.docx')).toMatch(
      /Efter høring\.[^]*kommissoriet godkendes[^]*Kom til på mødet[^]*Nyt i dag\./,
    );
  });

  it('list what was decided with corrections and follow-ups, each with its owner', async () => {
    const words = (await word('decision-list.docx')).replaceAll('\t', ' ');
    for (const one of ['Medlem, KL', 'Godkendt med en rettelse.', 'Specifik rettelse (tekst, Danske Regioner): Nogle eksempler på databehov', 'Skriv til grupperne Medlem, DR 4. april 2025']) expect(words).toContain(one); // prettier-ignore
  });

  it('show the figure that was shown at the meeting, with its words', async () => {
    const { tags } = await readPdf(await bytesOf(ask('extract.pdf?items=gp')));
    expect(tags).toContain('Figure');
  });

  it('extract the chosen items for whom it is for, and no others', async () => {
    const words = await word('extract.docx?items=1&to=Ministeriet');
    expect(words).toMatch(/Til: Ministeriet[^]*KL ønsker at deltage\.[^]*Godkendt med en rettelse\./);
    expect(words).not.toContain('Personsag');
    expect((await ask('extract.pdf').expect(422)).body.code).toBe('no-items-chosen');
    expect((await ask('extract.pdf?items=gp,7').expect(422)).body.detail).toContain('7');
  });

  it('are one pack, with each paper as it was sent and not as it is now', async () => {
    const pages = await pdf('pack.pdf');
    const divider = pages.findIndex((page) => page.includes('Bilag 1 a: Kommissorium for GP') && page.includes('SHA-256')); // prettier-ignore
    expect(pages[divider + 1]).toContain('Det, der blev sendt ud.');
    expect(pages.join(' ')).not.toContain('Det, der kom bagefter.');
    expect(pages.at(-1)).toContain(`Side ${pages.length} af ${pages.length}`);
  });
});

describe('an annex', () => {
  it('that names a paper of others brings nothing of it into the pack', async () => {
    const others = smallCommittee();
    await api.app.get(Directory).load(others.data);
    const theirs = await readyPaper('Deres kommissorium', 'Deres hemmelighed.', others);
    const annexes = [{ name: 'Lånt bilag', paper: theirs }];
    const elsewhere = await start('meeting', { title: 'Tiende møde' });
    await done(elsewhere, 'ADD_ITEM', { key: 'x', number: '1', title: 'Lån', kind: 'information', annexes });
    const bytes = await bytesOf(
      http().get(`/api/meetings/${elsewhere}/documents/pack.pdf`).set(as(people.secretariat)),
    );
    const words = (await readPdf(bytes)).pages.join(' ');
    expect(words).toMatch(/Lånt bilag.*følger særskilt/);
    expect(words).not.toMatch(/Deres/);
  });
});

describe('a closed item', () => {
  it.each([['kl', 'Lukket punkt'], ['observer', 'Lukket punkt'], ['dr', 'Personsag']] as const)('is to %s: %s', async (person, title) => {
    for (const file of ['agenda.docx', 'decision-list.docx', 'extract.docx?items=2']) expect(await word(file, people[person])).toContain(`2 ${title}`); // prettier-ignore
    const pack = (await pdf('pack.pdf', people[person])).join(' ');
    expect([pack.includes(`2 ${title}`), pack.includes('Personsag')]).toEqual([true, title === 'Personsag']);
  }); // prettier-ignore
});

describe('what is not there', () => {
  it.each([['minutes.pdf', 'unknown-kind'], ['agenda.odt', 'unknown-format'], ['pack.docx', 'pack-is-pdf']])('%s is refused: %s', async (file, code) => {
    const { body } = await ask(file).expect(404);
    expect(body).toMatchObject({ code, reasons: [{ text: { da: expect.any(String), en: expect.any(String) } }] });
    expect(body.detail).not.toMatch(/[{}]/);
  }); // prettier-ignore

  it('is the meeting of others, and what is no meeting', async () => {
    await ask('agenda.pdf', people.stranger).expect(404);
    await http().get(`/api/meetings/${paper}/documents/agenda.pdf`).set(as(people.secretariat)).expect(404);
  });
});

it('a template that somebody broke is told by file and line, and nothing else is handed out in its place', async () => {
  await writeFile(join(folder, 'da/agenda.md'), '# Dagsorden\n\n{{ meating.title }}');
  const { body } = await ask('agenda.pdf').expect(500);
  expect(body).toMatchObject({ code: 'template-broken', reasons: [{ params: { file: 'da/agenda.md', line: 3 } }] });
  await ask('notice.pdf').expect(200);
});
