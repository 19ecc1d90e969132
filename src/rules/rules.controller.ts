import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { dateQuestion, type DateQuestion } from '../domain/rules/date-question.js';
import { rulesInWords } from '../domain/rules/rules-in-words.js';
import type { RulesOfProcedure } from '../domain/rules/rules-of-procedure.js';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { RulesReader } from './rules-reader.js';
import { datesBy, lawfulDates } from './lawful-dates.js';
import { committeeRules, rulesDocument, rulesWords, type CommitteeRules } from './rules-view.js';

@ApiTags('rules of procedure')
@Controller('api')
export class RulesController {
  constructor(private readonly rules: RulesReader) {}

  @Get('committees/:id/rules')
  @Answers({
    summary: 'The rules of procedure of a committee: the version in force now, and all versions, in words and as data',
    schema: committeeRules,
    refuses: [401, 404, 422],
  })
  getRules(@Caller() caller: string, @Param('id', { schema: id }) committee: string): Promise<CommitteeRules> {
    return this.rules.read(caller, committee);
  }

  @Post('committees/:id/lawful-dates')
  @HttpCode(200)
  @Answers({
    summary:
      'When a meeting may be called, held or supplied with papers by the rules in force, and why; nothing is written',
    schema: lawfulDates,
    refuses: [401, 404, 422],
  })
  async askForDates(
    @Caller() caller: string,
    @Param('id', { schema: id }) committee: string,
    @Body({ schema: dateQuestion }) question: DateQuestion,
  ): Promise<z.infer<typeof lawfulDates>> {
    return datesBy(await this.rules.inForce(caller, committee), question, this.rules.now());
  }

  @Post('rules/explain')
  @HttpCode(200)
  @Answers({
    summary: 'What rules of procedure say, in words, or where they do not hold and why; nothing is written',
    schema: rulesWords,
    refuses: [401, 422],
  })
  explainRules(@Body({ schema: rulesDocument }) rules: RulesOfProcedure): z.infer<typeof rulesWords> {
    const { decisions, dates } = rulesInWords(rules);
    return { decisions: [...decisions], dates: [...dates] };
  }
}
