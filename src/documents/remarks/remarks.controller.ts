import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { id } from '../../domain/workflow/schema.js';
import { Clock } from '../../engine/clock.js';
import { Answers } from '../../http/answers.js';
import { Caller } from '../../http/caller.js';
import { PaperAccess } from '../../papers/paper-access.js';
import { binary, download, DOCX, XLSX } from '../files.js';
import { fileName } from '../out/head.js';
import { noteDocx } from './note-docx.js';
import { noteXlsx } from './note-xlsx.js';
import { Notes, type Note } from './note.js';

const refuses = [401, 404, 422];

const nameOf = ({ number, title }: Note, extension: string): string =>
  fileName([number, title, 'kommenteringsoversigt'], extension);

/** The note of remarks of a paper as files. */
@ApiTags('documents')
@Controller('api/papers/:id/remarks')
export class RemarksController {
  constructor(
    private readonly access: PaperAccess,
    private readonly notes: Notes,
    private readonly clock: Clock,
  ) {}

  @Get('word')
  @ApiProduces(DOCX)
  @Answers({ summary: 'Every remark and what came of it, as a Word document', schema: binary, refuses })
  async getNoteAsWord(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.access.assertReader(paper, caller);
    const note = await this.notes.read(paper);
    const bytes = await noteDocx(note, this.clock.now());
    return download(reply, { name: nameOf(note, 'docx'), type: DOCX, bytes });
  }

  @Get('xlsx')
  @ApiProduces(XLSX)
  @Answers({ summary: 'Every remark and what came of it, as a spreadsheet', schema: binary, refuses })
  async getNoteAsXlsx(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.access.assertReader(paper, caller);
    const note = await this.notes.read(paper);
    return download(reply, { name: nameOf(note, 'xlsx'), type: XLSX, bytes: await noteXlsx(note) });
  }
}
