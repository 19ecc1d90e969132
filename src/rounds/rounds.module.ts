import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/papers.module.js';
import { AnswerDrafts } from './answer-drafts.js';
import { AnswerDraftsController } from './answer-drafts.controller.js';
import { AttachmentsController } from './attachments.controller.js';
import { RoundAccess } from './round-access.js';
import { StandingController } from './standing.controller.js';
import { StandingReader } from './standing-reader.js';
import { Standing } from './standing.js';

/** What rounds need beside their lifecycles. Needs the engine module. */
@Module({
  imports: [PapersModule],
  controllers: [AttachmentsController, AnswerDraftsController, StandingController],
  providers: [RoundAccess, AnswerDrafts, StandingReader, Standing],
})
export class RoundsModule {}
