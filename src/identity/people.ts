import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ROLES } from '../domain/workflow/facts.js';
import { id } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';

const role = z.enum(ROLES);

/** What a person is in one committee now. */
export const standing = z
  .object({
    committee: z.object({ id, key: z.string(), name: z.string() }),
    roles: z.array(role),
    seats: z.array(
      z.object({
        id,
        name: z.string(),
        organisation: z.string(),
        as: z.enum(['member', 'substitute']),
        rank: z.int(),
      }),
    ),
  })
  .meta({ id: 'Standing' });

export const me = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    language: z.enum(['da', 'en']),
    committees: z.array(standing),
  })
  .meta({ id: 'Me' });

const NOW = `valid_from <= $2::timestamptz AND (valid_to IS NULL OR valid_to > $2::timestamptz)`;

const STANDINGS = `
  SELECT jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name) AS committee,
         array_agg(DISTINCT r.role ORDER BY r.role) AS roles,
         coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'organisation', o.short, 'as', r.role, 'rank', r.rank)
                            ORDER BY r.rank, s.name) FILTER (WHERE r.role IN ('member', 'substitute')), '[]') AS seats
    FROM (SELECT * FROM committee_role WHERE person_id = $1 AND ${NOW}) r
    JOIN committee c ON c.id = r.committee_id
    LEFT JOIN seat s ON s.id = r.seat_id
    LEFT JOIN organisation o ON o.id = s.organisation_id
   GROUP BY c.id ORDER BY c.name, c.id`;

/** Who people are; what they may comes from seats and periods, read when it is asked. */
@Injectable()
export class People {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A person with their roles and seats by committee; undefined when there is no such person. */
  async find(id: string): Promise<z.infer<typeof me> | undefined> {
    const [person] = await this.db.query<Omit<z.infer<typeof me>, 'committees'>[]>(
      'SELECT id, name, email, language FROM person WHERE id = $1',
      [id],
    );
    if (person === undefined) return undefined;
    const committees = await this.db.query<z.infer<typeof standing>[]>(STANDINGS, [id, this.clock.now()]);
    return { ...person, committees };
  }

  /** A person, or the member of a seat, as one is named at sign-in. */
  async chosen({ person, seat }: { person?: string; seat?: string }): Promise<z.infer<typeof me> | undefined> {
    const id = person ?? (seat && (await this.memberOf(seat)));
    return id === undefined ? undefined : this.find(id);
  }

  private async memberOf(seat: string): Promise<string | undefined> {
    const [holder] = await this.db.query<{ person: string }[]>(
      `SELECT person_id AS person FROM committee_role WHERE seat_id = $1 AND role = 'member' AND ${NOW}`,
      [seat, this.clock.now()],
    );
    return holder?.person;
  }
}
