import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { hash, id, line } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { notFound, refused } from '../http/refused.js';
import { uploaded } from './draft-schemas.js';
import { Enclosures } from './enclosures.js';
import { PaperAccess } from './paper-access.js';

const LARGEST = 25 * 1024 * 1024;

const mediaType = z
  .string()
  .max(200)
  .regex(/^[\w.+-]+\/[\w.+-]+$/, 'a media type such as application/pdf');
const called = z.strictObject({ name: line, mediaType: mediaType.default('application/octet-stream') });

const file = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('papers')
@Controller('api/papers/:id/enclosures')
export class EnclosuresController {
  constructor(
    private readonly access: PaperAccess,
    private readonly enclosures: Enclosures,
  ) {}

  @Post()
  @RouteConfig({ bodyLimit: LARGEST })
  @ApiConsumes('application/octet-stream')
  @ApiBody(file)
  @Answers({
    summary: 'Send a file of at most 25 MB; its hash then names it in drafts and versions',
    schema: uploaded,
    status: 201,
    refuses: [401, 403, 404, 413, 415, 422],
  })
  async addEnclosure(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Query({ schema: called }) { name, mediaType }: z.infer<typeof called>,
    @Body() bytes: unknown,
  ): Promise<z.infer<typeof uploaded>> {
    await this.access.assertWriter(paper, caller);
    if (!Buffer.isBuffer(bytes)) throw notBytes();
    return this.enclosures.add({ paper, person: caller, name, mediaType, bytes });
  }

  @Get(':sha256')
  @ApiProduces('application/octet-stream')
  @Answers({ summary: 'The file', schema: z.string().meta({ format: 'binary' }), refuses: [401, 404, 422] })
  async getEnclosure(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('sha256', { schema: hash }) sha256: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.access.assertReader(paper, caller);
    const found = await this.enclosures.find(paper, sha256);
    if (found === undefined) throw notFound();
    // Never shown in our own origin: what people upload may be a page with scripts.
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache', etag: `"${sha256}"` });
    return new StreamableFile(found.bytes, {
      type: found.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(found.name).replaceAll("'", '%27')}`,
      length: found.bytes.length,
    });
  }
}

const notBytes = () =>
  refused(415, 'unknown-format', {
    da: 'Send filens indhold som application/octet-stream.',
    en: 'Send the content of the file as application/octet-stream.',
  });
