import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { deliveryPlan } from '../domain/programme/delivery-plan.js';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { preferredLanguage } from '../http/language.js';
import { programme, type Programme } from './programme-view.js';
import { Programmes } from './programmes.js';

const inLanguage = z.strictObject({ language: z.enum(['da', 'en']).optional() });

@ApiTags('programmes')
@Controller('api/committees/:id/programme')
export class ProgrammesController {
  constructor(private readonly programmes: Programmes) {}

  @Get()
  @Answers({
    summary: 'The deliverables of a programme, with their buckets, days, groups and papers',
    schema: programme,
    refuses: [401, 404, 422],
  })
  getProgramme(@Caller() caller: string, @Param('id', { schema: id }) committee: string): Promise<Programme> {
    return this.programmes.read(caller, committee);
  }

  @Get('delivery-plan')
  @ApiProduces('text/markdown')
  @Answers({
    summary: 'The delivery plan as Markdown, in Danish unless another language is preferred',
    schema: z.string(),
    refuses: [401, 404, 422],
  })
  async getDeliveryPlan(
    @Caller() caller: string,
    @Param('id', { schema: id }) committee: string,
    @Query({ schema: inLanguage }) { language }: z.infer<typeof inLanguage>,
    @Headers('accept-language') preferred: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.programmes.read(caller, committee);
    reply.header('content-type', 'text/markdown; charset=utf-8');
    return deliveryPlan(found.committee.name, found.items, found.at, language ?? preferredLanguage(preferred));
  }
}
