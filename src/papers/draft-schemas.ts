import { z } from 'zod';
import { hash, id, line } from '../domain/workflow/schema.js';

const section = z.strictObject({ id: line, heading: line, markdown: z.string().max(200_000) });

const enclosure = z.strictObject({ key: line, name: line, mediaType: line, sha256: hash, size: z.int().min(0) });

/** The working text as it is saved: whole sections, in their order. */
export const draftText = z
  .strictObject({ sections: z.array(section).max(200), enclosures: z.array(enclosure).max(100).default([]) })
  .meta({ id: 'DraftText' });

export const draft = z
  .object({
    sections: z.array(section),
    enclosures: z.array(enclosure),
    revision: z.int().describe('0 until it is saved for the first time; also the ETag.'),
    savedBy: id.nullable(),
    savedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Draft' });

export const lease = z
  .object({ token: z.uuid().describe('Goes into the header `Lease` when saving.'), expiresAt: z.iso.datetime() })
  .meta({ id: 'Lease' });

const versionLine = z.object({
  version: z.int(),
  hash,
  note: z.string().nullable(),
  material: z.boolean(),
  person: id.nullable(),
  recordedAt: z.iso.datetime(),
});

export const versions = z.object({ items: z.array(versionLine) }).meta({ id: 'Versions' });

export const version = versionLine
  .extend({ sections: z.array(section), enclosures: z.array(enclosure) })
  .meta({ id: 'Version' });

export const uploaded = enclosure.omit({ key: true }).meta({ id: 'UploadedEnclosure' });
