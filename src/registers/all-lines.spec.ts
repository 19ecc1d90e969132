import { expect, it } from '@jest/globals';
import { allLines } from './all-lines.js';

const pages = (count: number) => (cursor?: string) => {
  const at = Number(cursor ?? 0);
  const items = Array.from({ length: 200 }, (_, i) => at * 200 + i);
  return Promise.resolve({ items, next: at + 1 < count ? String(at + 1) : null });
};

it('all pages become one list', async () => {
  expect(await allLines(pages(3))).toEqual(Array.from({ length: 600 }, (_, i) => i));
});

it('more than a spreadsheet is good for are refused: none is left out in silence', async () => {
  expect(await allLines(pages(50))).toHaveLength(10_000);
  await expect(allLines(pages(51))).rejects.toThrow('too-many-lines');
});
