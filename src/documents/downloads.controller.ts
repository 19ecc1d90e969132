import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { PaperAccess } from '../papers/paper-access.js';
import { changesDocx } from './changes/changes-docx.js';
import { changesBetween } from './changes/section-changes.js';
import { binary, download, DOCX, PDF } from './files.js';
import { HousePictures } from './house-pictures.js';
import { fileName, type Head } from './out/head.js';
import { sectionBlocks, versionDocx } from './out/version-docx.js';
import { versionPdf } from './out/version-pdf.js';
import { PaperTexts } from './paper-texts.js';
import { changes, versionNumber } from './schemas.js';

const since = z.strictObject({ since: versionNumber });
const refuses = [401, 404, 422];

const nameOf = ({ number, title, version }: Head, extension: string, more: string | null = null): string =>
  fileName([number, title, `version ${version}`, more], extension);

/** Versions on their way out, and what changed from one to another. */
@ApiTags('documents')
@Controller('api/papers/:id/versions/:version')
export class DownloadsController {
  constructor(
    private readonly access: PaperAccess,
    private readonly texts: PaperTexts,
    private readonly pictures: HousePictures,
  ) {}

  @Get('word')
  @ApiProduces(DOCX)
  @Answers({ summary: 'The version as a Word document', schema: binary, refuses })
  async getWord(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('version', { schema: versionNumber }) version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { head, sections, pictures } = await this.readWhole(caller, paper, version);
    return download(reply, {
      name: nameOf(head, 'docx'),
      type: DOCX,
      bytes: await versionDocx(head, sections, pictures),
    });
  }

  @Get('pdf')
  @ApiProduces(PDF)
  @Answers({ summary: 'The version as PDF', schema: binary, refuses })
  async getPdf(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('version', { schema: versionNumber }) version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { head, sections, pictures } = await this.readWhole(caller, paper, version);
    return download(reply, { name: nameOf(head, 'pdf'), type: PDF, bytes: await versionPdf(head, sections, pictures) });
  }

  @Get('changes')
  @Answers({ summary: 'What changed since another version, word by word', schema: changes, refuses })
  async getChanges(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('version', { schema: versionNumber }) version: number,
    @Query({ schema: since }) { since: from }: z.infer<typeof since>,
  ): Promise<z.infer<typeof changes>> {
    const newer = await this.read(caller, paper, version);
    const older = await this.texts.version(paper, from);
    const sections = changesBetween(older.sections, newer.sections);
    return { from, to: version, sections: sections as z.infer<typeof changes>['sections'] };
  }

  @Get('changes/word')
  @ApiProduces(DOCX)
  @Answers({ summary: 'What changed since another version, as tracked changes in Word', schema: binary, refuses })
  async getChangesAsWord(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('version', { schema: versionNumber }) version: number,
    @Query({ schema: since }) { since: from }: z.infer<typeof since>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { head, sections } = await this.read(caller, paper, version);
    const older = await this.texts.version(paper, from);
    const bytes = await changesDocx(head, { version: from, sections: older.sections }, { version, sections });
    return download(reply, { name: nameOf(head, 'docx', `ændringer siden version ${from}`), type: DOCX, bytes });
  }

  private async read(caller: string, paper: string, version: number) {
    await this.access.assertReader(paper, caller);
    return this.texts.version(paper, version);
  }

  private async readWhole(caller: string, paper: string, version: number) {
    const text = await this.read(caller, paper, version);
    const blocks = text.sections.flatMap(sectionBlocks);
    return { ...text, pictures: await this.pictures.of(paper, blocks, text.enclosures) };
  }
}
