import type { Clock } from '../engine/clock.js';
import type { Queryable } from '../engine/queryable.js';
import { JOBS } from './job-handler.js';
import type { Queues } from './queues.js';

/** Deadlines further off than this are left in the database: a queue is not where to keep what happens in a month. */
const HORIZON_MS = 24 * 3600 * 1000;

/** A deadline this long past its instant although it was queued has lost its job, and is queued anew. */
const GRACE_MS = 10_000;

const BATCH = 1_000;

/** A deadline as it is queued. */
export interface Due {
  readonly instance_id: string;
  readonly name: string;
  readonly generation: number;
  readonly due_at: Date;
}

const NEXT = `
SELECT instance_id, name, generation, due_at FROM deadline
 WHERE status = 'pending' AND due_at <= $1::timestamptz
   AND (queued_at IS NULL OR (due_at <= $2::timestamptz AND queued_at <= $2::timestamptz))
 ORDER BY due_at LIMIT ${BATCH}`;

const QUEUED = `
UPDATE deadline d SET queued_at = $1::timestamptz
  FROM unnest($2::uuid[], $3::text[], $4::int[]) AS q(instance_id, name, generation)
 WHERE (d.instance_id, d.name, d.generation) = (q.instance_id, q.name, q.generation)`;

/** Takes deadlines from the database to the queue of alarms: those of the next day with a delay, the overdue at once. */
export class Feeder {
  constructor(
    private readonly db: Queryable,
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {}

  /** Queues all there is to queue now; gives how many. Run by any number of processes at once, it queues each once. */
  async feed(): Promise<number> {
    for (let fed = 0; ;) {
      const now = this.clock.now();
      const due = await this.next(now);
      if (due.length === 0) return fed;
      await this.queues.add(
        'alarms',
        due.map((deadline) => jobOf(deadline, now)),
      );
      await this.markQueued(due, now);
      fed += due.length;
    }
  }

  private async next(now: Date): Promise<readonly Due[]> {
    const horizon = this.clock.jumps ? 0 : HORIZON_MS;
    const values = [new Date(now.getTime() + horizon), new Date(now.getTime() - GRACE_MS)];
    return (await this.db.query<Due>({ name: 'feeder_next', text: NEXT, values })).rows;
  }

  private async markQueued(due: readonly Due[], now: Date): Promise<void> {
    const columns = [due.map((d) => d.instance_id), due.map((d) => d.name), due.map((d) => d.generation)];
    await this.db.query({ name: 'feeder_queued', text: QUEUED, values: [now, ...columns] });
  }
}

/** Names the generation and, for a deadline that lost its job, the time: an id that the queue knows would be passed over. */
export function alarmJobId({ instance_id, name, generation, due_at }: Due, queuedAt: Date): string {
  const late = queuedAt.getTime() - due_at.getTime() > GRACE_MS;
  const again = late ? `-${Math.floor(queuedAt.getTime() / GRACE_MS)}` : '';
  return `${instance_id}-${name.replaceAll(':', '_')}-${generation}${again}`;
}

const jobOf = (due: Due, now: Date) => ({
  name: JOBS.ringAlarms.name,
  id: alarmJobId(due, now),
  data: { instance: due.instance_id, dueAt: due.due_at.toISOString() },
  delay: Math.max(0, due.due_at.getTime() - now.getTime()),
});
