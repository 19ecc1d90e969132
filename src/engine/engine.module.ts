import {
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseLogin } from '../database/login.js';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import { Clock } from './clock.js';
import { EngineDatabase } from './engine-database.js';
import { Engine } from './engine.js';
import type { FactProvider } from './fact-provider.js';
import { CHANNEL, Listener } from './listener.js';
import { Registry } from './registry.js';
import { Wakeup } from './wakeup.js';

export interface EngineOptions {
  readonly lifecycles: readonly Lifecycle[];
  readonly facts: readonly FactProvider[];
  readonly clock: Clock;
  readonly database: DatabaseLogin;
}

const logger = new Logger('Engine');
const complain = (error: Error) => logger.warn(error.message);

/** The pool that TypeORM keeps: one pool a process, whoever asks. */
const poolOf = (source: DataSource) => new EngineDatabase((source.driver as unknown as { master: Pool }).master);

const wakeupOver = (database: EngineDatabase) =>
  new Wakeup(() => void database.query({ text: `NOTIFY ${CHANNEL}` }).catch(complain));

/** The engine, the clock and the word that something was written, for all modules. */
@Module({})
export class EngineModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly listener: Listener,
    private readonly wakeup: Wakeup,
  ) {}

  static register({ lifecycles, facts, clock, database }: EngineOptions): DynamicModule {
    const connection = { connectionString: database.url, options: database.options };
    return {
      module: EngineModule,
      global: true,
      providers: [
        { provide: Registry, useFactory: () => new Registry(lifecycles, facts) },
        { provide: Clock, useValue: clock },
        { provide: EngineDatabase, useFactory: poolOf, inject: [DataSource] },
        { provide: Wakeup, useFactory: wakeupOver, inject: [EngineDatabase] },
        {
          provide: Listener,
          useFactory: (wakeup: Wakeup) => new Listener(connection, () => wakeup.heard(), complain),
          inject: [Wakeup],
        },
        {
          provide: Engine,
          useFactory: (...parts: ConstructorParameters<typeof Engine>) => new Engine(...parts),
          inject: [Registry, EngineDatabase, Clock, Wakeup],
        },
      ],
      exports: [Registry, Clock, EngineDatabase, Wakeup, Engine],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.wakeup.stop();
    await this.listener.stop();
  }
}
