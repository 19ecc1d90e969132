import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { beyond, coverOf } from '../domain/groups/competence-matrix.js';
import { Clock } from '../engine/clock.js';
import { notFound } from '../http/refused.js';
import { GROUP_SEEN } from './group-seen.js';
import type { CompetenceMatrix, Member } from './competence-view.js';

const NAMED = `('named', 'joined')`;

/** What was asked for, oldest first, and whoever is named or has joined with the newest statement of what they bring. */
const MATRIX = `
  SELECT jsonb_build_object('id', g.id, 'title', g.title) AS "group",
    (SELECT coalesce(jsonb_agg(c.body->>'competence' ORDER BY c.n, c.k), '[]')
       FROM record c WHERE c.instance_id = g.id AND c.slice = 'competence') AS needed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object(
              'nomination', n.id, 'seatName', n.known->>'seatName', 'chair', n.known->'chair', 'state', n.state,
              'organisation', jsonb_build_object('id', o.id, 'name', o.name), 'name', n.known->>'name',
              'competences', (SELECT s.body->'competences' FROM record s
                               WHERE s.instance_id = n.id AND s.slice = 'naming' ORDER BY s.n DESC LIMIT 1))
            ORDER BY (n.known->>'chair')::boolean DESC, n.known->>'seatName', n.id), '[]')
       FROM (SELECT i.id, i.states[1] AS state, i.snapshot->'context' AS known
               FROM link l JOIN instance i ON i.id = l.from_id
              WHERE l.to_id = g.id AND l.relation = 'nominatesFor' AND i.states[1] IN ${NAMED}) n
       JOIN organisation o ON o.id = (n.known->>'organisation')::uuid) AS members
    FROM instance g WHERE g.id = $1 AND g.lifecycle = 'working-group' AND ${GROUP_SEEN}`;

interface Row {
  readonly group: CompetenceMatrix['group'];
  readonly needed: readonly string[];
  readonly members: Member[];
}

/** Which competences a group needs, and who of those named for it brings them. */
@Injectable()
export class Competences {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is no such group that the person may see. */
  async read(person: string, id: string): Promise<CompetenceMatrix> {
    const [row] = await this.db.query<Row[]>(MATRIX, [id, person, this.clock.now()]);
    if (row === undefined) throw notFound();
    return matrixOf(row);
  }
}

function matrixOf({ group, needed: asked, members }: Row): CompetenceMatrix {
  const needed = coverOf(asked, members).map(({ competence, broughtBy }) => ({
    competence,
    broughtBy: [...broughtBy],
  }));
  const missing = needed.filter(({ broughtBy }) => broughtBy.length === 0).map(({ competence }) => competence);
  return { group, members, needed, beyond: [...beyond(asked, members)], missing, covered: missing.length === 0 };
}
