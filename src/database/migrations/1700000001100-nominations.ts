import type { MigrationInterface, QueryRunner } from 'typeorm';

const known = (instance: string, field: string) => `${instance}.snapshot->'context'->>'${field}'`;

const VIEWS = [
  // Ids only: what a group may ask for is any organisation that the house knows.
  `CREATE VIEW fact_organisation AS SELECT c.id AS committee_id, o.id FROM committee c CROSS JOIN organisation o`,

  // The seats of a group's own committee, as the group and its nominations see them; one row for each holder, or one without.
  `CREATE VIEW fact_group_seat AS
   SELECT i.id AS instance_id, s.id AS seat_id, s.chair, s.valid_to, h.valid_from AS held_from, h.valid_to AS held_to
     FROM instance i
     JOIN seat s ON s.committee_id = (${known('i', 'body')})::uuid
     LEFT JOIN holding h ON h.seat_id = s.id AND h."as" = 'member'
    WHERE i.lifecycle IN ('working-group', 'nomination')`,

  // Read from the nomination as it stood: two successors cannot be asked for at once.
  `CREATE VIEW fact_vacancy AS
   SELECT l.to_id AS instance_id, n.id AS nomination, ${known('n', 'seat')} AS seat, ${known('n', 'seatName')} AS seat_name,
          ${known('n', 'organisation')} AS organisation, (${known('n', 'chair')})::boolean AS chair,
          ${known('n', 'vacantFrom')} AS vacant_from, n.id AS read_instance, n.revision AS read_revision
     FROM link l JOIN instance n ON n.id = l.from_id
    WHERE l.relation = 'nominatesFor' AND n.states = ARRAY['left.vacant']`,
];

/** What groups and nominations ask of the directory and of each other. */
export class Nominations1700000001100 implements MigrationInterface {
  readonly name = 'Nominations1700000001100';

  async up(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) await runner.query(view);
    await runner.query('GRANT SELECT ON fact_organisation, fact_group_seat, fact_vacancy TO mandat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW fact_vacancy, fact_group_seat, fact_organisation');
  }
}
