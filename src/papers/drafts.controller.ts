import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { etagOf, requiredRevision } from '../http/if-match.js';
import { draft, draftText, lease } from './draft-schemas.js';
import { Drafts } from './drafts.js';
import { leaseIn } from './lease-header.js';
import { Leases } from './leases.js';
import { PaperAccess } from './paper-access.js';

const saved = z.object({ revision: z.int() });
const etag = { etag: 'The revision, for If-Match.' };
const LeaseHeader = (required: boolean) =>
  ApiHeader({ name: 'lease', required, description: 'The token of the lease you hold.' });

@ApiTags('papers')
@Controller('api/papers/:id')
export class DraftsController {
  constructor(
    private readonly access: PaperAccess,
    private readonly leases: Leases,
    private readonly drafts: Drafts,
  ) {}

  @Post('lease')
  @HttpCode(200)
  @LeaseHeader(false)
  @Answers({ summary: 'Take or renew the right to write the draft', schema: lease, refuses: [401, 403, 404, 409, 422] })
  async takeLease(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Headers('lease') held: string | undefined,
  ): Promise<z.infer<typeof lease>> {
    await this.access.assertWriter(paper, caller);
    return this.leases.take(paper, caller, leaseIn(held));
  }

  @Delete('lease')
  @HttpCode(204)
  @LeaseHeader(true)
  @Answers({ summary: 'Give the right to write back', status: 204, refuses: [401, 403, 404, 422] })
  async releaseLease(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Headers('lease') held: string | undefined,
  ): Promise<void> {
    await this.access.assertWriter(paper, caller);
    const lease = leaseIn(held);
    if (lease !== undefined) await this.leases.release(paper, caller, lease);
  }

  @Get('draft')
  @Answers({ summary: 'The working text', schema: draft, refuses: [401, 403, 404, 422], headers: etag })
  async getDraft(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof draft>> {
    await this.access.assertWriter(paper, caller);
    const found = await this.drafts.read(paper);
    reply.header('etag', etagOf(found.revision));
    return found;
  }

  @Put('draft')
  @LeaseHeader(true)
  @ApiHeader({ name: 'if-match', required: true, description: 'The revision you continued from, such as "3".' })
  @Answers({
    summary: 'Save the working text, under the lease and over the revision you have seen',
    schema: saved,
    refuses: [401, 403, 404, 409, 412, 413, 422, 428],
    headers: etag,
  })
  async saveDraft(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Body({ schema: draftText }) text: z.infer<typeof draftText>,
    @Headers('lease') held: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof saved>> {
    await this.access.assertWriter(paper, caller);
    const revision = await this.drafts.save({
      paper,
      person: caller,
      lease: leaseIn(held),
      revision: requiredRevision(ifMatch),
      text,
    });
    reply.header('etag', etagOf(revision));
    return { revision };
  }
}
