import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { Competences } from './competences.js';
import { competenceMatrix, type CompetenceMatrix } from './competence-view.js';

@ApiTags('working groups')
@Controller('api/working-groups')
export class GroupsController {
  constructor(private readonly competences: Competences) {}

  @Get(':id/competences')
  @Answers({
    summary: 'Which competences a working group needs, who brings them, and what is missing in the group as a whole',
    schema: competenceMatrix,
    refuses: [401, 404, 422],
  })
  getCompetences(@Caller() caller: string, @Param('id', { schema: id }) group: string): Promise<CompetenceMatrix> {
    return this.competences.read(caller, group);
  }
}
