import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ROLES } from '../domain/workflow/facts.js';
import { id } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';

export const signInChoice = z
  .object({
    person: id,
    name: z.string(),
    committee: z.object({ id, key: z.string(), name: z.string() }),
    roles: z.array(z.enum(ROLES)),
    seat: z.object({ id, name: z.string() }).nullable(),
  })
  .meta({ id: 'SignInChoice' });

const LIST = `
  SELECT p.id AS person, p.name, jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name) AS committee,
         array_agg(DISTINCT r.role ORDER BY r.role) AS roles,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END AS seat
    FROM committee_role r
    JOIN person p ON p.id = r.person_id
    JOIN committee c ON c.id = r.committee_id
    LEFT JOIN seat s ON s.id = r.seat_id
   WHERE NOT r.inherited AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to > $1)
   GROUP BY p.id, c.id, s.id
   ORDER BY c.name, c.id, bool_or(r.role = 'chair') DESC, s.name NULLS LAST, min(r.rank), p.name
   LIMIT 1000`;

/** The people of the demonstration, by committee: the chair first, those without a seat last. */
@Injectable()
export class DemoSeats {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  list(): Promise<z.infer<typeof signInChoice>[]> {
    return this.db.query(LIST, [this.clock.now()]);
  }
}
