import pg from 'pg';
import type { DatabaseLogin } from '../database/login.js';
import { MovableClock } from '../engine/clock.js';

/** How often a process looks whether another one has moved the clock. */
const LOOK_MS = 1_000;

/** The system's clock with an offset that is a row of the database, so that all processes stand at the same time. */
export class DemoClock extends MovableClock {
  private offset = 0;

  private timer: NodeJS.Timeout | undefined;

  private constructor(private readonly pool: pg.Pool) {
    super();
  }

  /** Connects and reads the offset; `complain` hears of it when that fails later, and the clock goes on as it was. */
  static async open({ url, options }: DatabaseLogin, complain: (error: Error) => void): Promise<DemoClock> {
    const pool = new pg.Pool({ connectionString: url, options, max: 1 }).on('error', complain);
    const clock = new DemoClock(pool);
    await clock.look();
    clock.timer = setInterval(() => void clock.look().catch(complain), LOOK_MS);
    return clock;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.pool.end();
  }

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  async moveTo(instant: Date): Promise<void> {
    const offset = instant.getTime() - Date.now();
    await this.pool.query('UPDATE demo_clock SET offset_ms = $1', [offset]);
    this.offset = offset;
  }

  private async look(): Promise<void> {
    const { rows } = await this.pool.query<{ offset_ms: string }>('SELECT offset_ms FROM demo_clock');
    this.offset = Number(rows[0]!.offset_ms);
  }
}
