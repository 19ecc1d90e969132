import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DirectoryInput } from '../../src/committees/directory-data.js';
import { slices } from '../../src/app.module.js';
import { appDataSourceOptions } from '../../src/database/data-source.js';
import { Clock } from '../../src/engine/clock.js';
import { EngineModule } from '../../src/engine/engine.module.js';
import { facts } from '../../src/house.js';
import { lifecycles } from '../../workflows/index.js';
import { ApiSettings } from '../../src/http/api-settings.js';
import { configureApp } from '../../src/http/configure.js';
import { QueueProbe } from '../../src/http/health.js';
import { createAdapter } from '../../src/http/server.js';
import { signToken } from '../../src/identity/token.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** The instant at which these stories stand, until a test moves it. */
export const MORNING = '2025-02-20T08:00:00.000Z';

class HandClock extends Clock {
  readonly jumps = true;
  constructor(private at = new Date(MORNING)) {
    super();
  }
  now(): Date {
    return this.at;
  }
  set(instant: string): void {
    this.at = new Date(instant);
  }
}

export interface Api {
  readonly app: NestFastifyApplication;
  readonly clock: HandClock;
  readonly settings: ApiSettings;
  /** Replaced by a test that wants the queue to be down. */
  readonly queue: { check: () => Promise<unknown> };
  readonly database: TestDatabase;
  /** Every route that the server has, such as `/api/instances/:id`. */
  readonly routes: ReadonlySet<string>;
  close(): Promise<void>;
}

/** The API without jobs, behind the real HTTP door, on a database of its own. */
export async function openApi(given: Partial<ApiSettings> = {}): Promise<Api> {
  const database = await createTestDatabase();
  const [clock, queue] = [new HandClock(), { check: () => Promise.resolve() }];
  const settings = { demo: false, rateLimit: 100_000, tokenSecret: 's'.repeat(32), ...given };
  const provided = [
    { provide: ApiSettings, useValue: settings },
    { provide: QueueProbe, useValue: queue },
  ];
  @Global()
  @Module({ providers: provided, exports: provided })
  class Ground {}
  const login = { url: database.appUrl };
  const imports = [
    Ground,
    TypeOrmModule.forRoot({ ...appDataSourceOptions(login, 5), autoLoadEntities: true }),
    EngineModule.register({ lifecycles, facts, clock, database: login }),
    ...slices,
  ];
  const made = await Test.createTestingModule({ imports }).compile();
  const [adapter, routes] = [createAdapter(), new Set<string>()];
  adapter.getInstance().addHook('onRoute', ({ url }) => void routes.add(url));
  const app = made.createNestApplication<NestFastifyApplication>(adapter, { logger: ['fatal'] });
  await configureApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const close = async () => {
    await app.close();
    await database.drop();
  };
  return { app, clock, settings, queue, database, routes, close };
}

/** The header of somebody who has a token. */
export const as = (person: string, secret = 's'.repeat(32)) => ({
  authorization: `Bearer ${signToken(person, 'bearer', new Date(Date.now() + 3_600_000), secret)}`,
});

const from = '2024-01-01T00:00:00Z';

/** A committee with a chair, two members with a vote, a substitute, an observer and a secretariat; and somebody who is in no committee. */
export function smallCommittee() {
  const id = () => randomUUID();
  const people = {
    chair: id(),
    kl: id(),
    dr: id(),
    drSubstitute: id(),
    observer: id(),
    secretariat: id(),
    stranger: id(),
  };
  const seats = { chair: id(), kl: id(), dr: id() };
  const [committee, sds, kl, dr] = [id(), id(), id(), id()];
  const holding = (seat: string, person: string, rank: number, to: string | null = null) => ({
    id: id(),
    seat,
    person,
    as: rank === 0 ? ('member' as const) : ('substitute' as const),
    rank,
    from,
    to,
  });
  const data: DirectoryInput = {
    organisations: [
      { id: sds, name: 'Sundhedsdatastyrelsen', short: `SDS ${sds}` },
      { id: kl, name: 'KL', short: `KL ${kl}` },
      { id: dr, name: 'Danske Regioner', short: `DR ${dr}` },
    ],
    people: Object.entries(people).map(([name, person]) => ({ id: person, name, email: `${person}@mandat.example` })),
    committees: [{ id: committee, key: `committee-${committee}`, name: 'Programstyregruppen' }],
    seats: [
      { id: seats.dr, committee, organisation: dr, name: 'Medlem, DR', from },
      { id: seats.kl, committee, organisation: kl, name: 'Medlem, KL', from },
      { id: seats.chair, committee, organisation: sds, name: 'Formand, SDS', chair: true, from },
    ],
    holdings: [
      holding(seats.dr, people.drSubstitute, 1),
      holding(seats.dr, people.dr, 0),
      holding(seats.kl, people.kl, 0),
      holding(seats.chair, people.chair, 0),
    ],
    duties: [
      { committee, person: people.secretariat, role: 'secretariat', from },
      { committee, person: people.observer, role: 'observer', from },
    ],
  };
  return { committee, people, seats, data };
}
