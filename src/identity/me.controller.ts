import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { refused } from '../http/refused.js';
import { me, People } from './people.js';

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

const unknownPerson = () =>
  refused(401, 'unknown-person', {
    da: 'Den person, som dit token er lavet til, findes ikke her. Få et nyt.',
    en: 'The person your token was made for does not exist here. Get a new one.',
  });
