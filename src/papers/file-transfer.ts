import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { line } from '../domain/workflow/schema.js';
import { refused } from '../http/refused.js';
import type { Stored } from './enclosures.js';

/** Bytes of a file that is sent, at most. */
export const LARGEST = 25 * 1024 * 1024;

const mediaType = z
  .string()
  .max(200)
  .regex(/^[\w.+-]+\/[\w.+-]+$/, 'a media type such as application/pdf');

/** What the sender of a file calls it. */
export const called = z.strictObject({ name: line, mediaType: mediaType.default('application/octet-stream') });

/** The body as bytes. @throws Refused with 415 when it came in another form. */
export function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  throw refused(415, 'unknown-format', {
    da: 'Send filens indhold som application/octet-stream.',
    en: 'Send the content of the file as application/octet-stream.',
  });
}

/** A file on its way out. Never shown in our own origin: what people upload may be a page with scripts. */
export function asFile(reply: FastifyReply, { name, mediaType, bytes }: Stored, sha256: string): StreamableFile {
  reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache', etag: `"${sha256}"` });
  return new StreamableFile(bytes, {
    type: mediaType,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
    length: bytes.length,
  });
}
