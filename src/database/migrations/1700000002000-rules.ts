import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE INDEX instance_rules ON instance (committee_id) WHERE lifecycle = 'rules-of-procedure'`,

  // One row a version, and one with rules NULL where they end; a repeal that was a mistake is not there. Numbered over all
  // the committee's rules, in the order in which they were recorded.
  `CREATE VIEW fact_rules AS
   SELECT i.committee_id, i.id AS instance, r.id AS record, i.id AS read_instance, i.revision AS read_revision,
          coalesce((r.body->>'number')::int, (i.snapshot->'context'->>'number')::int) AS number,
          coalesce(r.body->>'appliesFrom', r.body->>'from') AS applies_from,
          (row_number() OVER (PARTITION BY i.committee_id ORDER BY r.recorded_at, r.n, r.k))::int AS n,
          CASE r.slice WHEN 'rulesVersion' THEN r.body->'rules' END AS rules
     FROM instance i
     JOIN record r ON r.instance_id = i.id AND r.slice IN ('rulesVersion', 'repeal')
    WHERE i.lifecycle = 'rules-of-procedure'
      AND NOT (r.slice = 'repeal'
               AND EXISTS (SELECT FROM record x WHERE x.instance_id = r.instance_id AND x.slice = 'reason'
                              AND x.body->>'event' = 'REINSTATE' AND x.n > r.n))`,

  `CREATE VIEW fact_standing_rules AS
   SELECT i.committee_id, i.id, i.title, i.id AS read_instance, i.revision AS read_revision
     FROM instance i WHERE i.lifecycle = 'rules-of-procedure' AND i.states && ARRAY['drafting', 'inForce']`,

  `CREATE OR REPLACE VIEW fact_voting_seats AS
   SELECT committee_id, id AS seat_id, organisation_id, name, 1 AS weight, valid_from, valid_to, chair FROM seat WHERE votes`,

  `GRANT SELECT ON fact_rules, fact_standing_rules TO mandat_app`,
];

/** The rules of procedure of a committee, from when each version applies; and which of the seats with a vote is the chair's. */
export class Rules1700000002000 implements MigrationInterface {
  readonly name = 'Rules1700000002000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before rules of procedure.'));
  }
}
