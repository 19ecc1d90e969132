import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { pageOf, type Page } from '../http/cursor.js';
import { debtorFilters, Debts } from './debts.js';
import { LifecycleCounts } from './lifecycle-counts.js';
import * as views from './monitor-views.js';
import { paperFilters, PapersWaiting } from './papers-waiting.js';

const ofCommittee = z.strictObject({ committee: id.optional() });
const papersFound = pageOf(views.paperLine).extend({ total: z.int().describe('How many there are on all pages.') });
const counts = z.object({ items: z.array(views.lifecycleCount) });
const debts = z.object({ items: z.array(views.debt) });

/** Where everything stands, who is waited for and what is late. What one may not see is not counted. */
@ApiTags('monitor')
@Controller('api/monitor')
export class MonitorController {
  constructor(
    private readonly lifecycles: LifecycleCounts,
    private readonly papers: PapersWaiting,
    private readonly debts: Debts,
  ) {}

  @Get('lifecycles')
  @Answers({ summary: 'How many stand in each state, and the usual time there', schema: counts, refuses: [401, 422] })
  async countLifecycles(
    @Caller() caller: string,
    @Query({ schema: ofCommittee }) { committee }: z.infer<typeof ofCommittee>,
  ): Promise<{ items: views.LifecycleCount[] }> {
    return { items: await this.lifecycles.read(caller, committee) };
  }

  @Get('papers')
  @Answers({
    summary: 'Each paper with what it waits for, the late ones first',
    schema: papersFound,
    refuses: [401, 422],
  })
  listPapers(
    @Caller() caller: string,
    @Query({ schema: paperFilters }) query: z.infer<typeof paperFilters>,
  ): Promise<Page<views.PaperLine> & { total: number }> {
    return this.papers.read(caller, query);
  }

  @Get('people')
  @Answers({
    summary: 'Who owes something in the committees that you lead as chair or secretariat, the latest first',
    schema: pageOf(views.debtor),
    refuses: [401, 422],
  })
  listDebtors(
    @Caller() caller: string,
    @Query({ schema: debtorFilters }) query: z.infer<typeof debtorFilters>,
  ): Promise<Page<views.Debtor>> {
    return this.debts.debtors(caller, query);
  }

  @Get('people/:id')
  @Answers({ summary: 'What somebody owes, in the committees that you lead', schema: debts, refuses: [401, 404, 422] })
  async listDebtsOf(
    @Caller() caller: string,
    @Param('id', { schema: id }) person: string,
  ): Promise<{ items: views.Debt[] }> {
    return { items: await this.debts.of(person, caller) };
  }

  @Get('owed')
  @Answers({ summary: 'What you owe', schema: debts, refuses: [401] })
  async listOwnDebts(@Caller() caller: string): Promise<{ items: views.Debt[] }> {
    return { items: await this.debts.of(caller, caller) };
  }
}
