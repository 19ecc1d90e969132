import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { lineOf } from '../http/instances/lifecycle-view.js';
import { seenBy } from '../http/instances/visible.js';
import type { DefinitionLine } from './administration-views.js';

const COUNT = `
  SELECT i.lifecycle, i.definition, count(*)::int AS instances, count(*) FILTER (WHERE i.status = 'active')::int AS active
    FROM instance i WHERE ${seenBy('i', '$1', '$2')} GROUP BY i.lifecycle, i.definition`;

interface Counted {
  readonly lifecycle: string;
  readonly definition: number;
  readonly instances: number;
  readonly active: number;
}

/** The versions of the lifecycles, with how many instances stand on each. */
@Injectable()
export class Definitions {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async read(person: string): Promise<DefinitionLine[]> {
    const counted = await this.db.query<Counted[]>(COUNT, [person, this.clock.now()]);
    return this.registry.lifecycles.map((lifecycle) => {
      const { key, version } = lifecycle;
      const { instances = 0, active = 0 } =
        counted.find((row) => row.lifecycle === key && row.definition === version) ?? {};
      return { ...lineOf(lifecycle), current: this.registry.current(key) === lifecycle, active, instances };
    });
  }
}
