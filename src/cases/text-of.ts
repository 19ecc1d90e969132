import { createHash } from 'node:crypto';
import type { Enclosure, Section } from '../domain/papers/version.js';
import type { CaseFile } from './format/case-file.js';
import type { CaseFileContent, CasePaper } from './format/papers.js';

/** A text of a paper, whole. */
export interface WholeText {
  readonly sections: readonly Section[];
  readonly enclosures: readonly Enclosure[];
  readonly note?: string;
  readonly material?: boolean;
}

type Part = Omit<Section, 'id'>;

/** A text with all that it takes over from the one it continues. */
export function textOf(data: CaseFile, paper: CasePaper, key: string): WholeText {
  const { note, material } = paper.texts[key]!;
  const sections = [...sectionsOf(paper, key)].map(([id, part]) => ({ id, ...part }));
  const enclosures = enclosuresOf(paper, key).map((file) => enclosureOf(file, data.files[file]!));
  return { sections, enclosures, ...(note && { note }), ...(material !== undefined && { material }) };
}

function sectionsOf(paper: CasePaper, key: string): Map<string, Part> {
  const { from, sections } = paper.texts[key]!;
  const whole = from === undefined ? new Map<string, Part>() : sectionsOf(paper, from);
  for (const [id, given] of Object.entries(sections)) {
    const heading = typeof given === 'string' ? (whole.get(id)?.heading ?? id) : given.heading;
    whole.set(id, { heading, markdown: typeof given === 'string' ? given : given.text });
  }
  return whole;
}

function enclosuresOf(paper: CasePaper, key: string): readonly string[] {
  const { from, enclosures } = paper.texts[key]!;
  return enclosures ?? (from === undefined ? [] : enclosuresOf(paper, from));
}

/** The file as its bytes will be known: by their hash. */
function enclosureOf(key: string, { name, 'media type': mediaType, text }: CaseFileContent): Enclosure {
  const bytes = Buffer.from(text);
  return { key, name, mediaType, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}
