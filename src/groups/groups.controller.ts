import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { welcomePack } from '../domain/groups/welcome-pack.js';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { preferredLanguage } from '../http/language.js';
import { Competences } from './competences.js';
import { competenceMatrix, type CompetenceMatrix } from './competence-view.js';
import { WelcomePacks } from './welcome-packs.js';

const inLanguage = z.strictObject({ language: z.enum(['da', 'en']).optional() });

@ApiTags('working groups')
@Controller('api/working-groups')
export class GroupsController {
  constructor(
    private readonly competences: Competences,
    private readonly welcomePacks: WelcomePacks,
  ) {}

  @Get(':id/competences')
  @Answers({
    summary: 'Which competences a working group needs, who brings them, and what is missing in the group as a whole',
    schema: competenceMatrix,
    refuses: [401, 404, 422],
  })
  getCompetences(@Caller() caller: string, @Param('id', { schema: id }) group: string): Promise<CompetenceMatrix> {
    return this.competences.read(caller, group);
  }

  @Get(':id/welcome-pack')
  @ApiProduces('text/markdown')
  @Answers({
    summary:
      'For somebody new in a working group, as Markdown: what waits for their seat, who is there, and the text of the commission',
    schema: z.string(),
    refuses: [401, 404, 422],
  })
  async getWelcomePack(
    @Caller() caller: string,
    @Param('id', { schema: id }) group: string,
    @Query({ schema: inLanguage }) { language }: z.infer<typeof inLanguage>,
    @Headers('accept-language') preferred: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { pack, at } = await this.welcomePacks.read(caller, group);
    reply.header('content-type', 'text/markdown; charset=utf-8');
    return welcomePack(pack, at, language ?? preferredLanguage(preferred));
  }
}
