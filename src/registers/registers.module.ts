import { Module } from '@nestjs/common';
import { Decisions } from './decisions.js';
import { RegisterReader } from './register-reader.js';
import { Registers } from './registers.js';
import { RegistersController } from './registers.controller.js';

/** Open questions, decisions and follow-ups across meetings. Needs the engine module. */
@Module({
  controllers: [RegistersController],
  providers: [RegisterReader, Registers, Decisions],
})
export class RegistersModule {}
