import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../engine/clock.js';
import { EngineDatabase } from '../engine/engine-database.js';
import { Pump } from '../jobs/pump.js';
import { movableTime } from './movable-time.js';

const NEXT = `SELECT min(due_at) AS due FROM deadline WHERE status = 'pending'`;

/** The time of the demonstration, and what is due next. */
@Injectable()
export class DemoTime {
  private moving: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly engine: EngineDatabase,
    private readonly pump: Pump,
  ) {}

  async read(): Promise<{ now: string; next: string | null }> {
    const [row] = await this.db.query<{ due: Date | null }[]>(NEXT);
    return { now: this.clock.now().toISOString(), next: row?.due?.toISOString() ?? null };
  }

  /** Moves one after another: two hands on one clock would visit deadlines out of order. */
  moveTo(instant: Date): Promise<void> {
    const keeper = movableTime(this.clock, this.engine, this.pump);
    const move = this.moving.then(() => keeper.advanceTo(instant));
    // Whoever asked for this move hears of its failure; the next one starts all the same.
    this.moving = move.catch(() => undefined);
    return move;
  }
}
