import type { Job, Queue } from 'bullmq';
import type { QueueName } from './job-handler.js';

/** Of each queue the newest so many are shown; all of them come again from the database anyway. */
const SHOWN = 1_000;

/** A job that was given up after all its attempts. */
export interface FailedJob {
  readonly id: string;
  readonly queue: QueueName;
  readonly name: string;
  readonly data: unknown;
  readonly attempts: number;
  /** When it was first to be done. */
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly error: string;
}

/** The newest failed jobs of a queue. */
export async function failedJobs(queue: Queue, name: QueueName): Promise<FailedJob[]> {
  const jobs = await queue.getJobs(['failed'], 0, SHOWN - 1, false);
  // A job that is tried again meanwhile may be listed and gone.
  return jobs.filter((job) => job?.finishedOn !== undefined).map((job) => failed(job, name));
}

const failed = (job: Job, queue: QueueName): FailedJob => ({
  ...{ id: job.id!, queue, name: job.name, data: job.data as unknown, attempts: job.attemptsMade },
  firstAt: new Date(job.timestamp + (job.opts.delay ?? 0)),
  lastAt: new Date(job.finishedOn!),
  error: job.failedReason,
});

/** Gives a failed job all its attempts anew; false when it is not there, or not failed any more. */
export async function retryFailed(queue: Queue, id: string): Promise<boolean> {
  const job = await queue.getJob(id);
  if (job === undefined || !(await job.isFailed())) return false;
  try {
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  } catch (error) {
    // Somebody else was faster.
    if (!(await job.isFailed())) return false;
    throw error;
  }
}
