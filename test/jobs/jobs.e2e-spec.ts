import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import { Feeder } from '../../src/jobs/feeder.js';
import { QUEUES } from '../../src/jobs/job-handler.js';
import { Pump } from '../../src/jobs/pump.js';
import { Relay } from '../../src/jobs/relay.js';
import { Workers } from '../../src/jobs/workers.js';
import { Delivery } from '../../src/notifications/delivery.js';
import { DEADLINE, openComments, openWorkingHouse, type WorkingHouse } from './working-house.js';

const count = async ({ owner }: WorkingHouse, sql: string, values: unknown[] = []): Promise<number> =>
  Number((await owner.query<{ count: string }>(`SELECT count(*) AS count FROM ${sql}`, values)).rows[0]!.count);

/** Throws every job away, as a queue's server does that loses its memory. */
async function emptyQueues({ queue }: WorkingHouse): Promise<void> {
  for (const name of QUEUES) {
    const jobs = new Queue(name, queue.worker);
    await jobs.waitUntilReady();
    await jobs.obliterate({ force: true });
    await jobs.close();
  }
}

describe('effects', () => {
  let house: WorkingHouse;
  beforeAll(async () => (house = await openWorkingHouse()));
  afterAll(() => house.close());

  it('go through the queue: an announcement reaches the inbox of everybody it is for', async () => {
    const round = await openComments(house);
    await house.time.settle();
    expect(await count(house, `notification WHERE instance_id = $1 AND topic = 'opened'`, [round])).toBe(3);
    expect(house.app.get(Workers).done.announcements).toBeGreaterThan(0);
  });

  it('of an announcement whose mark was lost with its worker are shown once', async () => {
    const round = await openComments(house);
    await house.time.settle();
    const { rows } = await house.owner.query<{ id: string }>(
      `UPDATE outbox SET delivered_at = NULL WHERE instance_id = $1 RETURNING id`,
      [round],
    );
    for (const { id } of rows) await house.app.get(Delivery).deliver(id);
    expect(await count(house, `notification WHERE instance_id = $1 AND topic = 'opened'`, [round])).toBe(3);
  });

  it('of a deadline come at its own instant, in the order in which they are due', async () => {
    const round = await openComments(house);
    await house.time.advanceTo(new Date('2025-03-10T08:00:00Z'));
    const { rows } = await house.owner.query(
      `SELECT occurred_at, states FROM journal WHERE instance_id = $1 AND person_id IS NULL`,
      [round],
    );
    expect(rows).toEqual([{ occurred_at: new Date(DEADLINE), states: ['closed'] }]);
    expect(house.app.get(Workers).done.alarms).toBeGreaterThan(0);
  });
});

describe('a queue that was emptied', () => {
  let house: WorkingHouse;
  beforeAll(async () => (house = await openWorkingHouse({ works: false })));
  afterAll(() => house.close());

  it('loses no announcement and no alarm: both come again from the database', async () => {
    const round = await openComments(house);
    const [feeder, relay] = [house.app.get(Feeder), house.app.get(Relay)];
    await house.clock.moveTo(new Date(DEADLINE));
    expect([await relay.relay(), await feeder.feed()]).toEqual([1, 1]);
    await emptyQueues(house);
    expect([await relay.relay(), await feeder.feed()]).toEqual([0, 0]);
    await house.clock.moveTo(new Date('2025-03-06T11:01:00Z'));
    expect([await relay.relay(), await feeder.feed()]).toEqual([1, 1]);
    await house.app.get(Workers).start();
    house.app.get(Pump).start();
    await house.time.settle();
    expect(await count(house, `notification WHERE instance_id = $1 AND topic = 'opened'`, [round])).toBe(3);
    expect(await count(house, `instance WHERE id = $1 AND states = '{closed}'`, [round])).toBe(1);
  });
});
