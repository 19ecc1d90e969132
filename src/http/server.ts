import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';

const MEGABYTE = 1024 * 1024;

/** The HTTP server: bodies of at most 1 MB, and an id for each request that our own errors are found by. */
export function createAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: MEGABYTE,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  });
  const server = adapter.getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  return adapter;
}
