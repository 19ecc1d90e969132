import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { SystemClock } from './engine/clock.js';
import { describeApi } from './http/openapi.js';
import { createAdapter } from './http/server.js';
import { useQueueBackend } from './jobs/queue-backend.js';

/** The OpenAPI document, made without a database or a server: of the house only the plan is looked at, nothing in it is built. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const database = { url: 'postgres://nowhere.invalid/mandat' };
  const plan = AppModule.register({
    database,
    pool: 1,
    queue: useQueueBackend({ redisUrl: undefined, database, prefix: 'mandat' }),
    clock: new SystemClock(),
    works: false,
    api: { demo: true, rateLimit: 1, tokenSecret: '' },
  });
  return describeApi(
    await NestFactory.create(plan, createAdapter(), { preview: true, logger: false, abortOnError: false }),
  );
}
