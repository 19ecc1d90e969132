import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { keyOf, page, type Page } from '../http/cursor.js';
import { bilingual } from '../http/problem.js';

/** Number of a notification; PostgreSQL's bigint comes as text. */
export const number = z.string().regex(/^\d{1,18}$/);

export const notification = z
  .object({
    id: number,
    instance: id,
    topic: z.string(),
    subject: bilingual,
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notification' });

type Notification = z.infer<typeof notification>;
type Row = Omit<Notification, 'createdAt' | 'readAt'> & { readonly createdAt: Date; readonly readAt: Date | null };

interface Asked {
  readonly limit: number;
  readonly cursor?: string;
  readonly unread: boolean;
}

const PAGE = `
  SELECT id, instance_id AS instance, topic, subject, created_at AS "createdAt", read_at AS "readAt" FROM notification
   WHERE person_id = $1 AND ($2::bigint IS NULL OR id < $2) AND (NOT $3 OR read_at IS NULL)
   ORDER BY id DESC LIMIT $4`;

const READ = `
  UPDATE notification SET read_at = coalesce(read_at, $3) WHERE id = $1 AND person_id = $2
  RETURNING id`;

/** What a person has been told, newest first. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(person: string, { limit, cursor, unread }: Asked): Promise<Page<Notification>> {
    const after = keyOf(cursor, number) ?? null;
    const rows = await this.db.query<Row[]>(PAGE, [person, after, unread, limit + 1]);
    const { items, next } = page(rows, limit, (row) => row.id);
    return { items: items.map(inIso), next };
  }

  /** Whether there was such a notification for that person; the first reading counts. */
  async markRead(person: string, notification: string): Promise<boolean> {
    const [updated] = await this.db.query<[unknown[], number]>(READ, [notification, person, this.clock.now()]);
    return updated.length > 0;
  }
}

const inIso = (row: Row): Notification => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
});
