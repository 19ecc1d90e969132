import { Module } from '@nestjs/common';
import { AdministrationController } from './administration.controller.js';
import { Definitions } from './definitions.js';
import { FailedWork } from './failed-work.js';
import { JobSubjects } from './job-subjects.js';

/** Looking after the house. Needs the engine and the jobs module. */
@Module({ controllers: [AdministrationController], providers: [Definitions, FailedWork, JobSubjects] })
export class AdministrationModule {}
