import { describe, expect, it } from '@jest/globals';
import { danishDocx, run, styled } from '../../../test/documents/danish-word.js';
import { leastDocx, said } from '../../../test/documents/odd-files.js';
import { versionDocx } from '../out/version-docx.js';
import { returnedCopy } from './returned-copy.js';

const sections = [
  { id: 'formaal', heading: '1. Formål', markdown: 'Data skal **følge** patienten på tværs af sektorer.' },
  {
    id: 'tid',
    heading: '2. Tid',
    markdown: 'Rapporten afleveres i maj.\n\n| Plads | Hvem |\n| - | - |\n| Formand | SDS |',
  },
];
const head = { title: 'Kommissorium', number: null, committee: 'Programstyregruppen', version: 1, at: new Date(0), enclosures: [] }; // prettier-ignore
const put = (author: string, text: string) => `<w:ins w:author="${author}" w:date="2025-02-24T10:15:00Z">${run(text)}</w:ins>`; // prettier-ignore
const out = (author: string, text: string) => `<w:del w:author="${author}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`; // prettier-ignore
const heading = (text: string) => styled('Overskrift1', run(text));
const copy = (first: string, second: string) =>
  danishDocx(heading('1. Formål') + styled('', first) + heading('2. Tid') + styled('', second));
const untouched = run('Data skal følge patienten på tværs af sektorer.');
const remarksIn = async (first: string, second = run('Rapporten afleveres i maj.')) =>
  (await returnedCopy(copy(first, second), sections)).remarks.map(({ kind, author, section, quoted, proposed }) => [kind, author, section, quoted, proposed]); // prettier-ignore

describe('a returned copy', () => {
  it('in which nothing was written says nothing', async () => {
    expect(await returnedCopy(await versionDocx(head, sections), sections)).toEqual({ remarks: [], findings: [] });
  });

  it('parts what two people wrote beside each other', async () => {
    expect(await remarksIn(run('Data ') + out('KL', 'skal') + put('KL', 'bør') + put('DR', ' altid') + run(' følge'))).toEqual([
      ['replacement', 'KL', 'formaal', 'skal', 'bør'],
      ['insertion', 'DR', 'formaal', 'Data skal', 'altid'],
    ]); // prettier-ignore
  });

  it('takes no notice of what one put in and another took out', async () => {
    expect(await remarksIn(untouched + `<w:ins w:author="KL">${out('DR', 'nyt')}</w:ins>`)).toEqual([]);
  });

  it('finds the section by its words when the heading was changed', async () => {
    const body = heading('Hensigt') + styled('', run('Data skal følge ') + out('KL', 'patienten') + run(' på tværs af sektorer.')) + heading('2. Tid'); // prettier-ignore
    const { remarks, findings } = await returnedCopy(danishDocx(body), sections);
    expect(remarks).toMatchObject([{ kind: 'deletion', section: 'formaal', quoted: 'patienten' }]);
    expect(findings).toMatchObject(expect.arrayContaining([{ code: 'section-missing', section: '1. Formål', paragraph: null, params: {} }])); // prettier-ignore
  });

  it('says what was changed without tracking', async () => {
    const { findings } = await returnedCopy(copy(run('Data kan følge borgeren.'), run('x')), sections);
    expect(findings.filter(({ code }) => code === 'untracked-change').map(({ section }) => section)).toEqual(['1. Formål', '2. Tid']); // prettier-ignore
  });

  it('with words above the first heading has them without a section', async () => {
    const { remarks } = await returnedCopy(
      leastDocx(`<w:p>${put('KL', 'Generelt: godt.')}</w:p>${said('x')}`),
      sections,
    );
    expect(remarks).toMatchObject([{ kind: 'insertion', section: null, quoted: '', proposed: 'Generelt: godt.' }]);
  });
});
