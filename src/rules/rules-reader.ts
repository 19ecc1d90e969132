import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rulesInForce, type RulesVersion } from '../domain/rules/rules-in-force.js';
import { versionsOf } from '../domain/rules/rules-timeline.js';
import { Clock } from '../engine/clock.js';
import { notFound } from '../http/refused.js';
import { versionView, type CommitteeRules, type VersionRow } from './rules-view.js';

/** The committee, when the person has a role in it now, with all its versions and where they are kept. */
const READ = `
  SELECT (SELECT coalesce(jsonb_agg(to_jsonb(f) || jsonb_build_object(
                  'recorded_at', r.recorded_at, 'decision', r.body->'decision', 'rectifies', r.body->'rectifies',
                  'person', (SELECT jsonb_build_object('id', p.id, 'name', p.name)
                               FROM person p WHERE p.id = (r.body->>'person')::uuid))), '[]')
            FROM fact_rules f JOIN record r ON r.id = f.record WHERE f.committee_id = c.id) AS rows,
         (SELECT jsonb_build_object('id', i.id, 'title', i.title, 'states', i.states)
            FROM instance i
           WHERE i.committee_id = c.id AND i.lifecycle = 'rules-of-procedure' AND i.states[1] <> 'withdrawn'
           ORDER BY i.states[1] = 'repealed', i.created_at DESC, i.id LIMIT 1) AS instance
    FROM committee c
   WHERE c.id = $1
     AND EXISTS (SELECT FROM committee_role m WHERE m.committee_id = c.id AND m.person_id = $2
                    AND m.valid_from <= $3 AND (m.valid_to IS NULL OR m.valid_to > $3))`;

interface Found {
  readonly rows: readonly VersionRow[];
  readonly instance: CommitteeRules['instance'];
}

/** Reads the rules of procedure of a committee, as far as a person may see it. */
@Injectable()
export class RulesReader {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is no such committee that the person may see. */
  async read(person: string, committee: string): Promise<CommitteeRules> {
    const { rows, instance } = await this.find(person, committee);
    const current = rulesInForce(rows, this.now());
    const versions = versionsOf(rows).map(versionView);
    const inForce = versions.find((one) => one.instance === current?.instance && one.number === current.number);
    return { instance, inForce: inForce ?? null, versions };
  }

  /** The version that applies now; null when none does. @throws Refused with 404 as above. */
  async inForce(person: string, committee: string): Promise<RulesVersion | null> {
    return rulesInForce((await this.find(person, committee)).rows, this.now());
  }

  now(): string {
    return this.clock.now().toISOString();
  }

  private async find(person: string, committee: string): Promise<Found> {
    const [found] = await this.db.query<Found[]>(READ, [committee, person, this.clock.now()]);
    if (found === undefined) throw notFound();
    return found;
  }
}
