import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { id, line } from '../../domain/workflow/schema.js';
import { Engine } from '../../engine/engine.js';
import { Answers } from '../answers.js';
import { Caller } from '../caller.js';
import { pageOf, paging, type Page } from '../cursor.js';
import { etagOf } from '../if-match.js';
import { renderReason } from '../problem.js';
import { notFound } from '../refused.js';
import { History } from './history.js';
import { InstanceDetail } from './instance-detail.js';
import { filters, InstanceList } from './instance-list.js';
import * as views from './instance-views.js';

const refuses = [401, 404, 422];
const paged = z.strictObject(paging);
const ofSlice = paged.extend({ slice: line.optional() });
const actions = z.object({ items: z.array(views.action) });

@ApiTags('instances')
@Controller('api/instances')
export class InstancesController {
  constructor(
    private readonly engine: Engine,
    private readonly list: InstanceList,
    private readonly detail: InstanceDetail,
    private readonly history: History,
  ) {}

  @Get()
  @Answers({ summary: 'Instances you may see, newest first', schema: pageOf(views.instanceLine), refuses: [401, 422] })
  listInstances(
    @Caller() caller: string,
    @Query({ schema: filters }) query: z.infer<typeof filters>,
  ): Promise<Page<views.InstanceLine>> {
    return this.list.read(caller, query);
  }

  @Get(':id')
  @Answers({
    summary: 'An instance: where it stands, its ties, deadlines and context',
    schema: views.instanceView,
    refuses,
    headers: { etag: 'The revision, for If-Match.' },
  })
  async getInstance(
    @Caller() caller: string,
    @Param('id', { schema: id }) instance: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<views.InstanceView> {
    const found = await this.detail.read(caller, instance);
    reply.header('etag', etagOf(found.revision));
    return found;
  }

  @Get(':id/actions')
  @Answers({ summary: 'What you may do with it now, and why not', schema: actions, refuses })
  async listActions(
    @Caller() caller: string,
    @Param('id', { schema: id }) instance: string,
  ): Promise<z.input<typeof actions>> {
    const found = await this.engine.actions(instance, caller);
    if (found === undefined) throw notFound();
    return {
      items: found.map(({ reasons, dependsOn, schema, ...line }) => ({
        ...line,
        dependsOn: [...dependsOn],
        reasons: reasons.map(renderReason),
        schema: schema as Record<string, unknown>,
      })),
    };
  }

  @Get(':id/journal')
  @Answers({ summary: 'What has happened to it, oldest first', schema: pageOf(views.journalEntry), refuses })
  getJournal(
    @Caller() caller: string,
    @Param('id', { schema: id }) instance: string,
    @Query({ schema: paged }) query: z.infer<typeof paged>,
  ): Promise<Page<views.JournalEntryView>> {
    return this.history.journal(caller, instance, query);
  }

  @Get(':id/records')
  @Answers({ summary: 'The rows it left: versions, remarks, positions …', schema: pageOf(views.recordView), refuses })
  getRecords(
    @Caller() caller: string,
    @Param('id', { schema: id }) instance: string,
    @Query({ schema: ofSlice }) query: z.infer<typeof ofSlice>,
  ): Promise<Page<views.RecordView>> {
    return this.history.records(caller, instance, query);
  }
}
