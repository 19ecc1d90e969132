import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Clock } from '../engine/clock.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { bilingual } from '../http/problem.js';
import { refused } from '../http/refused.js';
import { bytesOf } from '../papers/file-transfer.js';
import { DirectoryImport, type Imported } from './directory-import.js';
import { NoTable } from './read-table.js';

const LARGEST = 5 * 1024 * 1024;

const wish = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true')
    .describe('Nothing is written unless this is false, and nothing is wrong.'),
});

const fault = z.object({ row: z.int(), column: z.string(), value: z.string(), code: z.string(), text: bilingual });
const count = z.int();

const imported = z
  .object({
    written: z.boolean(),
    rows: z.int().describe('Rows that can be read.'),
    adds: z.object({ organisations: count, people: count, seats: count, holdings: count, duties: count }),
    faults: z.array(fault.meta({ id: 'ImportFault' })).describe('Every cell that will not do, by the row of the file.'),
  })
  .meta({ id: 'Imported' });

const KEPT = `
  SELECT r.committee_id AS id FROM committee_role r
   WHERE r.person_id = $1 AND r.role = 'secretariat' AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)`;

/** Who sits where, from a spreadsheet. */
@ApiTags('committees')
@Controller('api/directory')
export class DirectoryImportController {
  constructor(
    private readonly imports: DirectoryImport,
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Post('import')
  @HttpCode(200)
  @RouteConfig({ bodyLimit: LARGEST })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers({
    summary:
      'Read organisations, people and seats with their periods from .xlsx or CSV; the secretariat of every committee in it may',
    schema: imported,
    refuses: [401, 403, 413, 415, 422],
  })
  async importDirectory(
    @Caller() caller: string,
    @Query({ schema: wish }) { dryRun }: z.infer<typeof wish>,
    @Body() body: unknown,
  ): Promise<z.input<typeof imported>> {
    const may = (committees: readonly string[]) => this.assertKeeps(caller, committees);
    const found = await this.imports.read(bytesOf(body), { dryRun, may }).catch(asRefusal);
    return { ...found, faults: [...found.faults] };
  }

  /** People are made for committees only: whoever keeps none of those in the file learns nothing of who is known here. */
  private async assertKeeps(person: string, committees: readonly string[]): Promise<void> {
    const kept = (await this.db.query<{ id: string }[]>(KEPT, [person, this.clock.now()])).map(({ id }) => id);
    if (kept.length > 0 && committees.every((id) => kept.includes(id))) return;
    throw refused(403, 'not-your-committees', {
      da: 'Kun den, der er sekretariat for alle udvalg i filen, kan indlæse den.',
      en: 'Only whoever is secretariat of all committees in the file can import it.',
    });
  }
}

function asRefusal(error: unknown): Imported {
  if (!(error instanceof NoTable)) throw error;
  throw refused(422, error.code, {
    da: 'Filen er ikke et regneark (.xlsx) eller en CSV-fil i UTF-8 med højst 20.000 rækker.',
    en: 'The file is no spreadsheet (.xlsx) or CSV file in UTF-8 with at most 20,000 rows.',
  });
}
