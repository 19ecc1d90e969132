import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksIn } from '../../../test/documents/sample-blocks.js';
import type { Section } from '../../domain/papers/version.js';
import { markdownOf } from '../text/to-markdown.js';
import { textToIssue } from '../word/text-to-issue.js';
import type { Head } from './head.js';
import { versionDocx } from './version-docx.js';

const head: Head = {
  ...{ title: 'Kommissorium', number: 'G5', committee: 'Programstyregruppen', version: 3 },
  ...{ at: new Date('2025-02-20T08:00:00Z'), enclosures: ['Leveranceplan.pdf'] },
};

const heading = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,12}( [a-zæøå]{1,8}){0,3}$/);
const sections = fc
  .uniqueArray(fc.tuple(heading, fc.oneof({ weight: 5, arbitrary: blocksIn }, { weight: 1, arbitrary: fc.constant([]) })), { minLength: 2, maxLength: 4, selector: ([name]) => name.toLowerCase() })
  .map((all): Section[] => all.map(([name, blocks], i) => ({ id: `s${i}`, heading: name, markdown: markdownOf(blocks) }))); // prettier-ignore

describe('a version that goes out as Word and comes in again', () => {
  it('is the same text, word for word, under the same ids', async () => {
    const property = fc.asyncProperty(sections, async (text) => {
      const back = await textToIssue(await versionDocx(head, text), text);
      expect(back.sections).toEqual(text);
      expect(back.title).toBe('Kommissorium');
    });
    await fc.assert(property, { numRuns: 30 });
  }, 60_000);
});
