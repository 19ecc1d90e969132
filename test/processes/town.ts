import pg from 'pg';
import { startMandat, type MandatProcess } from '../load/process.js';
import { seatCommittee, type Committee } from '../load/scene.js';
import { createTestDatabase } from '../support/database.js';
import { ensureBuilt } from './build.js';
import { Client, SECRET } from './client.js';
import { ownQueue } from './queue.js';

/** Two API and two worker processes of the built program on one database, and on Redis where TEST_REDIS_URL names one. */
export interface Town {
  readonly apis: readonly [MandatProcess, MandatProcess];
  readonly workers: readonly [MandatProcess, MandatProcess];
  readonly owner: pg.Pool;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly committee: Committee;
  /** Somebody at the first or the second API. */
  at(api: 1 | 2, person: string): Client;
  close(): Promise<void>;
}

export async function openTown(): Promise<Town> {
  ensureBuilt();
  const { ownerUrl, appUrl, drop } = await createTestDatabase();
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const committee = await seatCommittee(owner, 3);
  const queue = ownQueue();
  const begin = (role: 'api' | 'worker') => startMandat({ role, ownerUrl, appUrl, secret: SECRET, ...queue });
  const workers = await Promise.all([begin('worker'), begin('worker')] as const);
  const apis = await Promise.all([begin('api'), begin('api')] as const);
  const close = async () => {
    await Promise.all([...apis, ...workers].map((one) => one.stop()));
    await owner.end();
    await drop();
  };
  const at = (api: 1 | 2, person: string) => new Client(apis[api - 1]!.port, person);
  return { apis, workers, owner, ownerUrl, appUrl, committee, at, close };
}
