import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';

/**
 * What a token is for: `page` is the cookie of whoever signed in with a bearer token, `demo` that of the demonstration. One kind is
 * never taken for the other.
 */
export type TokenKind = (typeof KINDS)[number];

const KINDS = ['bearer', 'page', 'demo'] as const;

const claims = z.object({ sub: id, kind: z.enum(KINDS), exp: z.int() });

/** Whom a token speaks for, and until when. */
export interface Claims {
  readonly person: string;
  readonly expires: Date;
}

/** The only header we write, so the only one we accept: nobody else chooses the algorithm. */
const HEADER = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');

const signature = (content: string, secret: string): Buffer => createHmac('sha256', secret).update(content).digest();

/** Signs a token (JWT, HS256) for a person. It says who somebody is, never what they may: that is asked at each request. */
export function signToken(person: string, kind: TokenKind, expires: Date, secret: string): string {
  const body = { sub: person, kind, exp: Math.floor(expires.getTime() / 1000) };
  const content = `${HEADER}.${Buffer.from(JSON.stringify(body)).toString('base64url')}`;
  return `${content}.${signature(content, secret).toString('base64url')}`;
}

/** What a token says; undefined when it is not ours, of another kind, or no longer valid. */
export function claimsOf(token: string, kind: TokenKind, now: Date, secret: string): Claims | undefined {
  const [header, body, signed, ...more] = token.split('.');
  if (header !== HEADER || body === undefined || signed === undefined || more.length > 0) return undefined;
  const [given, right] = [Buffer.from(signed, 'base64url'), signature(`${header}.${body}`, secret)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  // Signed by us, so it is JSON.
  const found = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (!found.success || found.data.kind !== kind) return undefined;
  const expires = new Date(found.data.exp * 1000);
  return expires > now ? { person: found.data.sub, expires } : undefined;
}
