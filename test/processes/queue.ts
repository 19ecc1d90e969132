import { randomUUID } from 'node:crypto';

/** Queues that no other test has: on Redis where TEST_REDIS_URL names one, else in the database of the test. */
export const ownQueue = () => ({
  redisUrl: process.env.TEST_REDIS_URL,
  queuePrefix: `t${randomUUID().replaceAll('-', '')}`,
});
