import { plain, type Run } from './blocks.js';

type Form = Omit<Run, 'text'>;

/** Without what neither Word nor PDF can hold: control signs but tab and breaks, signs without width, and halves of signs. */
export const printable = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\P{Cc}\t\n\r]|[\u200b\ufeff\ufffe\uffff]/gu, '');

/** Spaces of any width become one; a space that may not be broken stays what it is. */
const narrow = (text: string): string =>
  printable(text.replace(/[\t\r\f\v \u2002-\u200a]+/g, ' ')).replace(/ ?\n ?/g, '\n');

const formOf = ({ bold, italic, strike, code, href }: Run): Form => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(strike && { strike }),
  ...(code && { code }),
  ...(href !== undefined && { href }),
});

const sameForm = (one: Run, other: Run): boolean => JSON.stringify(formOf(one)) === JSON.stringify(formOf(other));

/** Spaces and breaks at the edge of something bold are not bold: in Markdown they cannot be. */
function bareEdges(run: Run): readonly Run[] {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text)!;
  const bare = (text: string) => (text ? [{ text }] : []);
  return core === '' ? bare(run.text) : [...bare(before), { ...formOf(run), text: core }, ...bare(after)];
}

function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && sameForm(last, run)) result[result.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text) result.push(run);
  }
  return result;
}

/** Bold, a space, bold again: one bold stretch. */
function bridged(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    const [before, after] = [runs[i - 1], runs[i + 1]];
    const between = run.text.trim() === '' && !run.text.includes('\n') && before && after && sameForm(before, after);
    return between && before.text.trim() !== '' ? { ...formOf(before), text: run.text } : run;
  });
}

/** No spaces at the ends. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs.length - 1;
  const ends = (text: string, i: number) => (i === last ? text.trimEnd() : text);
  return runs
    .map((run, i) => ({ ...run, text: ends(i === 0 ? run.text.trimStart() : run.text, i) }))
    .filter(({ text }) => text !== '');
}

/** The same words in the fewest stretches: what Word cut up is joined, and no form lies on mere spaces. */
export function tidy(runs: readonly Run[]): readonly Run[] {
  const narrowed = (of: readonly Run[]) => of.map((run) => ({ ...formOf(run), text: narrow(run.text) }));
  const bare = merged(merged(narrowed(runs)).flatMap(bareEdges));
  return trimmed(merged(narrowed(merged(bridged(bare)))));
}

export const isBlank = (runs: readonly Run[]): boolean => plain(runs).trim() === '';
