import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id, instant } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { notFound, refused } from '../http/refused.js';

/** `answer`: in the member's place. `prepare`: the organisation's answer, which the member then gives. */
export const delegationInput = z
  .strictObject({ person: id, may: z.enum(['answer', 'prepare']), until: instant.optional() })
  .meta({ id: 'DelegationInput' });

export const delegation = z
  .object({
    id,
    person: z.object({ id, name: z.string() }),
    may: z.enum(['answer', 'prepare']),
    from: z.iso.datetime(),
    to: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Delegation' });

type Delegation = z.infer<typeof delegation>;

const NOW = `valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`;
const MEMBER = `SELECT FROM committee_role WHERE seat_id = $1 AND person_id = $3 AND role = 'member' AND ${NOW}`;
const LIST = `
  SELECT d.id, jsonb_build_object('id', p.id, 'name', p.name) AS person, d.may, d.valid_from AS "from", d.valid_to AS "to"
    FROM delegation d JOIN person p ON p.id = d.person_id
   WHERE d.seat_id = $1 AND d.given_by = $3 AND (d.valid_to IS NULL OR d.valid_to > $2) ORDER BY p.name, d.id`;

/** What the member of a seat lets others do for it. Only the member gives it and takes it back. */
@Injectable()
export class Delegations {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(seat: string, member: string): Promise<Delegation[]> {
    await this.assertMember(seat, member);
    const rows = await this.db.query<(Omit<Delegation, 'from' | 'to'> & { from: Date; to: Date | null })[]>(LIST, [
      seat,
      this.clock.now(),
      member,
    ]);
    return rows.map(({ from, to, ...row }) => ({ ...row, from: from.toISOString(), to: to?.toISOString() ?? null }));
  }

  /** Gives the delegation's id. @throws Refused with 422 when there is no such person, or for a time that is over. */
  async give(seat: string, member: string, given: z.infer<typeof delegationInput>): Promise<string> {
    await this.assertMember(seat, member);
    const [now, until] = [this.clock.now(), given.until ? new Date(given.until) : null];
    if (until !== null && until <= now) throw over();
    const { length: known } = await this.db.query<unknown[]>('SELECT FROM person WHERE id = $1', [given.person]);
    if (known === 0) throw unknownPerson();
    const delegated = randomUUID();
    await this.db.query(
      'INSERT INTO delegation (id, seat_id, person_id, may, given_by, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [delegated, seat, given.person, given.may, member, now, until],
    );
    return delegated;
  }

  /** Ends at once. @throws Refused with 404 when the seat has given no such delegation, or it has ended. */
  async takeBack(seat: string, member: string, delegated: string): Promise<void> {
    await this.assertMember(seat, member);
    const [, ended] = await this.db.query<[unknown, number]>(
      `UPDATE delegation SET valid_to = greatest($2, valid_from) WHERE id = $3 AND seat_id = $1 AND ${NOW}`,
      [seat, this.clock.now(), delegated],
    );
    if (ended === 0) throw notFound();
  }

  private async assertMember(seat: string, person: string): Promise<void> {
    const { length } = await this.db.query<unknown[]>(MEMBER, [seat, this.clock.now(), person]);
    if (length === 0) throw notFound();
  }
}

const over = () =>
  refused(422, 'already-over', {
    da: 'Tidspunktet, du har valgt, er passeret.',
    en: 'The time you have chosen has passed.',
  });

const unknownPerson = () =>
  refused(422, 'unknown-person', {
    da: 'Personen findes ikke her. Sekretariatet kan oprette den.',
    en: 'There is no such person here. The secretariat can enter them.',
  });
