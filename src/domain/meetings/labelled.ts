/** Text that begins as a list, a heading, a quotation, code or a table would not be one behind a label; nor would lines. */
const BLOCK = /^(?:[-+*#>|]|\d+[.)]|```|~~~)|[\r\n]/;

/** A label in bold and the text behind it, in Markdown; more than a line of text begins below it. */
export function labelled(label: string, text: string): string {
  const told = text.trim();
  return `**${label}:**${BLOCK.test(told) ? '\n\n' : ' '}${told}`;
}

/** Paragraphs, with an empty line between them. */
export const paragraphsOf = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');
