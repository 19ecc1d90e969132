import type { Clock } from '../engine/clock.js';
import type { Queryable } from '../engine/queryable.js';
import { JOBS } from './job-handler.js';
import type { Queues } from './queues.js';

/** A paper that was queued this long ago and is still not weighed has lost its job, and is queued anew. */
const GRACE_MS = 30_000;

const NEXT = 'SELECT paper, ready_since FROM paper_to_weigh ORDER BY ready_since, paper LIMIT 200';

interface Ready {
  readonly paper: string;
  readonly ready_since: Date;
}

/** Queues each paper that has become ready, so that it is weighed where it is decided. */
export class PapersToWeigh {
  constructor(
    private readonly db: Queryable,
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {}

  /** Queues all there is to weigh now; gives how many. What is queued already is passed over by its id. */
  async queue(): Promise<number> {
    const { rows } = await this.db.query<Ready>({ name: 'papers_to_weigh', text: NEXT, values: [] });
    if (rows.length === 0) return 0;
    const round = Math.floor(this.clock.now().getTime() / GRACE_MS);
    await this.queues.add('convening', rows.map((ready) => jobOf(ready, round))); // prettier-ignore
    return rows.length;
  }
}

/** Names the time: an id that the queue knows would be passed over, also when its job was lost. */
const jobOf = ({ paper }: Ready, round: number) => ({
  name: JOBS.weighPaper.name,
  id: `weigh-${paper}-${round}`,
  data: { paper },
  delay: 0,
});
