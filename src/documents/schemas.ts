import { z } from 'zod';
import { render } from '../domain/workflow/bilingual.js';
import { id, line } from '../domain/workflow/schema.js';
import { bilingual } from '../http/problem.js';
import { draftText } from '../papers/draft-schemas.js';
import { sentences, type Finding } from './word/findings.js';

const finding = z
  .object({
    code: z.string(),
    section: z.string().nullable().describe('The heading above the place.'),
    paragraph: z.int().nullable().describe('Counted from the beginning of the document.'),
    text: bilingual,
  })
  .meta({ id: 'Finding', description: 'Something that could not be read, or should be looked at.' });

/** Findings as they are answered, with their sentences in both languages. */
export const answered = (findings: readonly Finding[]): z.infer<typeof finding>[] =>
  findings.map(({ code, section, paragraph, params }) => ({
    ...{ code, section, paragraph: paragraph || null },
    text: { da: render(sentences[code], 'da', params), en: render(sentences[code], 'en', params) },
  }));

export const readText = draftText
  .extend({
    title: z.string().nullable().describe('As it stands above the text in the document.'),
    revision: z.int().describe('Of the draft as it is saved now, for If-Match when the text is saved there.'),
    findings: z.array(finding),
  })
  .meta({
    id: 'TextFromWord',
    description: 'Sections and enclosures can be saved as the draft or issued as they are.',
  });

const proposal = z
  .object({
    kind: z.enum(['insertion', 'deletion', 'replacement', 'comment']),
    author: z.string().describe('As the file has it.'),
    at: z.string().nullable(),
    section: z.string().nullable().describe('Id of the section of the version.'),
    heading: z.string().nullable(),
    paragraph: z.int(),
    quoted: z.string().describe('The words it is about; an insertion comes after them.'),
    proposed: z.string().describe('The words proposed, or the comment.'),
    remark: z
      .object({ paper: id, section: line.optional(), kind: z.enum(['editorial', 'substantive']), text: z.string() })
      .describe('As SUBMIT_REMARKS of the comment round takes it.'),
  })
  .meta({ id: 'ProposedRemark' });

export const returned = z
  .object({
    version: z.int(),
    rounds: z.array(z.object({ id, title: z.string(), states: z.array(z.string()) })),
    proposals: z.array(proposal),
    findings: z.array(finding),
  })
  .meta({ id: 'ReturnedCopy', description: 'Nothing of it is filed before the secretariat sends it to a round.' });

const part = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });

export const changes = z
  .object({
    from: z.int(),
    to: z.int(),
    sections: z.array(
      z.object({
        id: z.string(),
        status: z.enum(['same', 'changed', 'added', 'removed']),
        moved: z.boolean(),
        heading: z.array(part),
        text: z.array(part).describe('Markdown, word by word.'),
      }),
    ),
  })
  .meta({ id: 'Changes' });

export const versionNumber = z.coerce.number().int().min(1).max(1_000_000);
