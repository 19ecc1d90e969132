import { createPostgresBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';
import type { DatabaseLogin } from '../database/login.js';
import { QUEUE_SCHEMA } from '../database/queue-schema.js';
import { redisConnection } from './redis-connection.js';

/** What to hand to BullMQ's classes, by what they do. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  /** For queues that add jobs. Adding fails at once while the server is away: the outbox keeps what could not be queued. */
  readonly producer: QueueOptions;
  /** For workers, which wait for the server for as long as it is away. */
  readonly worker: QueueOptions;
}

export interface QueuePlace {
  readonly redisUrl?: string;
  readonly database: DatabaseLogin;
  /** Prefix of the keys in Redis; a database has its queues to itself. */
  readonly prefix: string;
}

/** Chooses where BullMQ keeps its jobs, for the whole process: call it before any Queue or Worker is made. */
export function useQueueBackend({ redisUrl, database, prefix }: QueuePlace): QueueBackend {
  return redisUrl === undefined ? onPostgres(database) : onRedis(redisUrl, prefix);
}

function onRedis(redisUrl: string, prefix: string): QueueBackend {
  setDefaultBackendFactory();
  const connection = redisConnection(redisUrl);
  // BullMQ asks for the version before anything else; with no queue of commands that fails unless the connection is there already,
  // and then for ever. Workers ask it.
  const neverWait = { skipWaitingForReady: true, skipVersionCheck: true };
  return {
    kind: 'redis',
    producer: {
      prefix,
      connection: { ...connection, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
      ...neverWait,
    },
    worker: { prefix, connection: { ...connection, maxRetriesPerRequest: null } },
  };
}

function onPostgres({ url, options }: DatabaseLogin): QueueBackend {
  setDefaultBackendFactory(createPostgresBackend);
  // Every Queue and Worker has a pool of its own; migrate() has made the schema as the owner.
  const connection = { connectionString: url, options, schema: QUEUE_SCHEMA, migrate: false, max: 2 };
  return { kind: 'postgres', producer: { connection }, worker: { connection } };
}
