import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { keyOf, page, type Page } from '../http/cursor.js';
import { notFound } from '../http/refused.js';
import type { FailedJob } from '../jobs/failed-jobs.js';
import { Queues } from '../jobs/queues.js';
import type { FailedJobView } from './administration-views.js';
import { JobSubjects, type Subject } from './job-subjects.js';

interface Paged {
  readonly limit: number;
  readonly cursor?: string;
}

const place = z.tuple([z.iso.datetime(), z.string()]);

/** Jobs that were given up, for the secretariat of the committee that they are about. */
@Injectable()
export class FailedWork {
  constructor(
    private readonly queues: Queues,
    private readonly subjects: JobSubjects,
  ) {}

  /** What was given up last comes first. */
  async read(person: string, { limit, cursor }: Paged): Promise<Page<FailedJobView>> {
    const [at, id] = keyOf(cursor, place) ?? [];
    const lines = (await this.seenBy(person))
      .sort((one, other) => other.lastAt.localeCompare(one.lastAt) || one.id.localeCompare(other.id))
      .filter((line) => at === undefined || line.lastAt < at || (line.lastAt === at && line.id.localeCompare(id!) > 0));
    return page(lines, limit, (line) => [line.lastAt, line.id]);
  }

  /** @throws Refused with 404 when there is no such failed job that the person may see. */
  async retry(person: string, id: string): Promise<void> {
    const found = (await this.seenBy(person)).find((line) => line.id === id);
    if (found === undefined || !(await this.queues.retry(found))) throw notFound();
  }

  private async seenBy(person: string): Promise<FailedJobView[]> {
    const failed = await this.queues.failed();
    const subjects = await this.subjects.of(failed, person);
    return failed.flatMap((job) => {
      const subject = subjects.get(job.id);
      return subject === undefined ? [] : [lineOf(job, subject)];
    });
  }
}

const lineOf = ({ data: _, firstAt, lastAt, ...job }: FailedJob, subject: Subject): FailedJobView => ({
  ...{ ...job, ...subject },
  firstAt: firstAt.toISOString(),
  lastAt: lastAt.toISOString(),
});
