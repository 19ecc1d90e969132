import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { weighPaper, type Placement } from '../domain/meetings/weigh-paper.js';
import { Clock } from '../engine/clock.js';
import { JOBS, type JobHandler } from '../jobs/job-handler.js';
import { Proposals } from './proposals.js';
import { WeighQuestions, type ReadyPaper } from './weigh-question.js';

interface WeighJob {
  readonly paper: string;
}

const WEIGHED = `
  INSERT INTO paper_weighed (paper, ready_since, weighed_at, place) VALUES ($1, $2, $3, $4)
  ON CONFLICT (paper) DO UPDATE SET ready_since = excluded.ready_since, weighed_at = excluded.weighed_at, place = excluded.place`;

/**
 * Weighs where a paper that has become ready is decided, and proposes it: for the agenda of a meeting that can still take it, or for an
 * extraordinary meeting, which the chair confirms, changes or declines.
 */
@Injectable()
export class WeighPaper implements JobHandler<WeighJob> {
  readonly queue = JOBS.weighPaper.queue;
  readonly name = JOBS.weighPaper.name;

  constructor(
    private readonly db: DataSource,
    private readonly questions: WeighQuestions,
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  /** One paper of a committee at a time: two that become ready together share one meeting. */
  async handle({ paper }: WeighJob): Promise<void> {
    const ready = await this.questions.ready(paper);
    if (!ready) return;
    const runner = this.db.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [ready.committee]);
      await this.weigh(runner, paper);
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [ready.committee]);
      await runner.release();
    }
  }

  private async weigh(runner: QueryRunner, paper: string): Promise<void> {
    const ready = await this.questions.ready(paper);
    if (!ready) return;
    const at = this.clock.now();
    const placement = weighPaper(await this.questions.of(runner, ready, at));
    if (await this.propose(ready, placement))
      await runner.query(WEIGHED, [paper, ready.readySince, at, placement.place]);
  }

  /** False when somebody was faster and it has to be weighed again. */
  private propose(ready: ReadyPaper, placement: Placement): Promise<boolean> {
    if (placement.place === 'wait') return Promise.resolve(true);
    if (placement.place === 'extraordinary') return this.proposals.meeting(ready, placement);
    return this.proposals.item(placement.meeting, ready, placement.derivation);
  }
}
