import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Committees } from './committees.js';
import { CommitteesController } from './committees.controller.js';
import { Delegations } from './delegations.js';
import { DelegationsController } from './delegations.controller.js';
import { Directory } from './directory.js';
import { Committee, CommitteeDuty, Holding, Organisation, Person, Seat } from './directory.entity.js';

/** Who sits where, by period. Needs `Clock` to be provided globally. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Person, Committee, Seat, Holding, CommitteeDuty])],
  controllers: [CommitteesController, DelegationsController],
  providers: [Committees, Delegations, Directory],
  exports: [Directory],
})
export class CommitteesModule {}
