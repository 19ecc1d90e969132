import { Controller, Get, Headers, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id, line } from '../../domain/workflow/schema.js';
import { Answers } from '../../http/answers.js';
import { Caller } from '../../http/caller.js';
import { preferredLanguage } from '../../http/language.js';
import { binary, download, DOCX, PDF } from '../files.js';
import { asked, anyFormat, anyKind } from './kinds.js';
import { MeetingDocuments } from './meeting-documents.js';

const wishes = z.strictObject({
  language: z.enum(['da', 'en']).optional(),
  items: z.string().max(2000).optional().describe('For an extract: numbers or keys of items, with commas between.'),
  to: line.optional().describe('For an extract: who gets it.'),
});

/** The papers of a meeting that people hold. */
@ApiTags('documents')
@Controller('api/meetings/:id/documents')
export class MeetingDocumentsController {
  constructor(private readonly documents: MeetingDocuments) {}

  @Get(':kind.:format')
  @ApiProduces(DOCX, PDF)
  @Answers({
    summary: 'A notice, agenda, decision list, extract or pack of a meeting; in Danish unless another language is preferred',
    schema: binary,
    refuses: [401, 404, 422],
  }) // prettier-ignore
  async getMeetingDocument(
    @Caller() caller: string,
    @Param('id', { schema: id }) meeting: string,
    @Param('kind', { schema: anyKind }) wantedKind: string,
    @Param('format', { schema: anyFormat }) wantedFormat: string,
    @Query({ schema: wishes }) { language, items = '', to }: z.infer<typeof wishes>,
    @Headers('accept-language') preferred: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const wanted = {
      ...asked(wantedKind, wantedFormat),
      language: language ?? preferredLanguage(preferred),
      items: items.split(',').map((item) => item.trim()).filter(Boolean),
      to: to ?? null,
    }; // prettier-ignore
    reply.header('vary', 'accept-language');
    return download(reply, await this.documents.make(meeting, caller, wanted));
  }
}
