import { beforeAll, describe, expect, it } from '@jest/globals';
import { rowsAtLetter } from '../../src/documents/meeting/letters.js';
import { plain, textOf, type Block } from '../../src/documents/text/blocks.js';
import { readDocx } from '../../src/documents/word/read-docx.js';
import { unpack } from '../../src/documents/word/unpack.js';
import { committee, rows } from './ninth-meeting.js';
import { ninthMeeting, packAsPdf, paperAs } from './ninth-papers.js';
import { readPdf, type Bookmark, type ReadPdf } from './read-pdf.js';

const { record } = ninthMeeting();
const titles = record.items.map(({ number, title }) => `${number} ${title}`);
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const blocksIn = async (docx: Buffer): Promise<readonly Block[]> =>
  (await readDocx(docx)).blocks.map(({ block }) => block);
const wordsOf = async (docx: Buffer): Promise<string> => flat((await blocksIn(docx)).map(textOf).join('\n'));
const bothOf = async (...asked: Parameters<typeof paperAs>): Promise<readonly string[]> => {
  const { docx, pdf } = await paperAs(...asked);
  return [await wordsOf(docx), (await readPdf(pdf)).pages.join(' ')];
};
const expectIn = (texts: readonly string[], words: readonly string[]) =>
  texts.forEach((text) => expect(words.filter((one) => !text.includes(one))).toEqual([]));
const whoIs = ({ name, organisation }: { name: string; organisation: string | null }) => organisation ?? name;

describe('a notice, as Word and as PDF', () => {
  it('says when and where, carries the letter and the agenda as it was sent, and names who gets it', async () => {
    const [letter] = record.dispatches;
    const facts = ['Indkaldelse til 9. møde', committee, 'torsdag den 20. februar 2025 kl. 9.00–11.30', 'mødelokale 1', letter!.text, '6. februar 2025']; // prettier-ignore
    const sent = ninthMeeting(undefined, rowsAtLetter(rows));
    const texts = await bothOf('notice', sent);
    expectIn(texts, [...facts, ...letter!.recipients, ...letter!.copies]);
    texts.forEach((text) => expect(text).not.toContain('KPOS-gruppens første møde'));
  });
});

describe('an agenda, as Word and as PDF', () => {
  it('has each item with its cover and its annexes by exact version, and what was taken off with the reason', async () => {
    const covers = record.items.flatMap(({ cover }) => (cover ? [...cover.points] : []));
    const annexes = ['Bilag 2.1 a: Kommissorium for almen praksis, version 3 af', 'Bilag 4 a: Udkast til kommunikationsplan, version 1 af', '(omdelt på mødet)', 'Bilag 4 b: Lysbilleder om formidling']; // prettier-ignore
    const rest = ['Gruppernes første opgave er en opgavebeskrivelse', 'Gruppen mødes 27. februar.', 'Udsat til mødet i juni.']; // prettier-ignore
    expectIn(await bothOf('agenda'), [...titles, ...covers, ...annexes, ...rest]);
  });
});

describe('a decision list, as Word and as PDF', () => {
  it('has every decision, correction, reservation, follow-up and question, and everybody who took part', async () => {
    const words = record.items.flatMap((item) => [
      ...item.decisions.flatMap(({ text, dissent }) => [text, ...dissent.map((one) => one.text)]),
      ...item.noted.flatMap(({ text, who }) => [text, who]),
      ...item.raised.map(({ text }) => text),
    ]);
    const people = record.attendees.flatMap(({ name, note }) => [name, ...(note ? [note] : [])]);
    const rest = ['Besluttet samlet med punkt 2, 2.1, 2.2.', 'Punkt 2.2: Inhabil, deltog ikke', 'Frist: 14. marts 2025.', 'PLO meldte suppleanten på selve dagen.']; // prettier-ignore
    expectIn(await bothOf('decision-list'), [...titles, ...words, ...people, ...rest]);
  });
});

describe('an extract, as Word and as PDF', () => {
  it('has every remark under the name of its organisation, the figure, and the decision', async () => {
    const texts = await bothOf('extract');
    const remarks = record.items.flatMap(({ contributions }) => contributions.flatMap((one) => [whoIs(one), one.text]));
    expectIn(texts, ['Til: Ministeriet', ...titles, ...remarks, 'Det bekræftes, at udskriften gengiver']);
  });
});

describe.each(['da', 'en'] as const)('what is made in %s', (language) => {
  it('can be read aloud: Word knows its language, its headings and the head of each table', async () => {
    const { docx } = await paperAs('decision-list', ninthMeeting(), language);
    const archive = await unpack(docx);
    const [styles, body] = [await archive.read('word/styles.xml'), await archive.read('word/document.xml')];
    expect(styles).toContain(`w:lang w:val="${{ da: 'da-DK', en: 'en-GB' }[language]}"`);
    expect(body!.match(/<w:tblHeader\/>/g)).toHaveLength(body!.match(/<w:tbl>/g)!.length);
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    const depths = new Map(
      (await blocksIn(docx)).flatMap((block) => (block.kind === 'heading' ? [[plain(block.runs), block.depth]] : [])),
    );
    expect(record.items.map(({ number, title }) => depths.get(`${number} ${title}`))).toEqual(record.items.map(({ number }) => number.split('.').length)); // prettier-ignore
  });

  it('can be read aloud: PDF is tagged, has a title, a language and bookmarks', async () => {
    const { pdf } = await paperAs('extract', ninthMeeting(), language);
    const read = await readPdf(pdf);
    expect(read).toMatchObject({ isTagged: true, language: { da: 'da-DK', en: 'en-GB' }[language] });
    expect(read.title).toContain(committee);
    expect(new Set(read.tags)).toEqual(new Set([...read.tags, 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure'])); // prettier-ignore
    expect(read.tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(everyTitle(read.bookmarks)).toEqual(expect.arrayContaining(titles));
  });
});

const everyTitle = (marks: readonly Bookmark[]): string[] => marks.flatMap(({ title, items }) => [title, ...everyTitle(items)]); // prettier-ignore

describe('a pack', () => {
  let pack: ReadPdf;
  beforeAll(async () => void (pack = await readPdf(await packAsPdf())));
  const pageWith = (words: string) => 1 + pack.pages.findIndex((page) => page.includes(words));
  const find = (marks: readonly Bookmark[], title: string): Bookmark | undefined =>
    marks.find((mark) => mark.title === title) ?? marks.flatMap(({ items }) => find(items, title) ?? []).at(0);

  it('counts its pages through, and lists in the contents on which page each item and annex begins', () => {
    const count = pack.pages.length;
    pack.pages.forEach((page, i) => expect(page).toContain(`Side ${i + 1} af ${count}`));
    const contents = pack.pages.find((page) => page.includes('Indhold'))!;
    expect(contents).toContain(`Kommissorium for almen praksis ${pageWith('Bilag 2.1 a: Kommissorium')}`.slice(0, -1));
    for (const title of titles) expect(contents).toContain(title.slice(title.indexOf(' ') + 1));
  });

  it('has a divider page before each annex with the exact version and its hash, and then its text', () => {
    const divider = pack.pages.findIndex((page) => page.includes('Bilag 2.3 a: Kommissorium for lukket analysemiljø') && page.includes('SHA-256')); // prettier-ignore
    expect(pack.pages[divider]).toContain('3, udgivet 1. februar 2025');
    expect(pack.pages[divider]!.replaceAll(' ', '')).toContain('3'.repeat(64));
    expect(pack.pages[divider + 1]).toMatch(/lukket analysemiljø .*Version 3.*Gruppen ser ikke på økonomi.*Samlet skal gruppen/); // prettier-ignore
  });

  it('says of an annex that is no paper that it comes separately', () => {
    expect(pack.pages[pageWith('Bilag 4 b: Lysbilleder om formidling') - 1]).toContain('Bilag 4 a');
    expect(pack.pages.some((page) => page.includes('Bilaget følger særskilt'))).toBe(true);
  });

  it('has a bookmark to each item and annex that lands where it stands', () => {
    for (const title of titles) expect(pack.pages[find(pack.bookmarks, title)!.page - 1]).toContain(title);
    const annex = find(pack.bookmarks, 'Bilag 2.2 a: Kommissorium for speciallægepraksis')!;
    expect(pack.pages[annex.page - 1]).toContain('SHA-256');
    expect(find(find(pack.bookmarks, '2 Kommissorier for arbejdsgrupperne i spor 4')!.items, annex.title)).toBe(annex);
  });

  it('hides a closed item, what stands under it and its annexes from whoever is excluded', async () => {
    const shut = rows.map((row) => ('key' in row.body && row.body.key === 'commissions' ? { ...row, body: { ...row.body, closed: true, excluded: ['kl'] } } : row)); // prettier-ignore
    const read = await readPdf(await packAsPdf(ninthMeeting({ roles: ['member'], names: ['KL'] }, shut)));
    const words = read.pages.join(' ');
    expect(words).toContain('2.1 Lukket punkt');
    for (const secret of ['Kommissorier for', 'almen praksis', 'Bilag 2.1 a']) expect(everyTitle(read.bookmarks).join(' ') + words).not.toContain(secret); // prettier-ignore
  });
});
