import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../engine/clock.js';
import type { Engine } from '../engine/engine.js';
import { JOBS, type JobHandler } from './job-handler.js';

/** How far the queue's clock may run ahead of ours before the alarm is left to the feeder. */
const PATIENCE_MS = 1_000;

interface AlarmJob {
  readonly instance: string;
  /** ISO instant. */
  readonly dueAt: string;
}

/** Rings what is due on an instance. A queue whose clock runs a little ahead of ours is waited for. */
export class RingAlarms implements JobHandler<AlarmJob> {
  readonly queue = JOBS.ringAlarms.queue;
  readonly name = JOBS.ringAlarms.name;

  constructor(
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  async handle({ instance, dueAt }: AlarmJob): Promise<void> {
    const early = Date.parse(dueAt) - this.clock.now().getTime();
    if (early > 0 && early <= PATIENCE_MS) await sleep(early);
    await this.engine.ring(instance);
  }
}
