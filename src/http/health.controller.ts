import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from './answers.js';
import { Public } from './caller.js';
import { Health } from './health.js';
import { bilingual } from './problem.js';

const alive = z.object({ status: z.literal('alive') });
const ready = z.object({
  status: z.literal('ready'),
  warnings: z.array(z.object({ code: z.string(), text: bilingual })),
});

@ApiTags('health')
@Public()
@Controller()
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('livez')
  @Answers({ summary: 'The process answers', schema: alive })
  live(): z.infer<typeof alive> {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Answers({ summary: 'Database and queue answer too', schema: ready, refuses: [503] })
  async ready(): Promise<z.infer<typeof ready>> {
    return { status: 'ready', warnings: [...(await this.health.assertReady())] };
  }
}
