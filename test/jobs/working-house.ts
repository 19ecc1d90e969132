import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApi } from '../../src/application.js';
import { StandingClock } from '../../src/engine/clock.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { Engine } from '../../src/engine/engine.js';
import { useQueueBackend, type QueueBackend } from '../../src/jobs/queue-backend.js';
import { Pump } from '../../src/jobs/pump.js';
import { TimeKeeper } from '../../src/jobs/time-keeper.js';
import { seatCommittee, type Committee } from '../load/scene.js';
import { createTestDatabase } from '../support/database.js';

/** The instant at which these stories begin. */
export const MORNING = '2025-02-20T08:00:00.000Z';

const QUIET = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole application at work on a database and a queue of its own, under a clock that is moved by hand. */
export interface WorkingHouse {
  readonly app: NestFastifyApplication;
  readonly engine: Engine;
  readonly clock: StandingClock;
  readonly time: TimeKeeper;
  readonly owner: pg.Pool;
  readonly committee: Committee;
  readonly queue: QueueBackend;
  readonly close: () => Promise<void>;
}

/** With `works: false` nothing is taken from the queues. TEST_REDIS_URL puts them on Redis. */
export async function openWorkingHouse({ works = true } = {}): Promise<WorkingHouse> {
  const database = await createTestDatabase();
  const login = { url: database.appUrl };
  const queue = useQueueBackend({
    database: login,
    redisUrl: process.env.TEST_REDIS_URL,
    prefix: `t${randomUUID().replaceAll('-', '')}`,
  });
  const clock = new StandingClock(new Date(MORNING));
  const api = { demo: false, rateLimit: 100_000, tokenSecret: 's'.repeat(32) };
  const app = await createApi({ database: login, pool: 5, queue, clock, works, api }, QUIET);
  await app.init();
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const committee = await seatCommittee(owner, 3);
  const time = new TimeKeeper(clock, app.get(EngineDatabase), app.get(Pump));
  const close = async () => {
    await app.close();
    await owner.end();
    await database.drop();
  };
  return { app, engine: app.get(Engine), clock, time, owner, committee, queue, close };
}

/** A comment round that every seat is asked in until noon of 6 March; gives its id. */
export async function openComments({ engine, committee }: WorkingHouse): Promise<string> {
  const by = { committee: committee.id, person: committee.secretariat };
  const paper = await done(engine.start({ ...by, lifecycle: 'commission', payload: { title: 'A commission' } }));
  const sections = [{ id: 'purpose', heading: 'Purpose', markdown: 'What the group is for.' }];
  await done(engine.send({ ...by, instance: paper, type: 'ISSUE_VERSION', payload: { sections } }));
  const payload = { title: 'Comments', deadline: DEADLINE, seats: committee.members.map(({ seat }) => seat) };
  return done(engine.start({ ...by, lifecycle: 'comment-round', payload, links: { collects: [paper] } }));
}

export const DEADLINE = '2025-03-06T11:00:00.000Z';

export async function done(outcome: ReturnType<Engine['send']>): Promise<string> {
  const result = await outcome;
  if (!result.done) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.answer.instance;
}
