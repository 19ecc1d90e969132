import { describe, expect, it } from '@jest/globals';
import { danishDocx, run, styled } from '../../../test/documents/danish-word.js';
import { leastDocx, said } from '../../../test/documents/odd-files.js';
import { textToIssue } from './text-to-issue.js';

const read = (body: string) => textToIssue(danishDocx(body), []);
const markdown = async (body: string) => (await read(body)).sections[0]!.markdown;
const heading = (text: string) => styled('Overskrift1', run(text));
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

describe('a document from a Danish Word', () => {
  it('has its sections by its headings, also in the styles of the house', async () => {
    const { title, sections } = await read(
      styled('Titel', run('Kommissorium')) +
        styled('Indholdsfortegnelse1', run('Formål 1')) +
        heading('1. Formål') +
        styled('', run('Hvorfor.')) +
        styled('Kapitel', run('Øvrige ærinder')) +
        styled('Overskrift2', run('Undertitel')) +
        heading('Formål'),
    );
    expect(title).toBe('Kommissorium');
    expect(sections).toEqual([
      { id: 'formaal', heading: '1. Formål', markdown: 'Hvorfor.' },
      { id: 'oevrige-aerinder', heading: 'Øvrige ærinder', markdown: '## Undertitel' },
      { id: 'formaal-2', heading: 'Formål', markdown: '' },
    ]);
  });

  it('says in Markdown what it says in Word', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
    const text = await markdown(
      heading('Formål') +
        styled('', run('Vi ') + run('skal', '<w:b/>') + run(' og ', '<w:b w:val="0"/>') + run('bør', '<w:rStyle w:val="Strk"/>')) +
        styled('Opstilling-punkttegn', run('behov')) +
        styled('', run('fjerde'), numbered) +
        styled('', run('femte'), numbered) +
        styled('', `<w:hyperlink r:id="rId5">${run('aftalen')}</w:hyperlink>${run(' og ')}<w:hyperlink r:id="rId6">${run('fælden')}</w:hyperlink>`) +
        `<w:tbl>${row(cell(styled('', run('Plads', '<w:b/>'))), cell(styled('', run('Hvem', '<w:b/>'))))}${row(cell(said('Formand')), cell(said('SDS') + said('fra 2025')))}</w:tbl>`,
    ); // prettier-ignore
    expect(text.split('\n\n')).toEqual([
      'Vi **skal** og **bør**',
      '- behov',
      '4. fjerde\n5. femte',
      '[aftalen](https://aftale.example/) og fælden',
      '| Plads | Hvem |\n| - | - |\n| Formand | SDS<br>fra 2025 |',
    ]);
  });
});

describe('what cannot be read is reported with its place', () => {
  const found = async (content: string) => (await read(heading('Formål') + styled('', content))).findings;

  it.each([
    ['image', '<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>'],
    ['drawing', '<w:r><w:drawing/></w:r>'],
    ['textbox', `<w:r><w:pict><w:txbxContent>${said('I en boks')}</w:txbxContent></w:pict></w:r>`],
    ['object', '<w:r><w:object/></w:r>'],
    ['equation', '<m:oMath xmlns:m="m"><m:t>x²</m:t></m:oMath>'],
    ['hidden', run('hemmeligt', '<w:vanish/>')],
    ['raised', run('2', '<w:vertAlign w:val="superscript"/>')],
    ['symbol', '<w:r><w:sym w:char="F0E0"/></w:r>'],
    ['looks-like-heading', run('Baggrund', '<w:b/>')],
  ])('%s', async (code, content) => {
    expect(await found(content)).toContainEqual(expect.objectContaining({ code, section: 'Formål', paragraph: 2 }));
  });

  it('a footnote stands in the text and is reported, a header is reported', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const { sections, findings } = await read(heading('Formål') + styled('', run('Aftalt') + note + run('.')));
    expect(sections[0]!.markdown).toBe('Aftalt (fodnote: Se aftalen af 2024.).');
    expect(findings.map(({ code, params }) => [code, params.near])).toEqual([
      ['footnote', ': »Se aftalen af 2024.«'],
      ['header-footer', ': »Fortroligt udkast«'],
    ]);
  });

  it('text without headings is one section, text before the first heading a section of its own', async () => {
    const [none, before] = [await textToIssue(leastDocx(said('Kære alle')), []), await read(said('Kære alle') + heading('Formål') + heading('Tid'))]; // prettier-ignore
    expect(none).toMatchObject({ sections: [{ id: 'tekst', heading: 'Tekst' }], findings: [{ code: 'no-headings' }] });
    expect(before.sections.map(({ id }) => id)).toEqual(['indledning', 'formaal', 'tid']);
    expect(before.findings.map(({ code }) => code)).toContain('before-first-heading');
  });

  it('merged cells and tables within tables keep their words', async () => {
    const inner = `<w:tbl>${row(cell(said('indre')))}</w:tbl>${said('')}`;
    const table = `<w:tbl>${row(cell(said('a'), '<w:gridSpan w:val="2"/>'))}${row(cell(said('b')), cell(inner))}</w:tbl>`;
    const { sections, findings } = await read(heading('Formål') + table);
    expect(sections[0]!.markdown).toBe('| a | |\n| - | - |\n| b | indre |');
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['merged-cells', 'nested-table']));
  });

  it('a heading longer than a heading may be is cut and stands in full in its section', async () => {
    const long = 'Meget lang overskrift '.repeat(20).trim();
    const { sections, findings } = await read(heading(long) + heading('Tid'));
    expect(sections[0]!.heading).toHaveLength(300);
    expect(sections[0]!.markdown).toBe(long);
    expect(findings.map(({ code }) => code)).toContain('heading-cut');
  });
});

describe('tracked changes', () => {
  it.each([
    ['a word put in', styled('', `<w:ins w:author="KL">${run('nyt')}</w:ins>`)],
    ['a word taken out', styled('', `<w:del w:author="KL"><w:r><w:delText>gammelt</w:delText></w:r></w:del>`)],
    ['a paragraph that joins the next', styled('', run('x'), '<w:rPr><w:del w:author="KL"/></w:rPr>')],
    ['a row put in', `<w:tbl><w:tr><w:trPr><w:ins w:author="KL"/></w:trPr>${cell(said('x'))}</w:tr></w:tbl>`],
    ['a word moved', styled('', `<w:moveTo w:author="KL">${run('nyt')}</w:moveTo>`)],
  ])('of any kind keep a text from being issued: %s', async (_, body) => {
    await expect(read(heading('Formål') + body)).rejects.toMatchObject({ code: 'tracked-changes', params: { count: 1, section: 'Formål' } }); // prettier-ignore
  });
});
