import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Run } from './blocks.js';
import { blocksOf } from './from-markdown.js';
import { blocksIn } from '../../../test/documents/sample-blocks.js';
import { markdownOf } from './to-markdown.js';

const said = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

describe('Markdown', () => {
  it('says what Word says', () => {
    const blocks: Block[] = [
      said({ text: 'Gruppen skal ' }, { text: 'ikke ', bold: true }, { text: 'vente' }),
      { kind: 'item', ordered: false, depth: 0, runs: [{ text: 'behov' }] },
      { kind: 'item', ordered: false, depth: 1, runs: [{ text: 'på kort sigt' }] },
      { kind: 'item', ordered: true, number: 3, depth: 0, runs: [{ text: 'tredje' }] },
      {
        kind: 'table',
        rows: [
          [[{ text: 'Plads' }], [{ text: 'A|B' }]],
          [[{ text: 'Formand\nSDS' }], []],
        ],
      },
    ];
    expect(markdownOf(blocks)).toBe(
      [
        'Gruppen skal **ikke** vente',
        '- behov\n  - på kort sigt',
        '3. tredje',
        '| Plads | A\\|B |\n| - | - |\n| Formand<br>SDS | |',
      ].join('\n\n'),
    );
  });

  it.each([
    '# ikke en overskrift',
    '- ikke et punkt',
    '1. ikke et nummer',
    '*stjerne*',
    'a_b_c',
    '<b>',
    '&amp;',
    'x  y',
  ])('keeps %j as plain words', (text) => {
    expect(blocksOf(markdownOf([said({ text })]))).toEqual([said({ text: text.replace(/ +/g, ' ') })]);
  });

  it('has tables as wide as their head, and follows only addresses of the web and of mail', () => {
    const [table, links] = blocksOf(
      '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n\n[x](javascript:alert(1)) [y](https://a.dk)',
    );
    expect(table).toMatchObject({
      rows: [
        [[{ text: 'a' }], [{ text: 'b' }]],
        [[{ text: '1' }], []],
        [[{ text: '1' }], [{ text: '2' }]],
      ],
    });
    expect(links).toMatchObject({ runs: [{ text: 'x ' }, { text: 'y', href: 'https://a.dk' }] });
  });

  it('loses and adds nothing: any text comes back as it went', () => {
    fc.assert(
      fc.property(blocksIn, (blocks) => {
        expect(blocksOf(markdownOf(blocks))).toEqual(blocks);
      }),
      { numRuns: 200 },
    );
  });
});
