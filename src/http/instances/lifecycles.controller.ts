import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { line } from '../../domain/workflow/schema.js';
import { Registry } from '../../engine/registry.js';
import { Answers } from '../answers.js';
import { notFound } from '../refused.js';
import { lifecycleLine, lifecycleView, lifecycleViewOf, lineOf } from './lifecycle-view.js';

@ApiTags('lifecycles')
@Controller('api/lifecycles')
export class LifecyclesController {
  constructor(private readonly registry: Registry) {}

  @Get()
  @Answers({
    summary: 'The lifecycles there are, every version',
    schema: z.object({ items: z.array(lifecycleLine) }),
    refuses: [401],
  })
  listLifecycles(): { items: z.infer<typeof lifecycleLine>[] } {
    return { items: this.registry.lifecycles.map(lineOf) };
  }

  @Get(':key')
  @Answers({
    summary: 'The version of a lifecycle that new instances start on',
    schema: lifecycleView,
    refuses: [401, 404, 422],
  })
  getLifecycle(@Param('key', { schema: line }) key: string): z.infer<typeof lifecycleView> {
    const lifecycle = this.registry.current(key);
    if (lifecycle === undefined) throw notFound();
    return lifecycleViewOf(lifecycle);
  }
}
