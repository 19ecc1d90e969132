import fc from 'fast-check';
import type { Block, Run } from '../../src/documents/text/blocks.js';
import { isBlank, tidy } from '../../src/documents/text/tidy.js';

const words = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('data', 'formål', 'Ærø', 'på', 'almen praksis', 'kl. 9.30', '§ 4, stk. 2') },
    { weight: 1, arbitrary: fc.constantFrom('*', '_', '#', '1.', '-', '|', '<b>', '[x](y)', '`', '&amp;', '~~', '\\', '+', '"', '!', 'https://a.dk') },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  ),
  { minLength: 1, maxLength: 6 },
).map((parts) => parts.join(' ')); // prettier-ignore

const run: fc.Arbitrary<Run> = fc
  .tuple(
    words,
    fc.constantFrom('', ' ', '\n'),
    fc.constantFrom<Omit<Run, 'text'>>(
      {},
      {},
      { bold: true },
      { italic: true },
      { bold: true, italic: true },
      { strike: true },
    ),
  ) // prettier-ignore
  .map(([text, after, form]) => ({ ...form, text: text + after }));

const runs = fc.array(run, { minLength: 1, maxLength: 4 }).map(tidy);
const oneLine = runs.map((all) => tidy(all.map((one) => ({ ...one, text: one.text.replaceAll('\n', ' ') }))));
const said = runs.filter((all) => !isBlank(all));
const cell = fc.oneof(fc.constant<readonly Run[]>([]), runs);

const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
  .filter((rows) => rows.flat().some((runs) => !isBlank(runs)))
  .map((rows): Block[] => [{ kind: 'table', rows }]);

const list = fc
  .tuple(fc.array(fc.tuple(said, fc.boolean()), { minLength: 1, maxLength: 4 }), fc.boolean(), fc.integer({ min: 1, max: 9 }))
  .map(([items, ordered, start]): Block[] => {
    let number = start - 1;
    return items.map(([text, nested], i) => {
      if (nested && i > 0) return { kind: 'item', ordered: false, depth: 1, runs: text };
      return { kind: 'item', ordered, depth: 0, ...(ordered && { number: ++number }), runs: text };
    });
  }); // prettier-ignore

const paragraph = said.map((text): Block[] => [{ kind: 'paragraph', runs: text }]);
const quote = said.map((text): Block[] => [{ kind: 'quote', runs: text }]);
const heading = fc
  .tuple(oneLine.filter((all) => !isBlank(all)), fc.integer({ min: 2, max: 4 }))
  .map(([text, depth]): Block[] => [{ kind: 'heading', depth, runs: text }]); // prettier-ignore

/** Text as people write it, and some as only a test would. Two lists or quotes in a row are one in Markdown, so a paragraph is between. */
export const blocksIn: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.tuple(fc.oneof(paragraph, list, table, quote, heading), paragraph), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flatMap(([some, between]) => [...some, ...between]));
