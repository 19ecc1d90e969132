import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { Search } from './search.js';

/** Full text search. Needs the engine module. */
@Module({ controllers: [SearchController], providers: [Search] })
export class SearchModule {}
