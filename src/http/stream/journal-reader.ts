import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../engine/clock.js';
import type { Position } from './journal-position.js';

/** An entry as those hear of it who may see its committee. */
export interface Moved extends Position {
  readonly committee: string;
  readonly instance: string;
  readonly lifecycle: string;
  readonly event: string;
  readonly states: readonly string[];
}

const BATCH = 500;

// What a running transaction may still write lies at or behind the snapshot's xmin; all before it is settled.
const EDGE = 'pg_snapshot_xmin(pg_current_snapshot())';

const AFTER = `
  SELECT j.xact::text, j.id::text, i.committee_id AS committee, j.instance_id AS instance, i.lifecycle,
         j.event->>'type' AS event, j.states
    FROM journal j JOIN instance i ON i.id = j.instance_id
   WHERE (j.xact, j.id) > ($1::text::xid8, $2::bigint) AND j.xact < ${EDGE}
   ORDER BY j.xact, j.id LIMIT ${BATCH}`;

const SEERS = `
  SELECT DISTINCT person_id AS person, committee_id AS committee FROM committee_role
   WHERE person_id = ANY($1::uuid[]) AND committee_id = ANY($2::uuid[])
     AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)`;

/** Reads the journal of all instances in the order in which it was settled. */
@Injectable()
export class JournalReader {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Where the journal ends now. */
  async end(): Promise<Position> {
    const [row] = await this.db.query<{ edge: string }[]>(`SELECT ${EDGE}::text AS edge`);
    return { xact: BigInt(row?.edge ?? 0), id: 0n };
  }

  /** The entries next after a position; `more` when there may be others behind them. */
  async after({ xact, id }: Position): Promise<{ entries: Moved[]; more: boolean }> {
    const rows = await this.db.query<(Omit<Moved, 'xact' | 'id'> & { xact: string; id: string })[]>(AFTER, [
      String(xact),
      String(id),
    ]);
    return {
      entries: rows.map((row) => ({ ...row, xact: BigInt(row.xact), id: BigInt(row.id) })),
      more: rows.length === BATCH,
    };
  }

  /** Whether something was written that a running transaction still keeps from being read in order. */
  async unsettled(): Promise<boolean> {
    const [row] = await this.db.query<{ found: boolean }[]>(
      `SELECT EXISTS (SELECT FROM journal WHERE xact >= ${EDGE}) AS found`,
    );
    return row?.found ?? false;
  }

  /** Which of the people may see which of the committees now, as `person committee`. */
  async seers(people: readonly string[], committees: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ person: string; committee: string }[]>(SEERS, [
      people,
      committees,
      this.clock.now(),
    ]);
    return new Set(rows.map(({ person, committee }) => `${person} ${committee}`));
  }
}
