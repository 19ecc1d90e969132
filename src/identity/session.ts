import type { FastifyReply, FastifyRequest } from 'fastify';
import { signToken, type TokenKind } from './token.js';

export const SESSION_COOKIE = 'mandat_session';

const HOURS = 12;

const attributes = ({ protocol }: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https' }) as const;

interface Opened {
  readonly person: string;
  readonly kind: Exclude<TokenKind, 'bearer'>;
  readonly secret: string;
  /** The session is over then at the latest. */
  readonly until?: Date;
}

/** Remembers in the browser who signed in, out of reach of scripts. */
export function openSession(request: FastifyRequest, reply: FastifyReply, opened: Opened): void {
  const { person, kind, secret, until } = opened;
  const end = Math.min(Date.now() + HOURS * 3_600_000, until?.getTime() ?? Infinity);
  const maxAge = Math.floor((end - Date.now()) / 1000);
  reply.setCookie(SESSION_COOKIE, signToken(person, kind, new Date(end), secret), { ...attributes(request), maxAge });
}

export function closeSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, attributes(request));
}
