import type { Clock } from '../engine/clock.js';
import type { Queryable } from '../engine/queryable.js';
import { JOBS } from './job-handler.js';
import type { Queues } from './queues.js';

/** An announcement queued this long ago and still not delivered has lost its job, and is queued anew. */
const GRACE_MS = 30_000;

const BATCH = 1_000;

/** An announcement as it is queued. */
export interface Waiting {
  readonly id: string;
  readonly generation: number;
}

const NEXT = `
SELECT id, generation FROM outbox
 WHERE delivered_at IS NULL AND (queued_at IS NULL OR queued_at <= $1::timestamptz) ORDER BY id LIMIT ${BATCH}`;

const QUEUED = `UPDATE outbox SET queued_at = $1::timestamptz, generation = generation + 1 WHERE id = ANY($2::bigint[])`;

/** Takes announcements from the outbox to their queue. They leave the outbox only when they have been delivered. */
export class Relay {
  constructor(
    private readonly db: Queryable,
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {}

  /** Queues all there is to queue now; gives how many. */
  async relay(): Promise<number> {
    for (let relayed = 0; ;) {
      const now = this.clock.now();
      const values = [new Date(now.getTime() - GRACE_MS)];
      const { rows } = await this.db.query<Waiting>({ name: 'relay_next', text: NEXT, values });
      if (rows.length === 0) return relayed;
      await this.queues.add('announcements', rows.map(jobOf));
      await this.db.query({ name: 'relay_queued', text: QUEUED, values: [now, rows.map(({ id }) => id)] });
      relayed += rows.length;
    }
  }
}

/** Names the generation: an id that the queue knows would be passed over. */
export const announcementJobId = ({ id, generation }: Waiting): string => `announcement-${id}-${generation}`;

const jobOf = (waiting: Waiting) => ({
  name: JOBS.deliverAnnouncement.name,
  id: announcementJobId(waiting),
  data: { id: waiting.id },
  delay: 0,
});
