import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import request from 'supertest';
import { alarmJobId } from '../../src/jobs/feeder.js';
import { JOBS } from '../../src/jobs/job-handler.js';
import { announcementJobId } from '../../src/jobs/relay.js';
import { Workers } from '../../src/jobs/workers.js';
import { as } from '../http/api.js';
import { eventually } from '../processes/eventually.js';
import { DEADLINE, done, openComments, openWorkingHouse, type WorkingHouse } from './working-house.js';

let house: WorkingHouse;
beforeAll(async () => {
  house = await openWorkingHouse({ works: false });
  await house.app.getHttpAdapter().getInstance().ready();
  await house.app.get(Workers).start();
});
afterAll(() => house.close());

const get = (path: string, person = house.committee.secretariat) =>
  request(house.app.getHttpServer()).get(`/api/${path}`).set(as(person));
const failed = async (person?: string) => (await get('jobs/failed', person).expect(200)).body.items;
const retry = (id: string, person = house.committee.secretariat) =>
  request(house.app.getHttpServer())
    .post(`/api/jobs/failed/${encodeURIComponent(id)}/retry`)
    .set(as(person));

/** Queues a job with one attempt instead of six, which would take half a minute. */
async function queueOnce(job: { queue: string; name: string }, jobId: string, data: object): Promise<void> {
  const queue = new Queue(job.queue, house.queue.worker);
  await queue.waitUntilReady();
  await queue.add(job.name, data, { jobId, attempts: 1 });
  await queue.close();
}

/** Does something while a table is out of reach, and waits until so many jobs have failed of it. */
async function without(table: string, work: () => Promise<void>): Promise<void> {
  await house.owner.query(`ALTER TABLE ${table} RENAME TO away`);
  const before = await queueFailures();
  await work();
  await eventually('the failure', queueFailures, (now) => now > before);
  await house.owner.query(`ALTER TABLE away RENAME TO ${table}`);
}

async function queueFailures(): Promise<number> {
  const counts = Object.values(JOBS).map(async ({ queue: name }) => {
    const queue = new Queue(name, house.queue.worker);
    await queue.waitUntilReady();
    const { failed: n = 0 } = await queue.getJobCounts('failed');
    await queue.close();
    return n;
  });
  return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
}

async function failAnnouncement(): Promise<{ round: string; id: string }> {
  const round = await openComments(house);
  const { rows } = await house.owner.query<{ id: string }>(
    `UPDATE outbox SET queued_at = created_at, generation = 1 WHERE instance_id = $1 RETURNING id`,
    [round],
  );
  const id = announcementJobId({ id: rows[0]!.id, generation: 0 });
  await without('notification', () => queueOnce(JOBS.deliverAnnouncement, id, { id: rows[0]!.id }));
  return { round, id };
}

describe('the versions of the lifecycles', () => {
  it('are counted as far as the one who asks may see', async () => {
    const round = await openComments(house);
    const payload = { reason: 'Sendt ved en fejl' };
    await done(house.engine.send({ instance: round, person: house.committee.secretariat, type: 'CANCEL', payload }));
    const lineOf = async (person?: string) =>
      (await get('administration/definitions', person).expect(200)).body.items.find(
        ({ key }: { key: string }) => key === 'comment-round',
      );
    expect(await lineOf()).toMatchObject({
      key: 'comment-round', version: 1, current: true, label: { da: 'Kommentering' }, active: 0, instances: 1,
    }); // prettier-ignore
    expect(await lineOf(randomUUID())).toMatchObject({ active: 0, instances: 0 });
  });
});

describe('a job that was given up', () => {
  let told: { round: string; id: string };
  beforeAll(async () => (told = await failAnnouncement()));

  it('is shown to the secretariat with what it was about, how often it was tried and why it failed', async () => {
    expect(await failed()).toEqual([
      {
        id: told.id, queue: 'announcements', name: 'deliver-announcement', topic: 'opened', dueAt: null, attempts: 1,
        instance: { id: told.round, lifecycle: 'comment-round', title: 'Comments', committee: house.committee.id },
        firstAt: expect.stringMatching(/Z$/), lastAt: expect.stringMatching(/Z$/),
        error: expect.stringContaining('notification'), triedAgain: false, settled: false,
      },
    ]); // prettier-ignore
  });

  it('is shown to nobody else, and nobody else can have it tried again', async () => {
    const above = randomUUID();
    const person = randomUUID();
    await house.owner.query(`INSERT INTO committee (id, key, name) VALUES ($1, $2, $2)`, [above, `above-${above}`]);
    await house.owner.query(`INSERT INTO person (id, name, email) VALUES ($1, 'Above', $2)`, [person, `${person}@mandat.example`]); // prettier-ignore
    await house.owner.query(`INSERT INTO committee_duty (committee_id, person_id, role, valid_from) VALUES ($1, $2, 'secretariat', '2020-01-01')`, [above, person]); // prettier-ignore
    await house.owner.query(`UPDATE committee SET parent_id = $1 WHERE id = $2`, [above, house.committee.id]);
    await get(`instances/${told.round}`, person).expect(200);
    for (const other of [house.committee.chair, house.committee.members[1]!.person, person, randomUUID()]) {
      expect(await failed(other)).toEqual([]);
      expect((await retry(told.id, other).expect(404)).body.code).toBe('not-found');
    }
  });

  it('says when the database has had it queued anew, or when it is done', async () => {
    const outbox = (set: string) => house.owner.query(`UPDATE outbox SET ${set} WHERE instance_id = $1`, [told.round]);
    await outbox('generation = 2');
    expect(await failed()).toMatchObject([{ triedAgain: true, settled: false }]);
    await outbox('delivered_at = created_at');
    expect(await failed()).toMatchObject([{ settled: true }]);
    await outbox('generation = 1, delivered_at = NULL');
  });

  it('is done when it is tried again, and then it has not failed any more', async () => {
    await retry(told.id).expect(204);
    const shown = async () =>
      (await house.owner.query(`SELECT FROM notification WHERE instance_id = $1`, [told.round])).rowCount;
    await eventually('the delivery', shown, (people) => people === 3);
    expect(await failed()).toEqual([]);
    await retry(told.id).expect(404);
    await retry('nothing').expect(404);
  });

  it('of an alarm names the instant at which it was to ring; the latest come first, page by page', async () => {
    const { id: announcement } = await failAnnouncement();
    const round = await openComments(house);
    await house.clock.moveTo(new Date(DEADLINE));
    const { rows } = await house.owner.query(
      `UPDATE deadline SET queued_at = due_at WHERE instance_id = $1 AND status = 'pending' RETURNING *`,
      [round],
    );
    const id = alarmJobId(rows[0], rows[0].due_at);
    await without('deadline', () => queueOnce(JOBS.ringAlarms, id, { instance: round, dueAt: DEADLINE }));
    expect(await failed()).toMatchObject([
      { id, queue: 'alarms', topic: null, dueAt: DEADLINE, instance: { id: round }, triedAgain: false, settled: false },
      { id: announcement },
    ]);
    const { body } = await get('jobs/failed?limit=1').expect(200);
    expect((await get(`jobs/failed?limit=1&cursor=${body.next}`).expect(200)).body).toMatchObject({
      items: [{ id: announcement }], next: null,
    }); // prettier-ignore
    await retry(id).expect(204);
    const states = async () =>
      (await house.owner.query(`SELECT states FROM instance WHERE id = $1`, [round])).rows[0].states[0];
    await eventually('the alarm', states, (state) => state === 'closed');
  });
});
