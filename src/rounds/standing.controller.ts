import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { Standing } from './standing.js';
import {
  roundPreview,
  roundStanding,
  supposedAnswers,
  type RoundPreview,
  type RoundStanding,
  type SupposedAnswers,
} from './standing-views.js';

@ApiTags('rounds')
@Controller('api/rounds/:id')
export class StandingController {
  constructor(private readonly standing: Standing) {}

  @Get('standing')
  @Answers({
    summary: 'What the round still needs: who has said what, who is waited for, and what it would come to now',
    schema: roundStanding,
    refuses: [401, 404, 422],
  })
  getRoundStanding(@Caller() caller: string, @Param('id', { schema: id }) round: string): Promise<RoundStanding> {
    return this.standing.of(round, caller);
  }

  @Post('preview')
  @HttpCode(200)
  @Answers({
    summary: 'What an open approval round would come to with answers that have not been given; nothing is written',
    schema: roundPreview,
    refuses: [401, 404, 422],
  })
  previewRound(
    @Caller() caller: string,
    @Param('id', { schema: id }) round: string,
    @Body({ schema: supposedAnswers }) { answers }: SupposedAnswers,
  ): Promise<RoundPreview> {
    return this.standing.preview(round, caller, answers);
  }
}
