import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { pageOf, paging, type Page } from '../http/cursor.js';
import { notFound } from '../http/refused.js';
import { Inbox, notification, number } from './inbox.js';

const asked = z.strictObject({
  ...paging,
  unread: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('Only what has not been read.'),
});

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Answers({ summary: 'What you have been told, newest first', schema: pageOf(notification), refuses: [401, 422] })
  listInbox(
    @Caller() caller: string,
    @Query({ schema: asked }) query: z.infer<typeof asked>,
  ): Promise<Page<z.infer<typeof notification>>> {
    return this.inbox.list(caller, query);
  }

  @Post(':id/read')
  @HttpCode(204)
  @Answers({ summary: 'Mark as read', status: 204, refuses: [401, 404, 422] })
  async markRead(@Caller() caller: string, @Param('id', { schema: number }) told: string): Promise<void> {
    if (!(await this.inbox.markRead(caller, told))) throw notFound();
  }
}
