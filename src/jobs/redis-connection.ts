import type { RedisOptions } from 'bullmq';

/** ioredis options from an address such as `rediss://user:secret@queue:6380/2`. */
export function redisConnection(redisUrl: string): RedisOptions {
  const { hostname, port, username, password, pathname, protocol } = new URL(redisUrl);
  return {
    host: hostname,
    port: Number(port || 6379),
    db: Number(pathname.slice(1) || 0),
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
  };
}
