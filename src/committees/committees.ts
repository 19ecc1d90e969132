import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../engine/clock.js';
import { committeeLine, viewOf, type committeeView } from './committee-view.js';
import { Committee } from './directory.entity.js';

/** Committees that a person has a role in now. */
const VISIBLE = `
  c.id IN (SELECT r.committee_id FROM committee_role r WHERE r.person_id = :person
              AND r.valid_from <= :at AND (r.valid_to IS NULL OR r.valid_to > :at))`;

/** Reads committees as far as a person may see them: those where they have a role now. */
@Injectable()
export class Committees {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(person: string): Promise<z.infer<typeof committeeLine>[]> {
    const found = await this.visibleTo(person).orderBy('c.name').addOrderBy('c.id').getMany();
    return found.map(({ id, key, name, parent }) => ({ id, key, name, parent }));
  }

  /** Undefined when there is no such committee, or none that the person may see. */
  async find(person: string, id: string): Promise<z.infer<typeof committeeView> | undefined> {
    const found = await this.visibleTo(person)
      .andWhere('c.id = :id', { id })
      .leftJoinAndSelect('c.seats', 'seat')
      .leftJoinAndSelect('seat.organisation', 'organisation')
      .leftJoinAndSelect('seat.holdings', 'holding')
      .leftJoinAndSelect('holding.person', 'holder')
      .getOne();
    return found === null ? undefined : viewOf(Object.assign(found, { duties: await this.dutiesOf(found) }));
  }

  // Read apart: joined to the seats each duty would come once for every holder.
  private async dutiesOf({ id }: Committee): Promise<Committee['duties']> {
    const query = this.db.getRepository(Committee).createQueryBuilder('c').where({ id });
    const found = await query
      .leftJoinAndSelect('c.duties', 'duty')
      .leftJoinAndSelect('duty.person', 'person')
      .getOneOrFail();
    return found.duties;
  }

  private visibleTo(person: string) {
    const committees = this.db.getRepository(Committee).createQueryBuilder('c');
    return committees.where(VISIBLE, { person, at: this.clock.now() });
  }
}
