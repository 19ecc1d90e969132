import { Module } from '@nestjs/common';
import { RulesReader } from './rules-reader.js';
import { RulesController } from './rules.controller.js';

/** The rules of procedure of committees. Needs the engine module. */
@Module({ controllers: [RulesController], providers: [RulesReader] })
export class RulesModule {}
