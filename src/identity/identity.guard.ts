import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ROUTE } from '../http/caller.js';
import { refused } from '../http/refused.js';
import { Askers } from './askers.js';

/** Lets in whoever can say who they are; what they may do there the engine asks at each request. */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly askers: Askers,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const person = this.askers.of(request);
    if (person === undefined) throw unauthenticated();
    request.person = person;
    return true;
  }
}

const unauthenticated = () =>
  refused(401, 'not-signed-in', {
    da: 'Log ind, eller send et gyldigt token: «Authorization: Bearer …».',
    en: 'Sign in, or send a valid token: “Authorization: Bearer …”.',
  });
