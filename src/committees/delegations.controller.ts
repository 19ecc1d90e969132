import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { delegation, delegationInput, Delegations } from './delegations.js';

@ApiTags('committees')
@Controller('api/seats/:id/delegations')
export class DelegationsController {
  constructor(private readonly delegations: Delegations) {}

  @Get()
  @Answers({
    summary: 'Whom the member of a seat lets act for it; the member alone sees it',
    schema: z.object({ items: z.array(delegation) }),
    refuses: [401, 404, 422],
  })
  async listDelegations(
    @Caller() caller: string,
    @Param('id', { schema: id }) seat: string,
  ): Promise<{ items: z.infer<typeof delegation>[] }> {
    return { items: await this.delegations.list(seat, caller) };
  }

  @Post()
  @Answers({
    summary: "Let somebody answer in one's place, or prepare the organisation's answer",
    schema: z.object({ id }),
    status: 201,
    refuses: [401, 404, 422],
  })
  async giveDelegation(
    @Caller() caller: string,
    @Param('id', { schema: id }) seat: string,
    @Body({ schema: delegationInput }) given: z.infer<typeof delegationInput>,
  ): Promise<{ id: string }> {
    return { id: await this.delegations.give(seat, caller, given) };
  }

  @Delete(':delegation')
  @HttpCode(204)
  @Answers({ summary: 'Take it back, at once', status: 204, refuses: [401, 404, 422] })
  takeDelegationBack(
    @Caller() caller: string,
    @Param('id', { schema: id }) seat: string,
    @Param('delegation', { schema: id }) delegated: string,
  ): Promise<void> {
    return this.delegations.takeBack(seat, caller, delegated);
  }
}
