import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppOptions } from './app.module.js';
import { configureApp } from './http/configure.js';
import { createAdapter } from './http/server.js';

/** The door for HTTP: routes ready, listening nowhere yet. It works on jobs too where the options say so. */
export async function createApi(options: AppOptions, logger: LoggerService): Promise<NestFastifyApplication> {
  const module = AppModule.register(options);
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(), {
    logger,
    abortOnError: false,
  });
  await configureApp(app);
  return app;
}

/** The door for jobs alone. */
export function createWorker(options: AppOptions, logger: LoggerService): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.register({ ...options, works: true }), {
    logger,
    abortOnError: false,
  });
}
