import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { hash, id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { notFound } from '../http/refused.js';
import { uploaded } from './draft-schemas.js';
import { Enclosures } from './enclosures.js';
import { asFile, bytesOf, called, LARGEST } from './file-transfer.js';
import { PaperAccess } from './paper-access.js';

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
    @Body() body: unknown,
  ): Promise<z.infer<typeof uploaded>> {
    await this.access.assertWriter(paper, caller);
    return this.enclosures.add({ instance: paper, person: caller, name, mediaType, bytes: bytesOf(body) });
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
    return asFile(reply, found, sha256);
  }
}
