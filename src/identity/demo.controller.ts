import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { ApiSettings } from '../http/api-settings.js';
import { Public } from '../http/caller.js';
import { notFound, refused } from '../http/refused.js';
import { DemoSeats, signInChoice } from './demo-seats.js';
import { me, People } from './people.js';
import { closeSession, openSession } from './session.js';

const signIn = z.union([z.strictObject({ person: id }), z.strictObject({ seat: id })]).meta({ id: 'SignIn' });

/** Choosing whom to be. Only in demo mode; otherwise these routes are answered as if they did not exist. */
@ApiTags('demo')
@Public()
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly settings: ApiSettings,
    private readonly seats: DemoSeats,
    private readonly people: People,
  ) {}

  @Get('seats')
  @Answers({ summary: 'Whom one can sign in as', schema: z.object({ items: z.array(signInChoice) }), refuses: [404] })
  async listDemoSeats(): Promise<{ items: z.infer<typeof signInChoice>[] }> {
    this.assertDemo();
    return { items: await this.seats.list() };
  }

  @Post('sign-in')
  @HttpCode(200)
  @Answers({
    summary: 'Sign in as a person, or as the member of a seat; answers with a session cookie',
    schema: me,
    refuses: [404, 422],
    headers: { 'set-cookie': 'The session.' },
  })
  async signIn(
    @Body({ schema: signIn }) chosen: z.infer<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof me>> {
    this.assertDemo();
    const person = await this.people.chosen(chosen);
    if (person === undefined) throw nobodyThere();
    openSession(request, reply, { person: person.id, kind: 'demo', secret: this.settings.tokenSecret });
    return person;
  }

  @Post('sign-out')
  @HttpCode(204)
  @Answers({ summary: 'Forget who was signed in', status: 204, refuses: [404] })
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    this.assertDemo();
    closeSession(request, reply);
  }

  private assertDemo(): void {
    if (!this.settings.demo) throw notFound();
  }
}

const nobodyThere = () =>
  refused(422, 'unknown-seat', {
    da: 'Der er ingen at logge ind som: personen findes ikke, eller pladsen er ubesat.',
    en: 'There is nobody to sign in as: the person does not exist, or the seat is vacant.',
  });
