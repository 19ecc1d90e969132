/**
 * The words of some Markdown, block by block and without marks, escapes and spacing: what stays the same when a text has been
 * formatted otherwise, or has been to Word and back.
 */
export function wordsOf(markdown: string): readonly string[] {
  const blocks: string[] = [];
  let [open, inList] = [false, false];
  for (const line of markdown.normalize('NFC').split(/\r\n?|\n/)) {
    const [marks, text] = withoutMarks(line.replace(/\\?\s*$/, '').trimStart(), !open || inList);
    if (marks || text === '') open = false;
    if (text === '') continue;
    if (open) blocks.push(`${blocks.pop()} ${text}`);
    else blocks.push(text);
    if (!open) inList = marks;
    open = true;
  }
  return blocks.map(bare).filter((block) => block !== '');
}

/** What begins a block. A number in the midst of a paragraph is a number: only 1 begins a list there. */
const BULLET = /^(?:[-+*]|#{1,6}|>)(?:\s+|$)/;
const FIRST = /^1[.)](?:\s+|$)/;
const NUMBER = /^\d{1,9}[.)](?:\s+|$)/;

function withoutMarks(line: string, mayBeNumbered: boolean): readonly [boolean, string] {
  let rest = line;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(BULLET, '').replace(mayBeNumbered || before !== line ? NUMBER : FIRST, '');
  }
  return [rest !== line, rest];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const bare = (block: string): string =>
  block
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/[*_`~\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
