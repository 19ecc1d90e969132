import { refused } from './refused.js';
import { invalidInput } from './input.pipe.js';

/** The entity tag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;

/** The revision in If-Match; undefined when the header is not there. Weak and several tags are not revisions of ours. */
export function revisionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, revision] = /^"?(\d{1,9})"?$/.exec(header.trim()) ?? [];
  if (revision !== undefined) return Number(revision);
  throw invalidInput([
    { path: 'If-Match', text: { da: 'Skal være en udgave, såsom "3".', en: 'Must be a revision, such as "3".' } },
  ]);
}

/** The revision in If-Match, where nothing may be written without one. */
export function requiredRevision(header: string | undefined): number {
  const revision = revisionIn(header);
  if (revision !== undefined) return revision;
  throw refused(428, 'revision-required', {
    da: 'Send i If-Match den udgave, du har hentet, så at ingen andens tekst går tabt.',
    en: "Send in If-Match the revision you have fetched, so that nobody else's text is lost.",
  });
}
