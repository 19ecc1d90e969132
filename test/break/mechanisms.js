/**
 * What each promise hangs on. Taking out one mechanism (`text` becomes `instead` in `file`) must turn the named test red.
 */
export const mechanisms = [
  {
    name: 'the answer kept under its key',
    file: 'src/engine/attempt.ts',
    text: 'return person && key ?',
    instead: 'return person && !key ?',
    spec: 'test/engine/engine.e2e-spec.ts',
    test: 'is answered once however often it is repeated with its key',
  },
  {
    name: 'the unique key of kept answers',
    file: 'src/database/migrations/1700000000100-engine.ts',
    text: '  at           timestamptz NOT NULL,\n  PRIMARY KEY (person_id, key)',
    instead: '  at           timestamptz NOT NULL',
    spec: 'test/engine/engine.e2e-spec.ts',
    test: 'that starts something, come twice at the same moment with one key, starts one',
  },
  {
    name: 'the version check',
    file: 'src/database/migrations/1700000000100-engine.ts',
    text: " AND t.revision = (e->>'seen')::int",
    instead: '',
    spec: 'test/engine/engine.e2e-spec.ts',
    test: 'among many at the same moment gets in once, and none is lost',
  },
  {
    name: 'the outbox',
    file: 'src/engine/batch.ts',
    text: 'this.outbox.push({ ...one, instance_id: instance, n, k })',
    instead: 'void [one, instance, n, k]',
    spec: 'test/jobs/jobs.e2e-spec.ts',
    test: 'go through the queue: an announcement reaches the inbox of everybody it is for',
  },
  {
    name: 'the outbox that is looked through again',
    file: 'src/jobs/relay.ts',
    text: '(queued_at IS NULL OR queued_at <= $1::timestamptz)',
    instead: '(queued_at IS NULL AND $1::timestamptz IS NOT NULL)',
    spec: 'test/jobs/jobs.e2e-spec.ts',
    test: 'loses no announcement and no alarm: both come again from the database',
  },
  {
    name: 'the unique key of the inbox',
    file: 'src/database/migrations/1700000000600-notifications.ts',
    text: 'UNIQUE (outbox_id, person_id)',
    instead: 'CHECK (true)',
    spec: 'test/jobs/jobs.e2e-spec.ts',
    test: 'of an announcement whose mark was lost with its worker are shown once',
  },
  {
    name: 'the rule that what is due rings first',
    file: 'src/engine/attempt-send.ts',
    text: 'if (loaded.due)',
    instead: 'if (loaded.due && false)',
    spec: 'test/engine/engine.e2e-spec.ts',
    test: 'that is due rings before a late command, at its own instant',
  },
];
