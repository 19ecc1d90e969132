import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { changesDocx } from '../../src/documents/changes/changes-docx.js';
import { versionDocx } from '../../src/documents/out/version-docx.js';
import { versionPdf } from '../../src/documents/out/version-pdf.js';
import { textToIssue } from '../../src/documents/word/text-to-issue.js';
import { hasOffice, printed, wordsOfPdf } from './office.js';

const head = {
  ...{ title: 'Kommissorium for nære sundhedsdata', number: 'G5', committee: 'Programstyregruppen', version: 3 },
  ...{ at: new Date('2025-02-20T08:00:00Z'), enclosures: ['Leveranceplan 2025.pdf'] },
};
const tall = 'meget lang celle '.repeat(900).trim();
const sections = [
  { id: 'formaal', heading: '1. Formål', markdown: 'Data skal følge **patienten** → ikke systemet.\n\n- ærø\n  - ø\n\n4. fjerde' },
  { id: 'tabel', heading: '2. Sammensætning', markdown: `| Plads | Hvem |\n| - | - |\n| Formand | SDS |\n| Lang | ${tall} |` },
]; // prettier-ignore

/** The same for a page of Word and a page of PDF. */
function expectWhole(words: string): void {
  for (const text of [head.title, 'Programstyregruppen', 'Nr. G5 · Version 3 · 20. februar 2025', '1. Formål', 'følge patienten → ikke', '• ærø', '– ø', '4. fjerde', 'Bilag: Leveranceplan 2025.pdf']) expect(words.replace(/[ \n]+/g, ' ')).toContain(text); // prettier-ignore
  expect(words.match(/celle/g)).toHaveLength(900);
  expect(words).toMatch(/Side 1 af \d/);
}

const office = hasOffice() ? describe : describe.skip;

office('looked at from outside', () => {
  it('a version as PDF has every word, also where a cell is longer than a page', async () => {
    expectWhole(wordsOfPdf(await versionPdf(head, sections)));
  });

  it('a version as Word is opened by LibreOffice with every word', async () => {
    expectWhole(wordsOfPdf(printed(await versionDocx(head, sections))));
  }, 90_000);

  it('what LibreOffice wrote goes in, out again, and is opened by LibreOffice', async () => {
    const file = readFileSync(new URL('./files/kommissorium-libreoffice.docx', import.meta.url));
    const { sections } = await textToIssue(file, []);
    const words = wordsOfPdf(printed(await versionDocx(head, sections)));
    for (const text of ['Formål', 'foreslå løsninger', '2. Andet møde', 'Danske Regioner & KL', 'Æ, ø og å – også i overskrifter.']) expect(words).toContain(text); // prettier-ignore
  }, 90_000);

  it('tracked changes are shown as such: what was and what is', async () => {
    const newer = [{ ...sections[0]!, markdown: sections[0]!.markdown.replace('patienten', 'borgeren') }];
    const words = wordsOfPdf(printed(await changesDocx(head, { version: 2, sections: sections.slice(0, 1) }, { version: 3, sections: newer }))); // prettier-ignore
    expect(words).toMatch(/følge patientenborgeren →/);
    expect(words).toContain('Ændringer siden version 2');
  }, 90_000);
});
