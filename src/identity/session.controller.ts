import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers } from '../http/answers.js';
import { ApiSettings } from '../http/api-settings.js';
import { Public } from '../http/caller.js';
import { refused } from '../http/refused.js';
import { Askers } from './askers.js';
import { me, People } from './people.js';
import { assertSameOrigin } from './same-origin.js';
import { closeSession, openSession } from './session.js';
import { claimsOf } from './token.js';
import { unknownPerson } from './unknown-person.js';

const signIn = z
  .strictObject({ token: z.string().trim().min(1).max(2_000).describe('As `mandat token` prints it.') })
  .meta({ id: 'SignInWithToken' });

const session = z.object({ demo: z.boolean(), person: me.nullable() }).meta({ id: 'Session' });

/** Signing in on the page with a token, in demo mode or not. */
@ApiTags('identity')
@Public()
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly settings: ApiSettings,
    private readonly askers: Askers,
    private readonly people: People,
  ) {}

  @Get()
  @Answers({ summary: 'Whether this is a demonstration, and who is signed in, if anybody', schema: session })
  async getSession(@Req() request: FastifyRequest): Promise<z.infer<typeof session>> {
    const id = this.askers.of(request);
    const person = id === undefined ? undefined : await this.people.find(id);
    return { demo: this.settings.demo, person: person ?? null };
  }

  @Post()
  @HttpCode(200)
  @Answers({
    summary: 'Sign in with a token; answers with a session cookie that lasts no longer than the token',
    schema: me,
    refuses: [401, 403, 422],
    headers: { 'set-cookie': 'The session.' },
  })
  async openSession(
    @Body({ schema: signIn }) { token }: z.infer<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof me>> {
    assertSameOrigin(request);
    const secret = this.settings.tokenSecret;
    const claims = claimsOf(token, 'bearer', new Date(), secret);
    if (claims === undefined) throw invalidToken();
    const person = await this.people.find(claims.person);
    if (person === undefined) throw unknownPerson();
    openSession(request, reply, { person: person.id, kind: 'page', secret, until: claims.expires });
    return person;
  }

  @Delete()
  @HttpCode(204)
  @Answers({ summary: 'Sign out', status: 204, refuses: [403] })
  closeSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    assertSameOrigin(request);
    closeSession(request, reply);
  }
}

const invalidToken = () =>
  refused(401, 'invalid-token', {
    da: 'Tokenet er ikke gyldigt, eller det er udløbet. Få et nyt.',
    en: 'The token is not valid, or it has expired. Get a new one.',
  });
