import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { Standing } from './standing.js';
import { roundStanding, type RoundStanding } from './standing-views.js';

@ApiTags('rounds')
@Controller('api/rounds/:id/standing')
export class StandingController {
  constructor(private readonly standing: Standing) {}

  @Get()
  @Answers({
    summary: 'What the round still needs: who has said what, who is waited for, and what it would come to now',
    schema: roundStanding,
    refuses: [401, 404, 422],
  })
  getRoundStanding(@Caller() caller: string, @Param('id', { schema: id }) round: string): Promise<RoundStanding> {
    return this.standing.of(round, caller);
  }
}
