import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../engine/clock.js';
import type { FailedJob } from '../jobs/failed-jobs.js';
import { alarmJobId } from '../jobs/feeder.js';
import { JOBS } from '../jobs/job-handler.js';
import { announcementJobId } from '../jobs/relay.js';
import type { FailedJobView } from './administration-views.js';

/** What a failed job was about. */
export type Subject = Pick<FailedJobView, 'instance' | 'topic' | 'dueAt' | 'triedAgain' | 'settled'>;

/** Instances of committees that the person keeps the secretariat of, as their own duty. */
const KEPT = `
  instance i JOIN committee_role r ON r.committee_id = i.committee_id AND r.role = 'secretariat' AND NOT r.inherited
   AND r.person_id = $1 AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)`;

const INSTANCE = `
  jsonb_build_object('id', i.id, 'lifecycle', i.lifecycle, 'title', i.title, 'committee', i.committee_id) AS instance`;

const ANNOUNCED = `
  SELECT o.id::text, o.generation, o.topic, o.delivered_at IS NOT NULL AS settled, ${INSTANCE}
    FROM ${KEPT} JOIN outbox o ON o.instance_id = i.id WHERE o.id = ANY ($3::bigint[])`;

const DUE = `
  SELECT d.instance_id, d.name, d.generation, d.due_at, d.queued_at, d.status <> 'pending' AS settled, ${INSTANCE}
    FROM ${KEPT} JOIN deadline d ON d.instance_id = i.id
    JOIN unnest($3::uuid[], $4::timestamptz[]) AS j(instance_id, due_at) ON (j.instance_id, j.due_at) = (d.instance_id, d.due_at)`;

interface Announced {
  readonly id: string;
  readonly generation: number;
  readonly topic: string;
  readonly settled: boolean;
  readonly instance: Subject['instance'];
}

interface Due {
  readonly instance_id: string;
  readonly name: string;
  readonly generation: number;
  readonly due_at: Date;
  readonly queued_at: Date | null;
  readonly settled: boolean;
  readonly instance: Subject['instance'];
}

/** Finds what failed jobs were about, where the one who asks keeps the secretariat of it. */
@Injectable()
export class JobSubjects {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By the jobs' ids. */
  async of(jobs: readonly FailedJob[], person: string): Promise<ReadonlyMap<string, Subject>> {
    const now = this.clock.now();
    return new Map([...(await this.announced(jobs, person, now)), ...(await this.due(jobs, person, now))]);
  }

  private async announced(jobs: readonly FailedJob[], person: string, now: Date) {
    const told = jobs.filter(({ name }) => name === JOBS.deliverAnnouncement.name);
    const ids = told.map(({ data }) => (data as { id: string }).id);
    const rows = await this.db.query<Announced[]>(ANNOUNCED, [person, now, ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return told.flatMap(({ id }, i): [string, Subject][] => {
      const row = byId.get(ids[i]!);
      // The generation is counted up when the job has been queued.
      return row === undefined
        ? []
        : [[id, subject(row, announcementJobId({ ...row, generation: row.generation - 1 }) !== id, row.topic, null)]];
    });
  }

  private async due(jobs: readonly FailedJob[], person: string, now: Date) {
    const rung = jobs.filter(({ name }) => name === JOBS.ringAlarms.name);
    const data = rung.map((job) => job.data as { instance: string; dueAt: string });
    const values = [person, now, data.map(({ instance }) => instance), data.map(({ dueAt }) => dueAt)];
    const rows = await this.db.query<Due[]>(DUE, values);
    return rung.flatMap(({ id }, i): [string, Subject][] => {
      const { instance, dueAt } = data[i]!;
      const own = rows.filter((row) => row.instance_id === instance && row.due_at.toISOString() === dueAt);
      const row = own.find((one) => id.startsWith(alarmJobId(one, one.due_at)));
      return row === undefined
        ? []
        : [[id, subject(row, alarmJobId(row, row.queued_at ?? row.due_at) !== id, null, dueAt)]];
    });
  }
}

const subject = (
  { instance, settled }: Pick<Subject, 'instance' | 'settled'>,
  triedAgain: boolean,
  topic: string | null,
  dueAt: string | null,
): Subject => ({ instance, settled, triedAgain, topic, dueAt });
