import { Inject, Logger, Module } from '@nestjs/common';
import type {
  DynamicModule,
  ModuleMetadata,
  OnApplicationBootstrap,
  OnApplicationShutdown,
  Type,
} from '@nestjs/common';
import { Clock } from '../engine/clock.js';
import { EngineDatabase } from '../engine/engine-database.js';
import { Engine } from '../engine/engine.js';
import { Wakeup } from '../engine/wakeup.js';
import { Feeder } from './feeder.js';
import type { JobHandler } from './job-handler.js';
import { PapersToWeigh } from './papers-to-weigh.js';
import { Pump } from './pump.js';
import type { QueueBackend } from './queue-backend.js';
import { Queues } from './queues.js';
import { Relay } from './relay.js';
import { RingAlarms } from './ring-alarms.js';
import { Workers } from './workers.js';

export interface JobsOptions {
  readonly backend: QueueBackend;
  /** Whether this process works on jobs, or leaves that to others. */
  readonly works: boolean;
  /** Modules that provide the handlers below. */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
  /** Handlers that the slices bring, by their class. */
  readonly handlers: readonly Type<JobHandler>[];
}

const WORKS = Symbol('whether this process works on jobs');
const logger = new Logger('Jobs');
const complain = (error: Error) => logger.warn(error.message);

/** Alarms and announcements on BullMQ: the producing end in every process, the consuming end where work is done. */
@Module({})
export class JobsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly queues: Queues,
    private readonly workers: Workers,
    private readonly pump: Pump,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  static register({ backend, works, imports, handlers }: JobsOptions): DynamicModule {
    const makeWorkers = (engine: Engine, clock: Clock, ...others: JobHandler[]) =>
      new Workers(backend, [new RingAlarms(engine, clock), ...others], complain);
    const makePump = (feeder: Feeder, relay: Relay, papers: PapersToWeigh, wakeup: Wakeup) =>
      new Pump([() => feeder.feed(), () => relay.relay(), () => papers.queue()], wakeup, complain);
    const sources = [Feeder, Relay, PapersToWeigh].map((Source) => ({
      provide: Source,
      useFactory: (db: EngineDatabase, queues: Queues, clock: Clock) => new Source(db, queues, clock),
      inject: [EngineDatabase, Queues, Clock],
    }));
    return {
      module: JobsModule,
      global: true,
      imports,
      providers: [
        { provide: WORKS, useValue: works },
        { provide: Queues, useFactory: () => new Queues(backend, complain) },
        { provide: Workers, useFactory: makeWorkers, inject: [Engine, Clock, ...handlers] },
        { provide: Pump, useFactory: makePump, inject: [Feeder, Relay, PapersToWeigh, Wakeup] },
        ...sources,
      ],
      exports: [Queues, Feeder, Relay, Workers, Pump],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.works) return;
    await this.workers.start();
    this.pump.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pump.stop();
    await this.workers.stop();
    await this.queues.close();
  }
}
