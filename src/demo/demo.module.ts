import { Module } from '@nestjs/common';
import { DemoClockController } from './demo-clock.controller.js';
import { DemoTime } from './demo-time.js';

/** What only a demonstration has: a clock that can be moved. */
@Module({ controllers: [DemoClockController], providers: [DemoTime] })
export class DemoModule {}
