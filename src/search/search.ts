import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { keyOf, page, type Page } from '../http/cursor.js';
import { stateViews } from '../http/instances/labels.js';
import { FIND, QUERY } from './find-statement.js';
import { KINDS, type Hit, type searchFilters } from './search-views.js';
import { SHOW } from './show-statement.js';
import { snippetOf } from './snippet.js';
import { typedWords } from './typed-words.js';

interface Found {
  readonly kind: Hit['kind'];
  readonly instance: string;
  readonly part: string;
  readonly record: string | null;
  readonly place: number;
}

type Shown = Omit<Hit, 'states' | 'snippet'> & {
  readonly definition: number;
  readonly states: readonly string[];
  readonly marked: string;
};

const place = z.tuple([z.number(), z.enum(KINDS), id, z.string()]);

/** Searches what a person may see: papers, remarks and what became of them, the registers, enclosures by name. */
@Injectable()
export class Search {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** The best first. A query that names no word to look for finds nothing. */
  async find(person: string, asked: z.infer<typeof searchFilters>): Promise<Page<Hit>> {
    const after = keyOf(asked.cursor, place) ?? [null, null, null, null];
    const query = await this.queryOf(asked.q);
    if (query === undefined) return { items: [], next: null };
    const by = [person, this.clock.now(), query];
    const { kind = null, committee = null, limit } = asked;
    const papers = this.registry.keysLeaving('version');
    const found = await this.db.query<Found[]>(FIND, [...by, papers, committee, kind, ...after, limit + 1]);
    const { items, next } = page(found, limit, (hit) => [hit.place, hit.kind, hit.instance, hit.part]);
    const shown = await this.db.query<Shown[]>(SHOW, [...by, JSON.stringify(items)]);
    return { items: shown.map((row) => this.hit(row)), next };
  }

  private async queryOf(text: string): Promise<string | undefined> {
    const { whole, before, last } = typedWords(text);
    const [made] = await this.db.query<{ query: string; namesWords: boolean }[]>(QUERY, [whole, before, last]);
    return made?.namesWords ? made.query : undefined;
  }

  private hit({ definition, marked, ...row }: Shown): Hit {
    const lifecycle = this.registry.pinned(row.lifecycle, definition);
    return { ...row, states: stateViews(lifecycle, row.states), snippet: snippetOf(marked) };
  }
}
