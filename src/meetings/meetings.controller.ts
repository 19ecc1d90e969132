import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { meetingList, meetingView, type MeetingList, type MeetingView } from './meeting-views.js';
import { Meetings } from './meetings.js';

const filters = z.strictObject({ committee: id.optional() });

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingsController {
  constructor(private readonly meetings: Meetings) {}

  @Get()
  @Answers({ summary: 'Meetings of the committees one belongs to, by date', schema: meetingList, refuses: [401, 422] })
  async listMeetings(
    @Caller() caller: string,
    @Query({ schema: filters }) { committee }: z.infer<typeof filters>,
  ): Promise<MeetingList> {
    return { items: await this.meetings.list(caller, committee ?? null) };
  }

  @Get(':id')
  @Answers({
    summary: 'A meeting: its agenda with covers, who takes part, what was said and decided, and the date poll',
    schema: meetingView,
    refuses: [401, 404],
  })
  getMeeting(@Caller() caller: string, @Param('id', { schema: id }) meeting: string): Promise<MeetingView> {
    return this.meetings.read(meeting, caller);
  }
}
