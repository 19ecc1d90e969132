import { Module } from '@nestjs/common';
import { MeetingReader } from './meeting-reader.js';
import { MeetingsController } from './meetings.controller.js';
import { Meetings } from './meetings.js';

/** Meetings: how they are planned, convened, held and recorded. */
@Module({ controllers: [MeetingsController], providers: [MeetingReader, Meetings] })
export class MeetingsModule {}
