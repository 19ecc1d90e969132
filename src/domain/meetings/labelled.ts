/** Text that begins as a list, a heading, a quotation, code or a table would not be one behind a label. */
const BLOCK = /^(?:[-+*#>|]|\d+[.)]|```|~~~)/;

/** A label in bold and the text behind it, in Markdown; text of several paragraphs goes on below. */
export function labelled(label: string, text: string): string {
  const told = text.trim();
  return `**${label}:**${BLOCK.test(told) ? '\n\n' : ' '}${told}`;
}

/** Paragraphs, with an empty line between them. */
export const paragraphsOf = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');
