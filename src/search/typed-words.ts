/** What somebody has typed so far, taken apart for PostgreSQL. */
export interface Typed {
  readonly whole: string;
  /** All before the last word. */
  readonly before: string;
  /** The last word, which may not be finished; null when it is, or when it is one of the operators. */
  readonly last: string | null;
}

/** The last word, where it stands by itself; of one letter almost anything would be found. */
const LAST = /(?<=^|\s)[\p{L}\p{N}]{2,}$/u;

/** Takes a query apart. A word within quotes, after a minus, or an `or` is not being typed on. */
export function typedWords(whole: string): Typed {
  const [last] = LAST.exec(whole) ?? [];
  const before = whole.slice(0, whole.length - (last?.length ?? 0));
  const quoted = before.split('"').length % 2 === 0;
  const joined = /(?<=^|\s)or\s+$/i.test(before) || last?.toLowerCase() === 'or';
  return last === undefined || quoted || joined ? { whole, before: whole, last: null } : { whole, before, last };
}
