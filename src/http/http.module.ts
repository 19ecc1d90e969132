import { Module } from '@nestjs/common';
import { Health } from './health.js';
import { HealthController } from './health.controller.js';

/** The door itself. Needs `DataSource` and `QueueProbe` to be provided globally. */
@Module({ controllers: [HealthController], providers: [Health] })
export class HttpModule {}
