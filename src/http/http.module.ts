import { Module } from '@nestjs/common';
import { Health } from './health.js';
import { HealthController } from './health.controller.js';
import { CommandsController } from './instances/commands.controller.js';
import { History } from './instances/history.js';
import { InstanceDetail } from './instances/instance-detail.js';
import { InstanceList } from './instances/instance-list.js';
import { InstancesController } from './instances/instances.controller.js';
import { LifecyclesController } from './instances/lifecycles.controller.js';
import { JournalReader } from './stream/journal-reader.js';
import { JournalTail } from './stream/journal-tail.js';
import { StreamController } from './stream/stream.controller.js';

/** The door itself. Needs the engine module, and `ApiSettings` and `QueueProbe` to be provided globally. */
@Module({
  controllers: [HealthController, CommandsController, InstancesController, LifecyclesController, StreamController],
  providers: [Health, InstanceList, InstanceDetail, History, JournalReader, JournalTail],
})
export class HttpModule {}
