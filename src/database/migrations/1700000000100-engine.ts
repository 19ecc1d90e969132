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
  next_due     timestamptz,
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
  id            bigint GENERATED ALWAYS AS IDENTITY,
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
  PRIMARY KEY (instance_id, n)
);

CREATE TABLE record (
  id          uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  n           int  NOT NULL,
  slice       text NOT NULL,
  k           int  NOT NULL,
  body        jsonb NOT NULL,
  hash        text NOT NULL,
  recorded_at timestamptz NOT NULL
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
CREATE INDEX deadline_of_instance ON deadline (instance_id, due_at) WHERE status = 'pending';

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

/** Runs `body` for each element of a list, with the element in `e`. A list that is not there costs next to nothing. */
const forEach = (list: string, body: string) => `
  IF p ? '${list}' THEN
    FOR i IN 0 .. jsonb_array_length(p->'${list}') - 1 LOOP
      e := p->'${list}'->i;
      ${body}
    END LOOP;
  END IF;`;

/**
 * The one function that writes. It locks what was read, in the order of ids; when an instance has moved on since, it
 * answers `stale` and has written nothing; when the command was carried out before, it answers `repeated`.
 * Fields are taken out one by one: unfolding the rows by jsonb_to_recordset costs several times as much. Where only the
 * instance that moves was read, its UPDATE is lock and check in one.
 */
const COMMIT = `
CREATE FUNCTION engine_commit(p jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  e jsonb;
  now_at timestamptz := (p->>'at')::timestamptz;
BEGIN
  IF p ? 'answer' OR jsonb_array_length(p->'reads') > 1 OR NOT p ? 'moved' THEN ${forEach(
    'reads',
    `PERFORM 1 FROM instance t WHERE t.id = (e->>'id')::uuid AND t.revision = (e->>'revision')::int FOR UPDATE;
      IF NOT FOUND THEN RETURN 'stale'; END IF;`,
  )}
  END IF;

  IF p ? 'answer' THEN
    e := p->'answer';
    INSERT INTO idempotency (person_id, key, request_hash, response, at)
    VALUES ((e->>'person_id')::uuid, e->>'key', e->>'request_hash', e->'response', now_at)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN 'repeated'; END IF;
  END IF;
  ${forEach(
    'moved',
    `UPDATE instance t
         SET revision = (e->>'revision')::int, states = (e->>'states')::text[], status = e->>'status', title = e->>'title',
             snapshot = e->'snapshot', head_hash = e->>'head_hash', changed_at = now_at
       WHERE t.id = (e->>'id')::uuid AND t.revision = (e->>'seen')::int;
      IF NOT FOUND THEN RETURN 'stale'; END IF;`,
  )}
  ${forEach(
    'started',
    `INSERT INTO instance (id, lifecycle, definition, committee_id, revision, states, status, title, snapshot, head_hash, created_at, changed_at)
      VALUES ((e->>'id')::uuid, e->>'lifecycle', (e->>'definition')::int, (e->>'committee_id')::uuid, (e->>'revision')::int,
              (e->>'states')::text[], e->>'status', e->>'title', e->'snapshot', e->>'head_hash', now_at, now_at);`,
  )}
  ${forEach(
    'journal',
    `INSERT INTO journal (instance_id, n, recorded_at, occurred_at, person_id, seat_id, reason, event, facts, effects, states,
                           definition, snapshot_hash, cause, previous_hash, hash)
      VALUES ((e->>'instance_id')::uuid, (e->>'n')::int, now_at, (e->>'occurred_at')::timestamptz, (e->>'person_id')::uuid,
              (e->>'seat_id')::uuid, e->>'reason', e->'event', e->'facts', e->'effects', (e->>'states')::text[],
              (e->>'definition')::int, e->>'snapshot_hash', nullif(e->'cause', 'null'), e->>'previous_hash', e->>'hash');`,
  )}
  ${forEach(
    'records',
    `INSERT INTO record (id, instance_id, n, slice, k, body, hash, recorded_at)
      VALUES ((e->>'id')::uuid, (e->>'instance_id')::uuid, (e->>'n')::int, e->>'slice', (e->>'k')::int, e->'body', e->>'hash', now_at);`,
  )}
  ${forEach(
    'links',
    `INSERT INTO link (from_id, relation, to_id, inverse)
      VALUES ((e->>'from_id')::uuid, e->>'relation', (e->>'to_id')::uuid, e->>'inverse');`,
  )}
  ${forEach(
    'outbox',
    `INSERT INTO outbox (instance_id, n, k, topic, body, created_at)
      VALUES ((e->>'instance_id')::uuid, (e->>'n')::int, (e->>'k')::int, e->>'topic', e->'body', now_at);`,
  )}
  ${forEach(
    'deadlines',
    `IF e->>'op' = 'schedule' THEN
        INSERT INTO deadline (instance_id, name, generation, due_at, event, status)
        SELECT (e->>'instance_id')::uuid, e->>'name', coalesce(max(d.generation), 0) + 1, (e->>'due_at')::timestamptz, e->>'event', 'pending'
          FROM deadline d WHERE d.instance_id = (e->>'instance_id')::uuid AND d.name = e->>'name';
      ELSE
        UPDATE deadline d SET status = CASE e->>'op' WHEN 'fire' THEN 'fired' ELSE 'cancelled' END, settled_at = now_at
         WHERE d.instance_id = (e->>'instance_id')::uuid AND d.name = e->>'name' AND d.status = 'pending';
      END IF;
      UPDATE instance t
         SET next_due = (SELECT min(d.due_at) FROM deadline d WHERE d.instance_id = t.id AND d.status = 'pending')
       WHERE t.id = (e->>'instance_id')::uuid;`,
  )}
  RETURN 'written';
END $$`;

/** Several commands in one transaction, each answered for itself. */
const COMMIT_EACH = `
CREATE FUNCTION engine_commit_each(commands jsonb) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  results text[] := '{}';
BEGIN
  FOR i IN 0 .. jsonb_array_length(commands) - 1 LOOP
    results := results || engine_commit(commands->i);
  END LOOP;
  RETURN results;
END $$`;

/** The application adds to journal, slice rows and links; it can neither change nor delete them. */
const GRANTS = `
GRANT SELECT, INSERT ON journal, record, link, idempotency TO mandat_app;
GRANT SELECT, INSERT, UPDATE ON instance, deadline, outbox TO mandat_app;
REVOKE ALL ON FUNCTION engine_commit(jsonb), engine_commit_each(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION engine_commit(jsonb), engine_commit_each(jsonb) TO mandat_app;
`;

export class Engine1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COMMIT);
    await runner.query(COMMIT_EACH);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION engine_commit_each(jsonb), engine_commit(jsonb)');
    await runner.query('DROP TABLE idempotency, outbox, deadline, record, journal, link, instance');
  }
}
