import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { notFound } from '../http/refused.js';
import { committeeLine, committeeView } from './committee-view.js';
import { Committees } from './committees.js';

@ApiTags('committees')
@Controller('api/committees')
export class CommitteesController {
  constructor(private readonly committees: Committees) {}

  @Get()
  @Answers({
    summary: 'The committees you have a role in',
    schema: z.object({ items: z.array(committeeLine) }),
    refuses: [401],
  })
  async listCommittees(@Caller() caller: string): Promise<{ items: z.infer<typeof committeeLine>[] }> {
    return { items: await this.committees.list(caller) };
  }

  @Get(':id')
  @Answers({
    summary: 'A committee: seats with their holders by period, secretariat, observers',
    schema: committeeView,
    refuses: [401, 404, 422],
  })
  async getCommittee(
    @Caller() caller: string,
    @Param('id', { schema: id }) id: string,
  ): Promise<z.infer<typeof committeeView>> {
    const found = await this.committees.find(caller, id);
    if (found === undefined) throw notFound();
    return found;
  }
}
