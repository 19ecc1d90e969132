import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { hash, id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { notFound } from '../http/refused.js';
import { uploaded } from '../papers/draft-schemas.js';
import { Enclosures } from '../papers/enclosures.js';
import { asFile, bytesOf, called, LARGEST } from '../papers/file-transfer.js';
import { RoundAccess } from './round-access.js';

/** Mails and letters in which a seat has answered elsewhere. They are for those who keep the round, not for its other seats. */
@ApiTags('rounds')
@Controller('api/rounds/:id/attachments')
export class AttachmentsController {
  constructor(
    private readonly access: RoundAccess,
    private readonly files: Enclosures,
  ) {}

  @Post()
  @RouteConfig({ bodyLimit: LARGEST })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers({
    summary:
      'Send the mail or letter in which a seat has answered, at most 25 MB; its hash then names it in the receipt',
    schema: uploaded,
    status: 201,
    refuses: [401, 403, 404, 413, 415, 422],
  })
  async addAttachment(
    @Caller() caller: string,
    @Param('id', { schema: id }) round: string,
    @Query({ schema: called }) { name, mediaType }: z.infer<typeof called>,
    @Body() body: unknown,
  ): Promise<z.infer<typeof uploaded>> {
    await this.access.assertKeeper(round, caller);
    return this.files.add({ instance: round, person: caller, name, mediaType, bytes: bytesOf(body) });
  }

  @Get(':sha256')
  @ApiProduces('application/octet-stream')
  @Answers({ summary: 'The file', schema: z.string().meta({ format: 'binary' }), refuses: [401, 403, 404, 422] })
  async getAttachment(
    @Caller() caller: string,
    @Param('id', { schema: id }) round: string,
    @Param('sha256', { schema: hash }) sha256: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.access.assertKeeper(round, caller);
    const found = await this.files.find(round, sha256);
    if (found === undefined) throw notFound();
    return asFile(reply, found, sha256);
  }
}
