import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import type { DatabaseLogin } from '../../database/login.js';
import { useQueueBackend, type QueueBackend } from '../../jobs/queue-backend.js';

/** Queues that nobody else has, gone when they are closed. */
export interface FreshQueue {
  readonly backend: QueueBackend;
  close(): Promise<void>;
}

/** Without a Redis the queues lie in the database, and go with it. */
export function freshQueue(database: DatabaseLogin, redisUrl: string | undefined): FreshQueue {
  const prefix = `mandat_case_${randomBytes(6).toString('hex')}`;
  const backend = useQueueBackend({ redisUrl, database, prefix });
  return { backend, close: () => (redisUrl === undefined ? Promise.resolve() : forget(redisUrl, prefix)) };
}

async function forget(redisUrl: string, prefix: string): Promise<void> {
  const redis = new Redis(redisUrl);
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}:*` })) {
      if ((keys as string[]).length > 0) await redis.unlink(...(keys as string[]));
    }
  } finally {
    redis.disconnect();
  }
}
