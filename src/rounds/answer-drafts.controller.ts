import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { etagOf, requiredRevision } from '../http/if-match.js';
import { answerBody, answerDraft, AnswerDrafts } from './answer-drafts.js';

const etag = { etag: 'The revision, for If-Match.' };

@ApiTags('rounds')
@Controller('api/rounds/:id/answer-drafts/:seat')
export class AnswerDraftsController {
  constructor(private readonly drafts: AnswerDrafts) {}

  @Get()
  @Answers({
    summary: "The organisation's answer as its people are preparing it; nobody else sees it",
    schema: answerDraft,
    refuses: [401, 404, 422],
    headers: etag,
  })
  async getAnswerDraft(
    @Caller() caller: string,
    @Param('id', { schema: id }) round: string,
    @Param('seat', { schema: id }) seat: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof answerDraft>> {
    const found = await this.drafts.read(round, seat, caller);
    reply.header('etag', etagOf(found.revision));
    return found;
  }

  @Put()
  @ApiHeader({ name: 'if-match', required: true, description: 'The revision you continued from, 0 for the first.' })
  @Answers({
    summary: 'Save it over the revision you have seen; the answer itself is given by the event',
    schema: z.object({ revision: z.int() }),
    refuses: [401, 404, 412, 413, 422, 428],
    headers: etag,
  })
  async saveAnswerDraft(
    @Caller() caller: string,
    @Param('id', { schema: id }) round: string,
    @Param('seat', { schema: id }) seat: string,
    @Body({ schema: answerBody }) body: z.infer<typeof answerBody>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ revision: number }> {
    const revision = await this.drafts.save({ round, seat, person: caller }, body, requiredRevision(ifMatch));
    reply.header('etag', etagOf(revision));
    return { revision };
  }
}
