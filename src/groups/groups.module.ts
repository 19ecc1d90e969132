import { Module } from '@nestjs/common';
import { Competences } from './competences.js';
import { GroupsController } from './groups.controller.js';
import { WelcomePacks } from './welcome-packs.js';

/** Working groups as a whole. Needs the engine module. */
@Module({ controllers: [GroupsController], providers: [Competences, WelcomePacks] })
export class GroupsModule {}
