import { z } from 'zod';
import { key, line, prose } from './primitives.js';

const section = z.union([prose, z.strictObject({ heading: line, text: prose })]);

const text = z.strictObject({
  from: key.optional().describe('The text that this one continues: what is not named here stays as it was there.'),
  note: prose.optional().describe('What was changed, for the list of versions.'),
  material: z.boolean().optional().describe('Those who have taken a position must look again.'),
  sections: z
    .record(key, section)
    .default({})
    .describe('In their order; a heading is given once, later texts may give the words alone.'),
  enclosures: z.array(key).optional().describe('Keys of files.'),
});

const paper = z.strictObject({
  title: line,
  committee: key,
  number: line.optional(),
  texts: z.record(key, text).describe('Drafts and revisions by name, Markdown by section.'),
});

const file = z.strictObject({ name: line, 'media type': line.default('text/markdown'), text: prose });

const deliverable = z.strictObject({
  name: line,
  'working group': key.optional(),
  paper: key.optional(),
  bucket: z.enum(['A', 'B', 'C', 'unknown']).default('unknown'),
  gate: line.optional().describe('What must be fulfilled before work starts.'),
  note: line.optional(),
});

/** What is written and delivered. Papers come into being by the script; here stand their words. */
export const papers = {
  deliverables: z.record(key, deliverable).default({}),
  files: z.record(key, file).default({}),
  papers: z.record(key, paper).default({}),
};

export type CasePaper = z.infer<typeof paper>;
export type CaseFileContent = z.infer<typeof file>;
