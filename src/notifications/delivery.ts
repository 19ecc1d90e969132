import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { render, type Bilingual, type Params } from '../domain/workflow/bilingual.js';
import type { Audience } from '../domain/workflow/lifecycle.js';
import { Clock } from '../engine/clock.js';
import { audiences } from './audience.js';

interface Announcement {
  readonly instance: string;
  readonly topic: string;
  readonly body: { readonly audience: Audience; readonly subject: Bilingual; readonly params: Params };
}

// Locked until its delivery is written: two workers with the same announcement take turns, and the second finds it done.
const WAITING = `
  SELECT instance_id AS instance, topic, body FROM outbox WHERE id = $1 AND delivered_at IS NULL FOR UPDATE`;

const tell = (audience: string) => `
  INSERT INTO notification (outbox_id, person_id, instance_id, topic, subject, created_at)
  SELECT DISTINCT $3::bigint, told.person_id, $1::uuid, $4, $5::jsonb, $2::timestamptz FROM (${audience}) AS told
  ON CONFLICT DO NOTHING
  RETURNING person_id`;

/** Brings announcements to those they are for. */
@Injectable()
export class Delivery {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Delivers an announcement to everybody in its audience, in one transaction. Gives how many were told now; again, none. */
  deliver(outboxId: string): Promise<number> {
    return this.db.transaction(async (writing) => {
      const [announcement] = await writing.query<Announcement[]>(WAITING, [outboxId]);
      return announcement === undefined ? 0 : this.tellAll(writing, outboxId, announcement);
    });
  }

  private async tellAll(
    writing: EntityManager,
    outboxId: string,
    { instance, topic, body }: Announcement,
  ): Promise<number> {
    const now = this.clock.now();
    const { subject, params } = body;
    const text = { da: render(subject, 'da', params), en: render(subject, 'en', params) };
    const told = await writing.query<unknown[]>(tell(audiences[body.audience]), [
      instance,
      now,
      outboxId,
      topic,
      JSON.stringify(text),
    ]);
    await writing.query('UPDATE outbox SET delivered_at = $2 WHERE id = $1', [outboxId, now]);
    return told.length;
  }
}
