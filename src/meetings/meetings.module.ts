import { Module } from '@nestjs/common';
import { MeetingReader } from './meeting-reader.js';
import { MeetingsController } from './meetings.controller.js';
import { Meetings } from './meetings.js';
import { Proposals } from './proposals.js';
import { WeighPaper } from './weigh-paper.js';
import { WeighQuestions } from './weigh-question.js';

/** Meetings: how they are proposed, planned, convened, held and recorded. */
@Module({
  controllers: [MeetingsController],
  providers: [MeetingReader, Meetings, Proposals, WeighQuestions, WeighPaper],
  exports: [WeighPaper],
})
export class MeetingsModule {}
