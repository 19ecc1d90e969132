import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { id, line } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { refused } from '../http/refused.js';
import { PaperAccess } from '../papers/paper-access.js';
import { ReadCopies } from './read-copies.js';
import { ReadTexts } from './read-texts.js';
import { readText, returned, versionNumber } from './schemas.js';

const LARGEST = 20 * 1024 * 1024;
const ANSWERERS = ['secretariat', 'chair', 'member', 'substitute'];

const called = z.strictObject({ name: line });
const file = { schema: { type: 'string', format: 'binary' } } as const;

/** Word documents on their way in. */
@ApiTags('documents')
@Controller('api/papers/:id')
export class WordController {
  constructor(
    private readonly access: PaperAccess,
    private readonly texts: ReadTexts,
    private readonly copies: ReadCopies,
  ) {}

  @Post('word')
  @RouteConfig({ bodyLimit: LARGEST })
  @ApiConsumes('application/octet-stream')
  @ApiBody(file)
  @Answers({
    summary: 'Send a Word document of at most 20 MB; it is kept as an enclosure and read as sections',
    schema: readText,
    status: 201,
    refuses: [401, 403, 404, 413, 415, 422],
  })
  async readWord(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Query({ schema: called }) { name }: z.infer<typeof called>,
    @Body() bytes: unknown,
  ): Promise<z.infer<typeof readText>> {
    await this.access.assertWriter(paper, caller);
    return this.texts.read({ paper, person: caller, name, bytes: asBytes(bytes) });
  }

  @Post('versions/:version/returned-copies')
  @HttpCode(200)
  @RouteConfig({ bodyLimit: LARGEST })
  @ApiConsumes('application/octet-stream')
  @ApiBody(file)
  @Answers({
    summary: 'Read a copy of this version that came back with tracked changes and comments; nothing is filed by that',
    schema: returned,
    refuses: [401, 403, 404, 409, 413, 415, 422],
  })
  async readReturnedCopy(
    @Caller() caller: string,
    @Param('id', { schema: id }) paper: string,
    @Param('version', { schema: versionNumber }) version: number,
    @Body() bytes: unknown,
  ): Promise<z.infer<typeof returned>> {
    const roles = await this.access.assertReader(paper, caller);
    if (!roles.some((role) => ANSWERERS.includes(role))) throw notForYou();
    return this.copies.read(paper, version, asBytes(bytes));
  }
}

function asBytes(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  throw refused(415, 'unknown-format', {
    da: 'Send filens indhold som application/octet-stream.',
    en: 'Send the content of the file as application/octet-stream.',
  });
}

const notForYou = () =>
  refused(403, 'not-an-answerer', {
    da: 'Returnerede eksemplarer indlæses af sekretariatet og af dem, der svarer for en plads.',
    en: 'Returned copies are read in by the secretariat and by those who answer for a seat.',
  });
