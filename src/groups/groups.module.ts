import { Module } from '@nestjs/common';
import { Competences } from './competences.js';
import { GroupsController } from './groups.controller.js';

/** Working groups as a whole. Needs the engine module. */
@Module({ controllers: [GroupsController], providers: [Competences] })
export class GroupsModule {}
