import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF = 'application/pdf';

/** How the content of a file is described. */
export const binary = z.string().meta({ format: 'binary' });

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A file to be kept by the one who asked, under its Danish name (RFC 5987). */
export function download(reply: FastifyReply, { name, type, bytes }: MadeFile): StreamableFile {
  reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache' });
  return new StreamableFile(bytes, { type, length: bytes.length, disposition: `attachment; filename*=UTF-8''${encoded(name)}` }); // prettier-ignore
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
