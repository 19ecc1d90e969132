import { Module } from '@nestjs/common';
import { Debts } from './debts.js';
import { LifecycleCounts } from './lifecycle-counts.js';
import { LifecycleKnowledge } from './lifecycle-knowledge.js';
import { MonitorController } from './monitor.controller.js';
import { PapersWaiting } from './papers-waiting.js';

/** Reads where everything stands. Needs the engine module. */
@Module({
  controllers: [MonitorController],
  providers: [LifecycleKnowledge, LifecycleCounts, PapersWaiting, Debts],
})
export class MonitorModule {}
