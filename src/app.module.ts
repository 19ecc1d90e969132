import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { lifecycles } from '../workflows/index.js';
import { AdministrationModule } from './administration/administration.module.js';
import { CommitteesModule } from './committees/committees.module.js';
import { appDataSourceOptions } from './database/data-source.js';
import type { DatabaseLogin } from './database/login.js';
import { DirectoryImportModule } from './directory-import/directory-import.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import type { Lifecycle } from './domain/workflow/lifecycle.js';
import type { Clock } from './engine/clock.js';
import { EngineModule } from './engine/engine.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { ApiSettings } from './http/api-settings.js';
import { QueueProbe } from './http/health.js';
import { facts } from './house.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import type { QueueBackend } from './jobs/queue-backend.js';
import { Queues } from './jobs/queues.js';
import { WeighPaper } from './meetings/weigh-paper.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MonitorModule } from './monitor/monitor.module.js';
import { DeliverAnnouncement } from './notifications/deliver-announcement.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PapersModule } from './papers/papers.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { RegistersModule } from './registers/registers.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { RulesModule } from './rules/rules.module.js';
import { SearchModule } from './search/search.module.js';

/** What an application stands on; `main`, the commands and the tests each make their own. */
export interface AppOptions {
  readonly database: DatabaseLogin;
  /** Connections that the process keeps at most. */
  readonly pool: number;
  readonly queue: QueueBackend;
  readonly clock: Clock;
  /** Whether this process works on jobs. */
  readonly works: boolean;
  readonly api: ApiSettings;
  /** Lifecycles beside those of the house. */
  readonly more?: readonly Lifecycle[];
}

@Global()
@Module({})
class SettingsModule {
  static register(api: ApiSettings): DynamicModule {
    const probe = {
      provide: QueueProbe,
      useFactory: (queues: Queues) => ({ check: () => queues.ping() }),
      inject: [Queues],
    };
    return {
      module: SettingsModule,
      providers: [{ provide: ApiSettings, useValue: api }, probe],
      exports: [ApiSettings, QueueProbe],
    };
  }
}

/** The door and the slices behind it, without jobs and demonstration. */
export const slices = [
  HttpModule,
  IdentityModule,
  CommitteesModule,
  PapersModule,
  DocumentsModule,
  RoundsModule,
  MeetingsModule,
  RulesModule,
  GroupsModule,
  ProgrammesModule,
  NotificationsModule,
  MonitorModule,
  RegistersModule,
  SearchModule,
  DirectoryImportModule,
];

/** The whole house. The only place that lists the slices. */
@Module({})
export class AppModule {
  static register({ database, pool, queue, clock, works, api, more = [] }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...appDataSourceOptions(database, pool), autoLoadEntities: true }),
        EngineModule.register({ lifecycles: [...lifecycles, ...more], facts, clock, database }),
        JobsModule.register({
          backend: queue,
          works,
          imports: [NotificationsModule, MeetingsModule],
          handlers: [DeliverAnnouncement, WeighPaper],
        }),
        SettingsModule.register(api),
        ...slices,
        AdministrationModule,
        DemoModule,
      ],
    };
  }
}
