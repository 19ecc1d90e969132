import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import { Clock } from '../engine/clock.js';
import { stateViews } from '../http/instances/labels.js';
import { LifecycleKnowledge } from './lifecycle-knowledge.js';
import type { LifecycleCount } from './monitor-views.js';
import { VISIBLE } from './statements.js';

const OF = `($3::uuid IS NULL OR committee_id = $3)`;

const INSTANCES = `WITH ${VISIBLE}
  SELECT lifecycle, count(*)::int AS instances FROM instance JOIN visible USING (committee_id) WHERE ${OF} GROUP BY lifecycle`;

const STATES = `WITH ${VISIBLE}
  SELECT lifecycle, state, count(*)::int AS instances
    FROM instance JOIN visible USING (committee_id), unnest(states) state WHERE ${OF} GROUP BY lifecycle, state`;

const STAYS = `WITH ${VISIBLE}
  SELECT lifecycle, state, count(*)::int AS stays,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM left_at - entered_at)::float8) AS "medianSeconds"
    FROM stay JOIN visible USING (committee_id) WHERE left_at IS NOT NULL AND ${OF} GROUP BY lifecycle, state`;

interface Row {
  readonly lifecycle: string;
  readonly state: string;
  readonly instances?: number;
  readonly stays?: number;
  readonly medianSeconds?: number;
}

type StateCount = LifecycleCount['states'][number];

/** How many instances stand where, and how long they usually stay there. */
@Injectable()
export class LifecycleCounts {
  constructor(
    private readonly db: DataSource,
    private readonly knowledge: LifecycleKnowledge,
    private readonly clock: Clock,
  ) {}

  async read(person: string, committee: string | undefined): Promise<LifecycleCount[]> {
    const values = [person, this.clock.now(), committee ?? null];
    const [instances, ...rows] = await Promise.all([
      this.db.query<{ lifecycle: string; instances: number }[]>(INSTANCES, values),
      this.db.query<Row[]>(STATES, values),
      this.db.query<Row[]>(STAYS, values),
    ]);
    const standing = new Map(instances.map((row) => [row.lifecycle, row.instances]));
    const keys = [...new Set(this.knowledge.registry.lifecycles.map(({ key }) => key))].filter((key) =>
      standing.has(key),
    );
    return keys.map((key) => this.count(key, standing.get(key)!, rows.flat()));
  }

  private count(key: string, instances: number, rows: readonly Row[]): LifecycleCount {
    const lifecycle = this.knowledge.registry.current(key)!;
    const own = rows.filter((row) => row.lifecycle === key);
    const order = Object.keys(lifecycle.states);
    const paths = [...new Set(own.map(({ state }) => state))].sort(
      (one, other) => order.indexOf(one) - order.indexOf(other),
    );
    return {
      lifecycle: key,
      label: lifecycle.label,
      instances,
      states: paths.map((path) => place(lifecycle, path, own)),
    };
  }
}

function place(lifecycle: Lifecycle, path: string, rows: readonly Row[]): StateCount {
  const found = Object.assign({}, ...rows.filter(({ state }) => state === path)) as Partial<Row>;
  const { instances = 0, stays = 0, medianSeconds = null } = found;
  return { ...stateViews(lifecycle, [path])[0]!, instances, stays, medianSeconds };
}
