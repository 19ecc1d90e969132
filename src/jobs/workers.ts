import { Worker, type Job } from 'bullmq';
import { checkHandlers, QUEUES, type JobHandler, type QueueName } from './job-handler.js';
import type { QueueBackend } from './queue-backend.js';

/** Jobs of one queue that a process works on at a time. */
const CONCURRENCY = 8;

/** A job whose worker died may be taken up this often; BullMQ would give up after the first time. */
const MAX_STALLED = 20;

/** The consuming end of the queues: hands each job to its one handler, and counts. */
export class Workers {
  /** Jobs done since the start, by queue. */
  readonly done: Record<QueueName, number> = { alarms: 0, announcements: 0, convening: 0 };
  private workers: readonly Worker[] = [];

  constructor(
    private readonly backend: QueueBackend,
    private readonly handlers: readonly JobHandler[],
    private readonly onError: (error: Error) => void,
  ) {
    checkHandlers(handlers);
  }

  async start(): Promise<void> {
    this.workers = QUEUES.map((queue) => this.workerOf(queue));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Lets the jobs in hand come to an end. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private workerOf(queue: QueueName): Worker {
    const options = { ...this.backend.worker, concurrency: CONCURRENCY, maxStalledCount: MAX_STALLED };
    const worker = new Worker(queue, (job: Job) => this.work(queue, job), options);
    return worker.on('error', this.onError).on('failed', (_job, error) => this.onError(error));
  }

  private async work(queue: QueueName, { name, data }: Job): Promise<void> {
    const handler = this.handlers.find((one) => one.queue === queue && one.name === name);
    if (!handler) throw new Error(`no handler for the job ${queue}/${name}: a newer version has queued it`);
    await handler.handle(data as never);
    this.done[queue]++;
  }
}
