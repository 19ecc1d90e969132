import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { line } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { pageOf, paging, type Page } from '../http/cursor.js';
import { definitionLine, failedJob, type DefinitionLine, type FailedJobView } from './administration-views.js';
import { Definitions } from './definitions.js';
import { FailedWork } from './failed-work.js';

const paged = z.strictObject(paging);
const definitions = z.object({ items: z.array(definitionLine) });

/** What the house looks after itself with: work that failed, and the versions of its lifecycles. */
@ApiTags('administration')
@Controller('api')
export class AdministrationController {
  constructor(
    private readonly work: FailedWork,
    private readonly definitions: Definitions,
  ) {}

  @Get('jobs/failed')
  @Answers({
    summary: 'Jobs that were given up in the committees that you keep the secretariat of, the latest first',
    schema: pageOf(failedJob),
    refuses: [401, 422],
  })
  listFailedJobs(
    @Caller() caller: string,
    @Query({ schema: paged }) query: z.infer<typeof paged>,
  ): Promise<Page<FailedJobView>> {
    return this.work.read(caller, query);
  }

  @Post('jobs/failed/:id/retry')
  @HttpCode(204)
  @Answers({ summary: 'Try a job that was given up once more', status: 204, refuses: [401, 404, 422] })
  retryJob(@Caller() caller: string, @Param('id', { schema: line }) id: string): Promise<void> {
    return this.work.retry(caller, id);
  }

  @Get('administration/definitions')
  @Answers({
    summary: 'Every version of the lifecycles, and how many of the instances that you may see stand on it',
    schema: definitions,
    refuses: [401],
  })
  async listDefinitions(@Caller() caller: string): Promise<{ items: DefinitionLine[] }> {
    return { items: await this.definitions.read(caller) };
  }
}
