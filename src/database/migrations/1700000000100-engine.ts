import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Instances, their links and deadlines, and what is only ever added to: journal and slice rows. These two have no foreign key:
 * the one function that writes them has just locked the instance, and `verify` finds a row that belongs to none.
 */
const TABLES = `
CREATE TABLE instance (
  id           uuid PRIMARY KEY,
  lifecycle    text NOT NULL,
  definition   int  NOT NULL,
  committee_id uuid NOT NULL,
  revision     int  NOT NULL,
  states       text[] NOT NULL,
  status       text NOT NULL,
  title        text NOT NULL,
  snapshot     jsonb NOT NULL,
  head_hash    text NOT NULL,
  created_at   timestamptz NOT NULL,
  changed_at   timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX instance_listed ON instance (committee_id, lifecycle, id);
CREATE INDEX instance_states ON instance USING gin (states);

CREATE TABLE link (
  from_id  uuid NOT NULL REFERENCES instance,
  relation text NOT NULL,
  to_id    uuid NOT NULL REFERENCES instance,
  inverse  text NOT NULL,
  PRIMARY KEY (from_id, relation, to_id)
);
CREATE INDEX link_backwards ON link (to_id, inverse);

CREATE TABLE journal (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instance_id   uuid NOT NULL,
  n             int  NOT NULL,
  recorded_at   timestamptz NOT NULL,
  occurred_at   timestamptz NOT NULL,
  person_id     uuid,
  seat_id       uuid,
  reason        text,
  event         jsonb NOT NULL,
  facts         jsonb NOT NULL,
  effects       jsonb NOT NULL,
  states        text[] NOT NULL,
  definition    int  NOT NULL,
  snapshot_hash text NOT NULL,
  cause         jsonb,
  previous_hash text,
  hash          text NOT NULL,
  xact          xid8 NOT NULL DEFAULT pg_current_xact_id(),
  UNIQUE (instance_id, n)
);

CREATE TABLE record (
  id          uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  n           int  NOT NULL,
  slice       text NOT NULL,
  k           int  NOT NULL,
  body        jsonb NOT NULL,
  hash        text NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (instance_id, n, slice, k)
);

CREATE TABLE deadline (
  instance_id uuid NOT NULL REFERENCES instance,
  name        text NOT NULL,
  generation  int  NOT NULL,
  due_at      timestamptz NOT NULL,
  event       text NOT NULL,
  status      text NOT NULL CHECK (status IN ('pending', 'fired', 'cancelled')),
  queued_at   timestamptz,
  settled_at  timestamptz,
  PRIMARY KEY (instance_id, name, generation)
);
CREATE INDEX deadline_pending ON deadline (due_at) WHERE status = 'pending';

CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instance_id  uuid NOT NULL REFERENCES instance,
  n            int  NOT NULL,
  k            int  NOT NULL,
  topic        text NOT NULL,
  body         jsonb NOT NULL,
  created_at   timestamptz NOT NULL,
  queued_at    timestamptz,
  generation   int NOT NULL DEFAULT 0,
  delivered_at timestamptz,
  UNIQUE (instance_id, n, k)
);
CREATE INDEX outbox_waiting ON outbox (id) WHERE delivered_at IS NULL;

CREATE TABLE idempotency (
  person_id    uuid NOT NULL,
  key          text NOT NULL,
  request_hash text NOT NULL,
  response     jsonb NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (person_id, key)
);
`;

/**
 * The one function that writes. It locks what was read, in the order of ids; when an instance has moved on since, it
 * answers \`stale\` and has written nothing; when the command was carried out before, it answers \`repeated\`.
 */
const COMMIT = `
CREATE FUNCTION engine_commit(p jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  seen record;
  op record;
BEGIN
  FOR seen IN SELECT * FROM jsonb_to_recordset(p->'reads') AS r(id uuid, revision int) LOOP
    PERFORM 1 FROM instance i WHERE i.id = seen.id AND i.revision = seen.revision FOR UPDATE;
    IF NOT FOUND THEN RETURN 'stale'; END IF;
  END LOOP;

  IF p ? 'answer' THEN
    INSERT INTO idempotency (person_id, key, request_hash, response, at)
    SELECT person_id, key, request_hash, response, at
      FROM jsonb_to_record(p->'answer') AS a(person_id uuid, key text, request_hash text, response jsonb, at timestamptz)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN 'repeated'; END IF;
  END IF;

  INSERT INTO instance AS i (id, lifecycle, definition, committee_id, revision, states, status, title, snapshot, head_hash, created_at, changed_at)
  SELECT id, lifecycle, definition, committee_id, revision, states, status, title, snapshot, head_hash, at, at
    FROM jsonb_to_recordset(p->'instances') AS x(id uuid, lifecycle text, definition int, committee_id uuid, revision int,
         states text[], status text, title text, snapshot jsonb, head_hash text, at timestamptz)
  ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, states = excluded.states, status = excluded.status,
     title = excluded.title, snapshot = excluded.snapshot, head_hash = excluded.head_hash, changed_at = excluded.changed_at;

  INSERT INTO journal (instance_id, n, recorded_at, occurred_at, person_id, seat_id, reason, event, facts, effects, states,
                       definition, snapshot_hash, cause, previous_hash, hash)
  SELECT * FROM jsonb_to_recordset(p->'journal') AS x(instance_id uuid, n int, recorded_at timestamptz, occurred_at timestamptz,
         person_id uuid, seat_id uuid, reason text, event jsonb, facts jsonb, effects jsonb, states text[],
         definition int, snapshot_hash text, cause jsonb, previous_hash text, hash text);

  IF p ? 'records' THEN
    INSERT INTO record (id, instance_id, n, slice, k, body, hash, recorded_at)
    SELECT * FROM jsonb_to_recordset(p->'records') AS x(id uuid, instance_id uuid, n int, slice text, k int, body jsonb, hash text, recorded_at timestamptz);
  END IF;
  IF p ? 'links' THEN
    INSERT INTO link (from_id, relation, to_id, inverse)
    SELECT * FROM jsonb_to_recordset(p->'links') AS x(from_id uuid, relation text, to_id uuid, inverse text);
  END IF;
  IF p ? 'outbox' THEN
    INSERT INTO outbox (instance_id, n, k, topic, body, created_at)
    SELECT * FROM jsonb_to_recordset(p->'outbox') AS x(instance_id uuid, n int, k int, topic text, body jsonb, created_at timestamptz);
  END IF;
  IF p ? 'deadlines' THEN
    FOR op IN SELECT * FROM jsonb_to_recordset(p->'deadlines') AS x(op text, instance_id uuid, name text, due_at timestamptz, event text, at timestamptz) LOOP
      IF op.op = 'schedule' THEN
        INSERT INTO deadline (instance_id, name, generation, due_at, event, status)
        SELECT op.instance_id, op.name, coalesce(max(d.generation), 0) + 1, op.due_at, op.event, 'pending'
          FROM deadline d WHERE d.instance_id = op.instance_id AND d.name = op.name;
      ELSE
        UPDATE deadline d SET status = CASE op.op WHEN 'fire' THEN 'fired' ELSE 'cancelled' END, settled_at = op.at
         WHERE d.instance_id = op.instance_id AND d.name = op.name AND d.status = 'pending';
      END IF;
    END LOOP;
  END IF;
  RETURN 'written';
END $$;
`;

/** The application adds to journal, slice rows and links; it can neither change nor delete them. */
const GRANTS = `
GRANT SELECT, INSERT ON journal, record, link, idempotency TO mandat_app;
GRANT SELECT, INSERT, UPDATE ON instance, deadline, outbox TO mandat_app;
REVOKE ALL ON FUNCTION engine_commit(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION engine_commit(jsonb) TO mandat_app;
`;

export class Engine1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COMMIT);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION engine_commit(jsonb)');
    await runner.query('DROP TABLE idempotency, outbox, deadline, record, journal, link, instance');
  }
}
