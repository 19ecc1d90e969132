import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { instant } from '../domain/workflow/schema.js';
import { Answers } from '../http/answers.js';
import { ApiSettings } from '../http/api-settings.js';
import { Public } from '../http/caller.js';
import { notFound, refused } from '../http/refused.js';
import { DemoTime } from './demo-time.js';

const where = z
  .object({ now: z.iso.datetime(), next: z.iso.datetime().nullable().describe('The next deadline, if any.') })
  .meta({ id: 'DemoClock' });

const move = z
  .strictObject({ to: z.union([instant, z.literal('next')]).describe('An instant ahead, or the next deadline.') })
  .meta({ id: 'MoveDemoClock' });

/** Moving the time of the demonstration. Only in demo mode; otherwise these routes are answered as if they did not exist. */
@ApiTags('demo')
@Public()
@Controller('api/demo/clock')
export class DemoClockController {
  constructor(
    private readonly settings: ApiSettings,
    private readonly time: DemoTime,
  ) {}

  @Get()
  @Answers({ summary: 'What time it is in the demonstration', schema: where, refuses: [404] })
  getDemoClock(): Promise<z.infer<typeof where>> {
    this.assertDemo();
    return this.time.read();
  }

  @Post()
  @HttpCode(200)
  @Answers({
    summary: 'Move the time forward; what is due in between happens on the way, in order',
    schema: where,
    refuses: [404, 409, 422],
  })
  async moveDemoClock(@Body({ schema: move }) { to }: z.infer<typeof move>): Promise<z.infer<typeof where>> {
    this.assertDemo();
    const { now, next } = await this.time.read();
    const instant = to === 'next' ? next : to;
    if (instant === null) throw nothingDue();
    if (Date.parse(instant) < Date.parse(now)) throw backwards(now);
    await this.time.moveTo(new Date(instant));
    return this.time.read();
  }

  private assertDemo(): void {
    if (!this.settings.demo) throw notFound();
  }
}

const nothingDue = () =>
  refused(409, 'nothing-due', {
    da: 'Der er ingen kommende frist at gå frem til.',
    en: 'There is no deadline ahead to move to.',
  });

const backwards = (now: string) =>
  refused(
    422,
    'clock-backwards',
    { da: 'Tiden går kun fremad; nu er det {now}.', en: 'Time only moves forward; it is now {now}.' },
    { params: { now } },
  );
