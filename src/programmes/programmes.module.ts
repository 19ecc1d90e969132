import { Module } from '@nestjs/common';
import { ProgrammesController } from './programmes.controller.js';
import { Programmes } from './programmes.js';

/** Deliverables and the plan made from them. Needs the engine module. */
@Module({ controllers: [ProgrammesController], providers: [Programmes] })
export class ProgrammesModule {}
