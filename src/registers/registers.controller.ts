import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { binary, download, XLSX } from '../documents/files.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { pageOf, type Page } from '../http/cursor.js';
import { allLines } from './all-lines.js';
import { decisionColumns, followUpColumns, openQuestionColumns } from './columns.js';
import { Decisions } from './decisions.js';
import * as views from './register-views.js';
import { registerXlsx, type Column } from './register-xlsx.js';
import { Registers } from './registers.js';

const refuses = [401, 422];
type Filters = z.infer<typeof views.organisationFilters>;
type DecisionFilters = z.infer<typeof views.decisionFilters>;

/** What was asked, decided and agreed, across meetings; each also as a spreadsheet with the same filters. */
@ApiTags('registers')
@Controller('api/registers')
export class RegistersController {
  constructor(
    private readonly registers: Registers,
    private readonly decisions: Decisions,
  ) {}

  @Get('follow-ups')
  @Answers({ summary: 'What was agreed to be done, newest first', schema: pageOf(views.followUpLine), refuses })
  listFollowUps(
    @Caller() caller: string,
    @Query({ schema: views.organisationFilters }) query: Filters,
  ): Promise<Page<views.FollowUpLine>> {
    return this.registers.followUps(caller, query);
  }

  @Get('follow-ups.xlsx')
  @ApiProduces(XLSX)
  @Answers({ summary: 'The same as a spreadsheet', schema: binary, refuses })
  followUpSheet(
    @Caller() caller: string,
    @Query({ schema: views.organisationFilters }) query: Filters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const read = (cursor?: string) => this.registers.followUps(caller, { ...query, limit: 200, cursor });
    return sheet(reply, 'Opfølgningspunkter', followUpColumns, read);
  }

  @Get('open-questions')
  @Answers({ summary: 'What was left open, newest first', schema: pageOf(views.openQuestionLine), refuses })
  listOpenQuestions(
    @Caller() caller: string,
    @Query({ schema: views.organisationFilters }) query: Filters,
  ): Promise<Page<views.OpenQuestionLine>> {
    return this.registers.openQuestions(caller, query);
  }

  @Get('open-questions.xlsx')
  @ApiProduces(XLSX)
  @Answers({ summary: 'The same as a spreadsheet', schema: binary, refuses })
  openQuestionSheet(
    @Caller() caller: string,
    @Query({ schema: views.organisationFilters }) query: Filters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const read = (cursor?: string) => this.registers.openQuestions(caller, { ...query, limit: 200, cursor });
    return sheet(reply, 'Udestående', openQuestionColumns, read);
  }

  @Get('decisions')
  @Answers({
    summary: 'What was decided, restated or left undecided, newest first; the conclusions of approval rounds too',
    schema: pageOf(views.decisionLine),
    refuses,
  })
  listDecisions(
    @Caller() caller: string,
    @Query({ schema: views.decisionFilters }) query: DecisionFilters,
  ): Promise<Page<views.DecisionLine>> {
    return this.decisions.read(caller, query);
  }

  @Get('decisions.xlsx')
  @ApiProduces(XLSX)
  @Answers({ summary: 'The same as a spreadsheet', schema: binary, refuses })
  decisionSheet(
    @Caller() caller: string,
    @Query({ schema: views.decisionFilters }) query: DecisionFilters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const read = (cursor?: string) => this.decisions.read(caller, { ...query, limit: 200, cursor });
    return sheet(reply, 'Beslutninger', decisionColumns, read);
  }
}

/** All lines that the filters let through, as one sheet. */
async function sheet<Line>(
  reply: FastifyReply,
  name: string,
  columns: readonly Column<Line>[],
  read: (cursor?: string) => Promise<Page<Line>>,
): Promise<StreamableFile> {
  const bytes = await registerXlsx(name, columns, await allLines(read));
  return download(reply, { name: `${name}.xlsx`, type: XLSX, bytes });
}
