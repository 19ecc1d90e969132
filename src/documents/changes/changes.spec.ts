import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksIn } from '../../../test/documents/sample-blocks.js';
import type { Section } from '../../domain/papers/version.js';
import { textOf } from '../text/blocks.js';
import { blocksOf } from '../text/from-markdown.js';
import { markdownOf } from '../text/to-markdown.js';
import { readDocx } from '../word/read-docx.js';
import { settled } from '../word/settle.js';
import { changesDocx } from './changes-docx.js';
import { changesBetween, textChanges, type SectionChange } from './section-changes.js';

const head = {
  ...{ title: 'Kommissorium', number: null, committee: 'Programstyregruppen', version: 2, enclosures: [] },
  at: new Date('2025-02-20T08:00:00Z'),
};

const version = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), blocksIn), { minLength: 1, selector: ([id]) => id })
  .map((all): Section[] => all.map(([id, blocks]) => ({ id, heading: `Afsnit ${id}`, markdown: markdownOf(blocks) })));
/** The newer is the older with some of it changed, or another altogether. */
const versions = fc.tuple(version, version, fc.boolean()).map(([one, other, related]) => {
  const shuffled = related ? one.map((section, i) => (i % 2 ? section : { ...section, markdown: section.markdown.replace(/data|på/, 'borgere') })) : other; // prettier-ignore
  return [one, shuffled] as const;
});

const text = (changes: readonly SectionChange[], without: 'added' | 'removed') =>
  changes
    .filter(({ status }) => status !== without)
    .map(({ id, text }) => [id, text.filter(({ kind }) => kind !== without).map((part) => part.text).join('')]); // prettier-ignore

describe('the difference between two versions', () => {
  it('holds both of them: without what was added it is the older, without what was removed the newer', () => {
    fc.assert(
      fc.property(versions, ([older, newer]) => {
        const changes = changesBetween(older, newer);
        expect(text(changes, 'removed')).toEqual(newer.map(({ id, markdown }) => [id, markdown]));
        const was = new Map(older.map(({ id, markdown }) => [id, markdown]));
        expect(new Map(text(changes, 'added') as [string, string][])).toEqual(was);
      }),
    );
  });

  it('is told in words', () => {
    expect(textChanges('Gruppen afleverer en rapport i maj.', 'Gruppen afleverer to rapporter i juni.')).toEqual([
      { kind: 'same', text: 'Gruppen afleverer ' },
      { kind: 'removed', text: 'en rapport' },
      { kind: 'added', text: 'to rapporter' },
      { kind: 'same', text: ' i ' },
      { kind: 'removed', text: 'maj' },
      { kind: 'added', text: 'juni' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('knows a section that moved, one that came and one that went', () => {
    const section = (id: string, heading = id): Section => ({ id, heading, markdown: 'Tekst' });
    const changes = changesBetween(
      [section('formaal'), section('opgaver'), section('krav'), section('tid')],
      [section('tid'), section('formaal', 'Formål'), section('krav'), section('nyt')],
    );
    expect(changes.map(({ id, status, moved }) => [id, status, moved])).toEqual([
      ['tid', 'same', true],
      ['formaal', 'changed', false],
      ['opgaver', 'removed', false],
      ['krav', 'same', false],
      ['nyt', 'added', false],
    ]);
  });

  it('of two long texts with nothing in common is told soon', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const began = Date.now();
    expect(textChanges(long('a'), long('b'))).toHaveLength(2);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe('the difference as Word', () => {
  const said = (all: readonly string[]) => all.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const lines = (sections: readonly Section[]) =>
    said(sections.flatMap(({ heading, markdown }) => [heading, ...blocksOf(markdown).map(textOf)]));
  const read = async (older: readonly Section[], newer: readonly Section[], keep: 'accepted' | 'rejected') => {
    const file = await changesDocx(head, { version: 1, sections: older }, { version: 2, sections: newer });
    const { blocks } = await readDocx(file);
    return said(
      settled(blocks, keep)
        .filter(({ role }) => role === 'text')
        .map(({ block }) => textOf(block)),
    );
  };

  it('becomes the newer version when everything is accepted, and the older when everything is rejected', async () => {
    const property = fc.asyncProperty(versions, async ([older, newer]) => {
      expect(await read(older, newer, 'accepted')).toEqual(lines(newer));
      // What has moved is shown where it is now.
      expect((await read(older, newer, 'rejected')).sort()).toEqual(lines(older).sort());
    });
    await fc.assert(property, { numRuns: 25 });
  }, 60_000);
});
