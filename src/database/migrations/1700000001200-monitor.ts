import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long instances have stayed where, read off the journal as it is written: from the entry after which a state is active
 * until the first after which it is not, by when these occurred. The trigger waits for the end of the transaction, when the
 * entries are there, and is not even queued for a step that leaves the states as they were.
 */
const STAYS = [
  `CREATE TABLE stay (
     instance_id  uuid NOT NULL,
     n            int NOT NULL,
     state        text NOT NULL,
     lifecycle    text NOT NULL,
     committee_id uuid NOT NULL,
     entered_at   timestamptz NOT NULL,
     left_at      timestamptz,
     PRIMARY KEY (instance_id, n, state))`,
  `CREATE INDEX stay_ended ON stay (committee_id, lifecycle, state) INCLUDE (entered_at, left_at) WHERE left_at IS NOT NULL`,
  `CREATE INDEX stay_open ON stay (instance_id) INCLUDE (state, entered_at) WHERE left_at IS NULL`,
  `CREATE FUNCTION keep_stays(of_instance uuid, after_n int, up_to int) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE j record;
   BEGIN
     FOR j IN SELECT e.n, e.states, e.occurred_at FROM journal e
               WHERE e.instance_id = of_instance AND e.n > after_n AND e.n <= up_to ORDER BY e.n
     LOOP
       UPDATE stay SET left_at = greatest(entered_at, j.occurred_at)
        WHERE instance_id = of_instance AND left_at IS NULL AND state <> ALL (j.states);
       INSERT INTO stay (instance_id, n, state, lifecycle, committee_id, entered_at)
       SELECT i.id, j.n, s, i.lifecycle, i.committee_id, j.occurred_at FROM instance i, unnest(j.states) s
        WHERE i.id = of_instance
          AND NOT EXISTS (SELECT FROM stay o WHERE o.instance_id = of_instance AND o.state = s AND o.left_at IS NULL);
     END LOOP;
   END $$`,
  `CREATE FUNCTION keep_stays_of_instance() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM keep_stays(NEW.id, CASE TG_OP WHEN 'INSERT' THEN 0 ELSE OLD.revision END, NEW.revision);
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER keep_stays_from_the_start AFTER INSERT ON instance DEFERRABLE INITIALLY DEFERRED
     FOR EACH ROW EXECUTE FUNCTION keep_stays_of_instance()`,
  // Several entries of one commit may lead away and back again.
  `CREATE CONSTRAINT TRIGGER keep_stays AFTER UPDATE ON instance DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
     WHEN (OLD.states IS DISTINCT FROM NEW.states OR NEW.revision > OLD.revision + 1)
     EXECUTE FUNCTION keep_stays_of_instance()`,
  `SELECT keep_stays(id, 0, revision) FROM instance`,
];

const seatOf = (row: string) => `(${row}.body->>'seat')::uuid`;

/** Rows of one slice that the seat of another row has in the same round. */
const ofSameSeat = (row: string, slice: string, of: string) =>
  `${row}.instance_id = ${of}.instance_id AND ${row}.slice = '${slice}' AND ${seatOf(row)} = ${seatOf(of)}`;

/** A rectification strikes what stood before it. */
const unstruck = (row: string) => `
  NOT EXISTS (SELECT FROM record x WHERE ${ofSameSeat('x', 'rectification', row)} AND x.n > ${row}.n
                 AND x.body->>'what' = '${row === 'p' ? 'positions' : 'recusals'}')`;

const concerns = (row: string, paper: string) =>
  `(jsonb_typeof(${row}.body->'papers') = 'null' OR ${row}.body->'papers' ? ${paper}::text)`;

const recused = (seat: string, who: string) => `
  (SELECT true FROM record r WHERE ${ofSameSeat('r', 'recusal', seat)} AND ${concerns('r', 'q.paper')} AND ${who}
      AND ${unstruck('r')} LIMIT 1)`;

const VIEWS = [
  // What a seat has still to say in an approval round: a paper on which it takes part and has no position that stands. Each
  // seat is looked up by itself: a join over all positions would be the planner's to choose, and with many it chooses badly.
  `CREATE VIEW awaited_position AS
   SELECT e.instance_id, ${seatOf('e')} AS seat_id, q.paper
     FROM record e JOIN fact_round_paper q ON q.instance_id = e.instance_id
    WHERE e.slice = 'elector'
      AND coalesce(
            (SELECT (p.body->>'version')::int NOT BETWEEN q.material_version AND q.version
                    OR ${recused('p', `r.body->>'recused' = p.body->>'person'`)} IS NOT NULL
               FROM record p
              WHERE ${ofSameSeat('p', 'position', 'e')} AND p.body->>'paper' = q.paper::text AND ${unstruck('p')}
              ORDER BY p.n DESC, p.k DESC LIMIT 1),
            true)
      AND ${recused('e', `jsonb_typeof(r.body->'recused') = 'null'`)} IS NULL`,
  // Who may not speak for the seat on that paper, though the seat may.
  `CREATE VIEW recused_person AS
   SELECT r.instance_id, ${seatOf('r')} AS seat_id, (r.body->>'recused')::uuid AS person_id, q.paper
     FROM record r JOIN fact_round_paper q ON q.instance_id = r.instance_id
    WHERE r.slice = 'recusal' AND jsonb_typeof(r.body->'recused') <> 'null' AND ${concerns('r', 'q.paper')} AND ${unstruck('r')}`,
];

/** What the monitor reads: where instances stand and stood, and what is still awaited from seats. */
export class Monitor1700000001200 implements MigrationInterface {
  readonly name = 'Monitor1700000001200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...STAYS, ...VIEWS]) await runner.query(statement);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON stay TO mandat_app');
    await runner.query('GRANT SELECT ON awaited_position, recused_person TO mandat_app');
    // A backup says which version of the tables it was made from.
    await runner.query('GRANT SELECT ON migration TO mandat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW recused_person, awaited_position');
    await runner.query('DROP TRIGGER keep_stays ON instance');
    await runner.query('DROP TRIGGER keep_stays_from_the_start ON instance');
    await runner.query('DROP FUNCTION keep_stays_of_instance(), keep_stays(uuid, int, int)');
    await runner.query('DROP TABLE stay');
  }
}
