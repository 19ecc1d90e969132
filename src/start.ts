import type { Logger } from 'pino';
import { createApi, createWorker } from './application.js';
import type { AppOptions } from './app.module.js';
import type { Config } from './config/config.js';
import { createLogger, PinoLogger } from './config/logger.js';
import { closeOnSignal } from './config/shutdown.js';
import { openDatabase, type OpenDatabase } from './database/open-database.js';
import { DemoClock } from './demo/demo-clock.js';
import { loadDemo } from './demo/load-demo.js';
import { SystemClock, type Clock } from './engine/clock.js';
import { mountDocs } from './http/openapi.js';
import { servePage } from './http/page.js';
import { useQueueBackend } from './jobs/queue-backend.js';
import { welcome } from './welcome.js';

/** What has been opened, to be closed in the opposite order. */
type Closers = (() => Promise<void>)[];

/**
 * Starts one process as its configuration says, and ends it in order on a signal: first the doors, then the database. What was
 * opened is closed too when the start itself fails or is interrupted.
 */
export async function start(config: Config): Promise<void> {
  const log = createLogger(config.logLevel);
  const closers: Closers = [];
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  closeOnSignal(close, (error) => log.fatal(error));
  try {
    await open(config, log, closers);
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(config: Config, log: Logger, closers: Closers): Promise<void> {
  const database = await openDatabase(config);
  closers.push(() => database.close());
  const clock = config.demo ? await DemoClock.open(database.login, (error) => log.warn(error)) : new SystemClock();
  if (clock instanceof DemoClock) closers.push(() => clock.close());
  const [options, logger] = [optionsOf(config, database, clock), new PinoLogger(log)];
  if (config.role === 'worker') await openWorker(options, logger, closers);
  else await openDoor(config, options, logger, closers);
}

async function openWorker(options: AppOptions, logger: PinoLogger, closers: Closers): Promise<void> {
  const app = await createWorker(options, logger);
  closers.push(() => app.close());
}

async function openDoor(config: Config, options: AppOptions, logger: PinoLogger, closers: Closers): Promise<void> {
  const app = await createApi(options, logger);
  closers.push(() => app.close());
  mountDocs(app);
  await servePage(app);
  await app.init();
  if (config.demo && config.role === 'both') await loadDemo(app);
  await app.listen(config.port, config.host);
  process.stdout.write(await welcome(app, config));
}

function optionsOf(config: Config, { login }: OpenDatabase, clock: Clock): AppOptions {
  const { redisUrl, queuePrefix: prefix, demo, rateLimit, templatesDir, tokenSecret } = config;
  return {
    database: login,
    pool: config.database.pool,
    queue: useQueueBackend({ redisUrl, database: login, prefix }),
    clock,
    works: config.role !== 'api',
    api: { demo, rateLimit, templatesDir, tokenSecret },
  };
}
