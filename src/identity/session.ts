import type { FastifyReply, FastifyRequest } from 'fastify';
import { signToken } from './token.js';

export const SESSION_COOKIE = 'mandat_session';

const HOURS = 12;

const attributes = ({ protocol }: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https' }) as const;

/** Remembers in the browser who signed in, out of reach of scripts. */
export function openSession(request: FastifyRequest, reply: FastifyReply, person: string, secret: string): void {
  const seconds = HOURS * 3600;
  const token = signToken(person, 'session', new Date(Date.now() + seconds * 1000), secret);
  reply.setCookie(SESSION_COOKIE, token, { ...attributes(request), maxAge: seconds });
}

export function closeSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, attributes(request));
}
