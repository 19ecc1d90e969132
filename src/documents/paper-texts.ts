import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Enclosure, Section } from '../domain/papers/version.js';
import { notFound } from '../http/refused.js';
import type { Head } from './out/head.js';

/** A version of a paper, with all that is written above its text. */
export interface PaperText {
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly enclosures: readonly Enclosure[];
}

interface Row extends Omit<PaperText, 'head'>, Omit<Head, 'at' | 'enclosures'> {
  readonly at: Date;
}

/** A comment round in which a version was sent out. */
export interface SentOut {
  readonly round: string;
  readonly title: string;
  readonly states: readonly string[];
  readonly version: number;
}

const VERSION = `
  SELECT i.title, i.snapshot->'context'->>'number' AS number, c.name AS committee,
         v.version, v.sections, v.enclosures, v.recorded_at AS at
    FROM paper_version v JOIN instance i ON i.id = v.paper JOIN committee c ON c.id = i.committee_id
   WHERE v.paper = $1`;

// A round tells its papers that it opens; what was the newest version then is what was sent out.
const SENT = `
  SELECT r.id AS round, r.title, r.states,
         (SELECT max(v.version) FROM paper_version v WHERE v.paper = j.instance_id AND v.n < j.n) AS version
    FROM journal j JOIN instance r ON r.id = (j.cause->>'instance')::uuid
   WHERE j.instance_id = $1 AND j.event->>'type' = 'COMMENTS_OPENED'
   ORDER BY j.n`;

/** The texts of papers as they were issued and sent out. */
@Injectable()
export class PaperTexts {
  constructor(private readonly db: DataSource) {}

  /** @throws Refused with 404 when there is no such version. */
  async version(paper: string, version: number): Promise<PaperText> {
    const [row] = await this.db.query<Row[]>(`${VERSION} AND v.version = $2`, [paper, version]);
    if (row === undefined) throw notFound();
    return textOf(row);
  }

  /** The newest version; undefined when none has been issued. */
  async newest(paper: string): Promise<PaperText | undefined> {
    const [row] = await this.db.query<Row[]>(`${VERSION} ORDER BY v.version DESC LIMIT 1`, [paper]);
    return row && textOf(row);
  }

  /** The comment rounds of a paper, each with the version that it was about, oldest first. */
  sentOut(paper: string): Promise<SentOut[]> {
    return this.db.query<SentOut[]>(SENT, [paper]);
  }
}

function textOf({ sections, enclosures, ...head }: Row): PaperText {
  return { head: { ...head, enclosures: enclosures.map(({ name }) => name) }, sections, enclosures };
}
