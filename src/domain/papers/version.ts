import { canonicalJson, sha256Hex } from '../workflow/canonical.js';

/** A part of a paper's text that remarks can point at. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly markdown: string;
}

/** A file that belongs to the paper; its content is known by its hash. */
export interface Enclosure {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
}

/** What a decision names: the hash covers every word and every enclosure, and nothing about who wrote them or when. */
export function versionHash(content: { sections: readonly Section[]; enclosures: readonly Enclosure[] }): string {
  const { sections, enclosures } = content;
  return sha256Hex(canonicalJson({ sections, enclosures }));
}
