import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { notFound } from '../http/refused.js';
import { version, versions } from './draft-schemas.js';
import { PaperAccess } from './paper-access.js';

const ISSUED = `FROM record WHERE instance_id = $1 AND slice = 'version'`;
const WHEN = `to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@ApiTags('papers')
@Controller('api/papers/:id/versions')
export class VersionsController {
  constructor(
    private readonly access: PaperAccess,
    private readonly db: DataSource,
  ) {}

  @Get()
  @Answers({
    summary: 'The versions issued, newest first, without their text',
    schema: versions,
    refuses: [401, 404, 422],
  })
  async listVersions(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
  ): Promise<z.infer<typeof versions>> {
    await this.access.assertReader(paper, caller);
    const rows = await this.db.query<{ line: z.infer<typeof versions>['items'][number] }[]>(
      `SELECT body - 'sections' - 'enclosures' || jsonb_build_object('recordedAt', ${WHEN}) AS line ${ISSUED} ORDER BY n DESC, k DESC`,
      [paper],
    );
    return { items: rows.map(({ line }) => line) };
  }

  @Get(':version')
  @Answers({ summary: 'One version with its text', schema: version, refuses: [401, 404, 422] })
  async getVersion(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('version', { schema: z.coerce.number().int().min(1).max(1_000_000) }) number: number,
  ): Promise<z.infer<typeof version>> {
    await this.access.assertReader(paper, caller);
    const [found] = await this.db.query<{ body: z.infer<typeof version> }[]>(
      `SELECT body || jsonb_build_object('recordedAt', ${WHEN}) AS body ${ISSUED} AND (body->>'version')::int = $2`,
      [paper, number],
    );
    if (found === undefined) throw notFound();
    return found.body;
  }
}
