import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Typed reading of what papers have in the slice rows, and the facts of their lifecycle. */
const VIEWS = [
  `CREATE VIEW paper_version AS
   SELECT v.id, v.instance_id AS paper, v.n, (v.body->>'version')::int AS version, v.body->>'hash' AS hash,
          v.body->'sections' AS sections, v.body->'enclosures' AS enclosures, v.body->>'note' AS note,
          (v.body->>'material')::boolean AS material, (v.body->>'person')::uuid AS person, v.recorded_at
     FROM record v WHERE v.slice = 'version'`,

  `CREATE VIEW disposition AS
   SELECT DISTINCT ON (d.instance_id, d.body->>'remark')
          d.id, d.instance_id AS paper, d.n, (d.body->>'remark')::uuid AS remark, d.body->>'outcome' AS outcome,
          d.body->>'reason' AS reason, d.body->>'referredTo' AS referred_to, (d.body->>'person')::uuid AS person, d.recorded_at
     FROM record d WHERE d.slice = 'disposition'
    ORDER BY d.instance_id, d.body->>'remark', d.n DESC, d.k DESC`,

  // A remark counts until its seat writes anew in its place, or the answer is rectified away.
  `CREATE VIEW remark AS
   SELECT r.id, r.instance_id AS round, r.n, r.k, (r.body->>'paper')::uuid AS paper, (r.body->>'seat')::uuid AS seat,
          r.body->>'section' AS section, r.body->>'kind' AS kind, r.body->>'text' AS text, r.recorded_at,
          NOT EXISTS (SELECT 1 FROM record a
                       WHERE a.instance_id = r.instance_id AND a.slice IN ('answer', 'rectification') AND a.n > r.n
                         AND (a.body->>'seat')::uuid = (r.body->>'seat')::uuid
                         AND (a.slice = 'rectification' OR (a.body->>'replaces')::boolean)) AS counts
     FROM record r WHERE r.slice = 'remark'`,

  // One row a round, not a sum, so that the commit can check each round that was read.
  `CREATE VIEW fact_remarks AS
   SELECT l.to_id AS instance_id, r.id AS read_instance, r.revision AS read_revision,
          (SELECT coalesce(jsonb_agg(m.id ORDER BY m.n, m.k), '[]')
             FROM remark m WHERE m.round = r.id AND m.paper = l.to_id AND m.counts) AS ids
     FROM link l JOIN instance r ON r.id = l.from_id WHERE l.inverse = 'collectedBy'`,

  `CREATE VIEW fact_undisposed AS
   SELECT l.to_id AS instance_id, r.id AS read_instance, r.revision AS read_revision,
          (SELECT count(*)::int FROM remark m
            WHERE m.round = r.id AND m.paper = l.to_id AND m.counts
              AND NOT EXISTS (SELECT 1 FROM record d
                               WHERE d.instance_id = l.to_id AND d.slice = 'disposition'
                                 AND (d.body->>'remark')::uuid = m.id)) AS undisposed
     FROM link l JOIN instance r ON r.id = l.from_id WHERE l.inverse = 'collectedBy'`,

  `CREATE VIEW fact_required_enclosure AS
   SELECT l.to_id AS instance_id, i.id AS read_instance, i.revision AS read_revision, c.body->>'enclosure' AS enclosure,
          EXISTS (SELECT 1 FROM record v, jsonb_array_elements(v.body->'enclosures') e
                   WHERE v.instance_id = l.to_id AND v.slice = 'version'
                     AND v.n = (SELECT max(w.n) FROM record w WHERE w.instance_id = l.to_id AND w.slice = 'version')
                     AND e->>'key' = c.body->>'enclosure') AS present
     FROM link l
     JOIN instance i ON i.id = l.from_id
     JOIN record c ON c.instance_id = i.id AND c.slice = 'correction'
    WHERE l.inverse = 'correctedBy' AND c.body->>'enclosure' IS NOT NULL AND NOT 'dropped' = ANY (i.states)`,

  `CREATE VIEW fact_corrected_paper AS
   SELECT l.from_id AS instance_id, p.id AS read_instance, p.revision AS read_revision,
          (p.snapshot->'context'->>'version')::int AS version, (p.snapshot->'context'->>'decidedVersion')::int AS decided_version
     FROM link l JOIN instance p ON p.id = l.to_id WHERE l.relation = 'corrects'`,
];

const NAMES = VIEWS.map((view) => /CREATE VIEW (\w+)/.exec(view)![1]!);

export class Papers1700000000300 implements MigrationInterface {
  readonly name = 'Papers1700000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX record_disposition ON record (instance_id, ((body->>'remark')::uuid)) WHERE slice = 'disposition'`,
    );
    for (const view of VIEWS) await runner.query(view);
    await runner.query(`GRANT SELECT ON ${NAMES.join(', ')} TO mandat_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW ${NAMES.toReversed().join(', ')}`);
    await runner.query('DROP INDEX record_disposition');
  }
}
