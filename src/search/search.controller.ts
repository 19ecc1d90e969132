import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../http/answers.js';
import { Caller } from '../http/caller.js';
import { pageOf, type Page } from '../http/cursor.js';
import { hit, searchFilters, type Hit } from './search-views.js';
import { Search } from './search.js';

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(private readonly searching: Search) {}

  @Get()
  @Answers({
    summary: 'Search papers, remarks, dispositions, registers and enclosures that you may see, the best first',
    schema: pageOf(hit),
    refuses: [401, 422],
  })
  search(
    @Caller() caller: string,
    @Query({ schema: searchFilters }) query: z.infer<typeof searchFilters>,
  ): Promise<Page<Hit>> {
    return this.searching.find(caller, query);
  }
}
