import type { Page } from '../http/cursor.js';
import { refused } from '../http/refused.js';

/** More lines than that nobody looks through in a spreadsheet. */
const MOST_LINES = 10_000;

/** All lines of a list that is read page by page. @throws Refused with 422 rather than leave some out. */
export async function allLines<Line>(read: (cursor?: string) => Promise<Page<Line>>): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (let next: string | null | undefined; next !== null;) {
    const page: Page<Line> = await read(next);
    lines.push(...page.items);
    next = page.next;
    if (lines.length > MOST_LINES) throw tooManyLines();
  }
  return lines;
}

const tooManyLines = () =>
  refused(
    422,
    'too-many-lines',
    {
      da: 'Der er flere end {most} linjer. Vælg et udvalg, et emne eller en periode.',
      en: 'There are more than {most} lines. Choose a committee, a subject or a period.',
    },
    { params: { most: MOST_LINES } },
  );
