import { randomBytes } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../application.js';
import type { Config } from '../../config/config.js';
import { EngineDatabase } from '../../engine/engine-database.js';
import { StandingClock } from '../../engine/clock.js';
import { Pump } from '../../jobs/pump.js';
import { TimeKeeper } from '../../jobs/time-keeper.js';
import { Workers } from '../../jobs/workers.js';
import { freshDatabase } from './fresh-database.js';
import { freshQueue } from './fresh-queue.js';

/** A whole application on ground of its own, whose time stands until it is moved. */
export interface Stage {
  readonly app: NestFastifyApplication;
  readonly keeper: TimeKeeper;
  readonly backend: 'redis' | 'postgres';
  /** How many jobs of each queue have run. */
  readonly jobs: Readonly<Record<string, number>>;
  /** Ends and removes it all, once. */
  close(): Promise<void>;
}

/** Where the clock stands before the first step moves it. */
const BEGINNING = new Date('2000-01-01T00:00:00Z');

const WITHOUT_LIMIT = 1_000_000;

/** Opens a stage: a fresh database and fresh queues where the configuration says, all removed again when it is closed. */
export async function openStage(
  { database: configured, redisUrl }: Pick<Config, 'database' | 'redisUrl'>,
  logger: LoggerService,
): Promise<Stage> {
  const clock = new StandingClock(BEGINNING);
  const database = await freshDatabase(configured);
  const queue = freshQueue(database.login, redisUrl);
  const api = { demo: false, rateLimit: WITHOUT_LIMIT, tokenSecret: randomBytes(32).toString('hex') };
  const ground = { database: database.login, pool: configured.pool, queue: queue.backend };
  try {
    const app = await createApi({ ...ground, clock, works: true, api }, logger);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    let closing: Promise<void> | undefined;
    const closeAll = async () => {
      await app.close();
      await queue.close();
      await database.close();
    };
    return {
      app,
      keeper: new TimeKeeper(clock, app.get(EngineDatabase), app.get(Pump)),
      backend: queue.backend.kind,
      jobs: app.get(Workers).done,
      close: () => (closing ??= closeAll()),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
