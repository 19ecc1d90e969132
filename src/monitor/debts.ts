import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id, instant } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { keyOf, page, paging, type Page } from '../http/cursor.js';
import { stateViews } from '../http/instances/labels.js';
import { iso } from '../http/instances/visible.js';
import { notFound } from '../http/refused.js';
import { LifecycleKnowledge } from './lifecycle-knowledge.js';
import type { Debt, Debtor } from './monitor-views.js';
import { OBLIGATIONS } from './obligations.js';
import { asking, AWAITED, deadlineOf, now, sinceOf } from './statements.js';

export const debtorFilters = z.strictObject({ ...paging, committee: id.optional() });

/** Committees in which the person who asks may see what others owe. */
const LED = `
  led AS MATERIALIZED (
    SELECT DISTINCT r.committee_id FROM committee_role r
     WHERE r.person_id = $1 AND r.role IN ('secretariat', 'chair') AND ${now('r')})`;

/** Who keeps a committee's secretariat: its own, or where there is none, its steering group's. */
const KEEPS = `r.role = 'secretariat' AND (NOT r.inherited OR NOT EXISTS (
  SELECT FROM committee_role x WHERE x.committee_id = r.committee_id AND x.role = 'secretariat' AND NOT x.inherited AND ${now('x')}))`;

/** Each person with each thing that is awaited of them, once for every seat and paper of it. */
const OWED = `
  owed AS (
    SELECT r.person_id, a.id, r.seat_id, r.role, r.rank FROM awaited a JOIN committee_role r ON r.seat_id = a.seat_id
     WHERE r.role IN ('member', 'substitute') AND ${now('r')}
       AND (a.paper IS NULL OR NOT EXISTS (
              SELECT FROM recused_person c WHERE c.instance_id = a.id AND c.seat_id = a.seat_id AND c.paper = a.paper
                 AND c.person_id = r.person_id))
    UNION ALL
    SELECT r.person_id, a.id, r.seat_id, r.role, r.rank
      FROM awaited a JOIN asking i ON i.id = a.id
      JOIN committee_role r ON r.committee_id = i.committee_id AND r.organisation_id = a.organisation_id
     WHERE r.role IN ('member', 'substitute') AND ${now('r')}
    UNION ALL
    SELECT r.person_id, a.id, NULL, r.role, 0
      FROM awaited a JOIN asking i ON i.id = a.id JOIN committee_role r ON r.committee_id = i.committee_id
     WHERE a.role = 'secretariat' AND ${KEEPS} AND ${now('r')})`;

/** Each thing once for a seat, by whom it lies with first. */
const DEBT = `debt AS (SELECT DISTINCT ON (person_id, id, seat_id) * FROM owed ORDER BY person_id, id, seat_id, rank)`;

// A person may see what they owe themselves, wherever; and what anybody owes in a committee that they lead.
const DEBTORS = `WITH ${LED},
  ${asking(`instance i JOIN led USING (committee_id)`, '$3')}, ${AWAITED}, ${OWED},
  sums AS (
    SELECT d.person_id AS id, count(*)::int AS owed, count(*) FILTER (WHERE d.deadline < $2)::int AS late,
           coalesce(min(d.deadline), 'infinity') AS due
      FROM (SELECT DISTINCT o.person_id, i.id, i.deadline FROM owed o JOIN asking i ON i.id = o.id
             WHERE $4::uuid IS NULL OR i.committee_id = $4) d
     GROUP BY d.person_id)
  SELECT jsonb_build_object('id', p.id, 'name', p.name) AS person, s.owed, s.late, ${iso(`nullif(s.due, 'infinity')`)} AS deadline
    FROM sums s JOIN person p ON p.id = s.id
   WHERE $6::uuid IS NULL OR (s.due, s.id) > (coalesce($5::timestamptz, 'infinity'), $6::uuid)
   ORDER BY s.due, s.id LIMIT $7`;

/** $4 is the person whose debts are asked for. */
const DEBTS = `WITH ${LED},
  reach AS MATERIALIZED (
    SELECT DISTINCT r.committee_id FROM committee_role r
     WHERE r.person_id = $4 AND ${now('r')} AND ($1 = $4 OR r.committee_id IN (SELECT committee_id FROM led))),
  ${asking(`instance i JOIN reach USING (committee_id)`, '$3')}, ${AWAITED}, ${OWED}, ${DEBT}
  SELECT i.id AS instance, i.lifecycle, i.definition, i.committee_id AS committee, i.title, i.states,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name, 'organisation', o.short) END AS seat,
         d.role AS "as", ${iso(sinceOf('i'))} AS since, ${iso(deadlineOf('i'))} AS deadline,
         coalesce(${deadlineOf('i')} < $2, false) AS late
    FROM debt d JOIN instance i ON i.id = d.id LEFT JOIN seat s ON s.id = d.seat_id LEFT JOIN organisation o ON o.id = s.organisation_id
   WHERE d.person_id = $4
   ORDER BY ${deadlineOf('i')} NULLS LAST, i.id, d.seat_id`;

const KNOWN = `WITH ${LED}
  SELECT FROM committee_role r JOIN led USING (committee_id) WHERE r.person_id = $3 AND ${now('r')} LIMIT 1`;

const place = z.tuple([instant.nullable(), id]);

/** What people owe: answers to open rounds by the seats they hold now, and what they or their organisation have on hand. */
@Injectable()
export class Debts {
  constructor(
    private readonly db: DataSource,
    private readonly knowledge: LifecycleKnowledge,
    private readonly clock: Clock,
  ) {}

  /** Everybody who owes something in the committees that the person leads; whose deadline comes first, first. */
  async debtors(person: string, asked: z.infer<typeof debtorFilters>): Promise<Page<Debtor>> {
    const [deadline, last] = keyOf(asked.cursor, place) ?? [];
    const values = [
      person,
      this.clock.now(),
      JSON.stringify(OBLIGATIONS),
      asked.committee,
      deadline,
      last,
      asked.limit + 1,
    ];
    const rows = await this.db.query<Debtor[]>(
      DEBTORS,
      values.map((value) => value ?? null),
    );
    return page(rows, asked.limit, (row) => [row.deadline, row.person.id]);
  }

  /** @throws Refused with 404 when the one asked about is another, who has no role in a committee that the person leads. */
  async of(debtor: string, person: string): Promise<Debt[]> {
    const at = this.clock.now();
    if (debtor !== person && (await this.db.query<unknown[]>(KNOWN, [person, at, debtor])).length === 0)
      throw notFound();
    const rows = await this.db.query<(Omit<Debt, 'states' | 'label'> & { definition: number; states: string[] })[]>(
      DEBTS,
      [...[person, at, JSON.stringify(OBLIGATIONS), debtor]],
    );
    return rows.map(({ definition, ...row }) => {
      const lifecycle = this.knowledge.registry.pinned(row.lifecycle, definition);
      return { ...row, label: lifecycle.label, states: stateViews(lifecycle, row.states) };
    });
  }
}
