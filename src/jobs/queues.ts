import { Queue } from 'bullmq';
import { failedJobs, retryFailed, type FailedJob } from './failed-jobs.js';
import { QUEUES, type QueueName } from './job-handler.js';
import type { QueueBackend } from './queue-backend.js';

export interface NewJob {
  readonly name: string;
  readonly id: string;
  readonly data: unknown;
  /** Milliseconds from now. */
  readonly delay: number;
}

/** Tried for about a minute; what is still not done then comes again from the database. */
const ATTEMPTS = { attempts: 6, backoff: { type: 'exponential', delay: 1_000 } } as const;

/** The producing end of the queues. Finished jobs are kept for a while only, since the truth stands in the database. */
export class Queues {
  private readonly queues: Readonly<Record<QueueName, Queue>>;

  constructor(backend: QueueBackend, onError: (error: Error) => void) {
    const entries = QUEUES.map((name) => [name, new Queue(name, backend.producer).on('error', onError)] as const);
    this.queues = Object.fromEntries(entries) as Record<QueueName, Queue>;
  }

  /** Adds jobs; an id that is known already is passed over. Rejects at once while the queue's server is away. */
  async add(queue: QueueName, jobs: readonly NewJob[]): Promise<void> {
    const keep = { removeOnComplete: { age: 3600, count: 1_000 }, removeOnFail: { count: 10_000 } };
    await this.queues[queue].addBulk(
      jobs.map(({ name, id, data, delay }) => ({ name, data, opts: { jobId: id, delay, ...ATTEMPTS, ...keep } })),
    );
  }

  /** How many jobs of a queue wait or run now; delayed ones are not counted. */
  async busy(queue: QueueName): Promise<number> {
    const counts = await this.queues[queue].getJobCounts('waiting', 'active', 'prioritized');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** Jobs that were given up, in no order. */
  async failed(): Promise<FailedJob[]> {
    return (await Promise.all(QUEUES.map((name) => failedJobs(this.queues[name], name)))).flat();
  }

  /** Tries a job that was given up once more; false when it is not, or no longer, one. */
  retry({ queue, id }: Pick<FailedJob, 'queue' | 'id'>): Promise<boolean> {
    return retryFailed(this.queues[queue], id);
  }

  /** Rejects when the queue's server does not answer. */
  async ping(): Promise<void> {
    await this.queues.alarms.getJobCounts('waiting');
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
  }
}
