import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The authenticated person; set by the guard before a controller runs. */
    person?: string;
  }
}

export const PUBLIC_ROUTE = 'mandat:public';

/** Lets a route be asked without signing in. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** The id of the person who asks. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { person } = context.switchToHttp().getRequest<FastifyRequest>();
  if (person === undefined) throw new Error('a route that asks for its caller must not be public');
  return person;
});
