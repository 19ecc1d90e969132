import type { Hit } from './search-views.js';

/** Signs around what was found. No text has them: control signs are taken out before. */
export const [BEGIN, END] = ['\u0002', '\u0003'] as const;

/** Some of a text as data: what was found, and what stands between. */
export const snippetOf = (marked: string): Hit['snippet'] =>
  marked.split(BEGIN).flatMap((piece, i) => {
    const [found, after] = i === 0 ? ['', piece] : piece.split(END);
    return [
      { text: found!, found: true },
      { text: after ?? '', found: false },
    ].filter(({ text }) => text !== '');
  });
