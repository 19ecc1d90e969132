import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../engine/clock.js';
import { refused } from '../http/refused.js';
import type { lease } from './draft-schemas.js';

const MINUTES = 15;

type Lease = z.infer<typeof lease>;

/** Takes the lease when it is free, over, or one's own. One's own renews under its token; without it the token is a new one. */
const TAKE = `
  INSERT INTO lease AS held (instance_id, person_id, token, expires_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (instance_id) DO UPDATE SET person_id = $2, expires_at = $4,
    token = CASE WHEN held.token = $6 AND held.expires_at > $5 THEN held.token ELSE $3 END
   WHERE held.person_id = $2 OR held.expires_at <= $5
  RETURNING token, expires_at`;

const HOLDER = `SELECT p.name, l.expires_at FROM lease l JOIN person p ON p.id = l.person_id WHERE l.instance_id = $1`;

/** The right to write a draft, for a quarter of an hour at a time, so that two writers cannot overwrite each other. */
@Injectable()
export class Leases {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes or renews the lease.
   * @throws Refused with 409 naming who holds it and until when.
   */
  async take(paper: string, person: string, token?: string): Promise<Lease> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + MINUTES * 60_000);
    const [taken] = await this.db.query<{ token: string; expires_at: Date }[]>(TAKE, [
      paper,
      person,
      randomUUID(),
      until,
      now,
      token ?? null,
    ]);
    if (taken === undefined) throw await this.heldByAnother(paper);
    return { token: taken.token, expiresAt: taken.expires_at.toISOString() };
  }

  /** Gives the lease back; one that is no longer one's own is left alone. */
  async release(paper: string, person: string, token: string): Promise<void> {
    await this.db.query('DELETE FROM lease WHERE instance_id = $1 AND person_id = $2 AND token = $3', [
      paper,
      person,
      token,
    ]);
  }

  private async heldByAnother(paper: string): Promise<Error> {
    const [holder] = await this.db.query<{ name: string; expires_at: Date }[]>(HOLDER, [paper]);
    return holder === undefined ? justReleased() : held(holder.name, holder.expires_at);
  }
}

const held = (name: string, until: Date) =>
  refused(
    409,
    'lease-held',
    {
      da: '{name} skriver i udkastet indtil {until}. Vent, eller aftal at få det overladt.',
      en: '{name} is writing in the draft until {until}. Wait, or agree to have it handed over.',
    },
    { params: { name, until: until.toISOString() } },
  );

const justReleased = () =>
  refused(409, 'lease-changed', {
    da: 'En anden har netop givet udkastet fra sig. Prøv igen.',
    en: 'Somebody has just given the draft back. Try again.',
  });
