import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { me, People } from './people.js';
import { unknownPerson } from './unknown-person.js';

@ApiTags('identity')
@Controller('api/me')
export class MeController {
  constructor(private readonly people: People) {}

  @Get()
  @Answers({ summary: 'Who is signed in, with roles and seats by committee', schema: me, refuses: [401] })
  async me(@Caller() caller: string): Promise<z.infer<typeof me>> {
    const person = await this.people.find(caller);
    if (person === undefined) throw unknownPerson();
    return person;
  }
}
