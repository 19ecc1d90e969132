import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiSettings } from '../http/api-settings.js';
import { assertSameOrigin } from './same-origin.js';
import { SESSION_COOKIE } from './session.js';
import { claimsOf, type TokenKind } from './token.js';

/** Tells from a request who sent it. */
@Injectable()
export class Askers {
  constructor(private readonly settings: ApiSettings) {}

  /**
   * The id of the person; undefined when the request does not say, or not credibly.
   * @throws Refused with 403 when it has our cookie but another site's page sent it.
   */
  of(request: FastifyRequest): string | undefined {
    return this.fromBearer(request) ?? this.fromCookie(request);
  }

  private fromBearer({ headers }: FastifyRequest): string | undefined {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    return token === undefined ? undefined : this.person(token, 'bearer');
  }

  private fromCookie(request: FastifyRequest): string | undefined {
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined) return undefined;
    // A demonstration's cookie that outlives demo mode opens nothing.
    const person = this.person(token, 'page') ?? (this.settings.demo ? this.person(token, 'demo') : undefined);
    if (person !== undefined) assertSameOrigin(request);
    return person;
  }

  /** By the real clock: a demonstration that moves its own forward must not throw everybody out. */
  private person(token: string, kind: TokenKind): string | undefined {
    return claimsOf(token, kind, new Date(), this.settings.tokenSecret)?.person;
  }
}
