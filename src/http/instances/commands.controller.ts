import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { id } from '../../domain/workflow/schema.js';
import type { Answer, Outcome } from '../../engine/command.js';
import { Engine } from '../../engine/engine.js';
import { Registry } from '../../engine/registry.js';
import { Answers } from '../answers.js';
import { Caller } from '../caller.js';
import { etagOf, revisionIn } from '../if-match.js';
import { Refused } from '../refused.js';
import { answer, eventBody, startBody } from './command-bodies.js';
import { idempotencyKeyIn } from './idempotency-key.js';
import { previewView, previewViewOf } from './preview-view.js';

const KeyHeader = () =>
  ApiHeader({
    name: 'idempotency-key',
    required: false,
    description: 'The same key with the same body is carried out once and answered alike.',
  });
const MatchHeader = () =>
  ApiHeader({ name: 'if-match', required: false, description: 'The revision you have seen: a newer one is refused.' });
const headers = { etag: 'The revision of the instance.', 'idempotency-replayed': 'True when the key was known.' };

/** The two commands there are; all state changes through them. */
@ApiTags('instances')
@Controller('api/instances')
export class CommandsController {
  constructor(
    private readonly engine: Engine,
    private readonly registry: Registry,
  ) {}

  @Post()
  @KeyHeader()
  @Answers({
    summary: 'Start an instance of a lifecycle',
    schema: answer,
    status: 201,
    refuses: [401, 403, 404, 409, 413, 415, 422],
    headers: { ...headers, location: 'Where the instance is.' },
  })
  async startInstance(
    @Caller() person: string,
    @Body({ schema: startBody }) body: z.infer<typeof startBody>,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const outcome = await this.engine.start({ ...body, person, idempotencyKey: idempotencyKeyIn(key) });
    const done = carriedOut(outcome, reply);
    reply.header('location', `/api/instances/${done.instance}`);
    return done;
  }

  @Post(':id/events')
  @HttpCode(200)
  @KeyHeader()
  @MatchHeader()
  @Answers({
    summary: 'Send an event to an instance',
    schema: answer,
    refuses: [401, 403, 404, 409, 412, 413, 415, 422],
    headers,
  })
  async sendEvent(
    @Caller() person: string,
    @Param('id', { schema: id }) instance: string,
    @Body({ schema: eventBody }) body: z.infer<typeof eventBody>,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const [idempotencyKey, ifMatch] = [idempotencyKeyIn(key), revisionIn(match)];
    return carriedOut(await this.engine.send({ ...body, instance, person, idempotencyKey, ifMatch }), reply);
  }

  @Post(':id/events/preview')
  @HttpCode(200)
  @Answers({
    summary: 'What an event would do if it were sent now: who moves, what is recorded, who is told; nothing is changed',
    schema: previewView,
    refuses: [401, 403, 404, 409, 413, 415, 422],
  })
  async previewEvent(
    @Caller() person: string,
    @Param('id', { schema: id }) instance: string,
    @Body({ schema: eventBody }) body: z.infer<typeof eventBody>,
  ): Promise<z.infer<typeof previewView>> {
    const weighed = await this.engine.preview({ ...body, instance, person });
    if ('refusal' in weighed) throw new Refused(weighed.refusal);
    return previewViewOf(this.registry, weighed.preview);
  }
}

/** The answer of a command that was carried out; a refusal becomes its problem document. */
function carriedOut(outcome: Outcome, reply: FastifyReply): Answer {
  if (!outcome.done) throw new Refused(outcome.refusal);
  reply.header('etag', etagOf(outcome.answer.revision));
  if (outcome.repeated) reply.header('idempotency-replayed', 'true');
  return outcome.answer;
}
