import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/committees.module.js';
import { DirectoryImport } from './directory-import.js';
import { DirectoryImportController } from './directory-import.controller.js';

/** Who sits where, from a spreadsheet. */
@Module({ imports: [CommitteesModule], controllers: [DirectoryImportController], providers: [DirectoryImport] })
export class DirectoryImportModule {}
