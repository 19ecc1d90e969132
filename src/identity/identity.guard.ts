import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ApiSettings } from '../http/api-settings.js';
import { PUBLIC_ROUTE } from '../http/caller.js';
import { refused } from '../http/refused.js';
import { isSameOrigin } from './same-origin.js';
import { SESSION_COOKIE } from './session.js';
import { personOf } from './token.js';

/** Lets in whoever can say who they are; what they may do there the engine asks at each request. */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: ApiSettings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const person = this.fromBearer(request) ?? this.fromCookie(request);
    if (person === undefined) throw unauthenticated();
    request.person = person;
    return true;
  }

  private fromBearer({ headers }: FastifyRequest): string | undefined {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    return token === undefined ? undefined : this.person(token, 'bearer');
  }

  private fromCookie(request: FastifyRequest): string | undefined {
    const token = request.cookies[SESSION_COOKIE];
    // A cookie that outlives demo mode opens nothing.
    const person = token === undefined || !this.settings.demo ? undefined : this.person(token, 'session');
    if (person !== undefined && !isSameOrigin(request)) throw crossOrigin();
    return person;
  }

  /** By the real clock: a demonstration that moves its own forward must not throw everybody out. */
  private person(token: string, kind: 'bearer' | 'session'): string | undefined {
    return personOf(token, kind, new Date(), this.settings.tokenSecret);
  }
}

const unauthenticated = () =>
  refused(401, 'not-signed-in', {
    da: 'Log ind, eller send et gyldigt token: «Authorization: Bearer …».',
    en: 'Sign in, or send a valid token: “Authorization: Bearer …”.',
  });

const crossOrigin = () =>
  refused(403, 'other-site', {
    da: 'Forespørgslen kommer ikke fra Mandats egne sider; derfor er intet ændret.',
    en: "The request does not come from Mandat's own pages; therefore nothing was changed.",
  });
