/** Marks words on a terminal; elsewhere the words stand alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const plain = (text: string) => text;
const within = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

export const paintFor = (terminal: boolean): Paint =>
  terminal
    ? { bold: within(1), faint: within(2), good: within(32), bad: within(31) }
    : { bold: plain, faint: plain, good: plain, bad: plain };
