import { setTimeout as sleep } from 'node:timers/promises';
import type { MovableClock } from '../engine/clock.js';
import type { Queryable } from '../engine/queryable.js';
import type { Pump } from './pump.js';

const LOOK_MS = 5;

/** Effects that have not settled after this long are stuck, and the caller is told which. */
const PATIENCE_MS = 30_000;

const NEXT_DUE = `SELECT min(due_at) AS due FROM deadline WHERE status = 'pending' AND due_at <= $1::timestamptz`;

const OPEN = `
SELECT (SELECT count(*)::int FROM deadline WHERE status = 'pending' AND due_at <= $1::timestamptz) AS alarms,
       (SELECT count(*)::int FROM outbox WHERE delivered_at IS NULL) AS announcements,
       (SELECT count(*)::int FROM paper_to_weigh) AS papers`;

/** What has not settled yet. */
interface Open {
  readonly alarms: number;
  readonly announcements: number;
  readonly papers: number;
}

/** Moves a clock forward the way time passes: each due instant is visited in order, and its effects have settled before the next. */
export class TimeKeeper {
  constructor(
    private readonly clock: MovableClock,
    private readonly db: Queryable,
    private readonly pump: Pump,
  ) {}

  /** @throws when effects do not settle. */
  async advanceTo(instant: Date): Promise<void> {
    for (let due = await this.nextDue(instant); due; due = await this.nextDue(instant)) {
      if (due > this.clock.now()) await this.clock.moveTo(due);
      await this.settle();
    }
    await this.clock.moveTo(instant);
    await this.settle();
  }

  /** Waits until every alarm that is due has rung and every announcement has been delivered, through the queues. */
  async settle(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (let open = await this.open(); open.alarms + open.announcements + open.papers > 0; open = await this.open()) {
      if (Date.now() > end)
        throw new Error(
          `${open.alarms} alarms and ${open.announcements} announcements and ${open.papers} papers to weigh do not settle`,
        );
      await this.pump.run();
      await sleep(LOOK_MS);
    }
  }

  private async nextDue(until: Date): Promise<Date | null> {
    const { rows } = await this.db.query<{ due: Date | null }>({ text: NEXT_DUE, values: [until] });
    return rows[0]!.due;
  }

  private async open(): Promise<Open> {
    const { rows } = await this.db.query<Open>({
      text: OPEN,
      values: [this.clock.now()],
    });
    return rows[0]!;
  }
}
