import { DataSource } from 'typeorm';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../http/refused.js';
import { PaperTexts } from '../paper-texts.js';
import { kindInWords, outcomeInWords, type Kind, type Outcome } from './words.js';

/** A remark with what was made of it, in the words that are read. */
export interface NoteLine {
  readonly number: number;
  readonly organisation: string;
  readonly seat: string;
  readonly round: string;
  readonly version: number;
  readonly section: string;
  readonly kind: string;
  readonly late: boolean;
  readonly text: string;
  /** Empty until the remark has been dealt with. */
  readonly outcome: string;
  readonly reason: string;
}

/** The note of remarks of a paper: all that was said of it, and what came of it. */
export interface Note {
  readonly title: string;
  readonly number: string | null;
  readonly committee: string;
  readonly lines: readonly NoteLine[];
}

interface Row {
  readonly round: string;
  readonly organisation: string;
  readonly seat: string;
  readonly section: string | null;
  readonly kind: Kind;
  readonly text: string;
  readonly late: boolean;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly referredTo: string | null;
}

const PAPER = `
  SELECT i.title, i.snapshot->'context'->>'number' AS number, c.name AS committee
    FROM instance i JOIN committee c ON c.id = i.committee_id WHERE i.id = $1`;

const REMARKS = `
  SELECT m.round, o.name AS organisation, s.name AS seat, m.section, m.kind, m.text,
         coalesce((SELECT (a.body->>'late')::boolean FROM record a
                    WHERE a.instance_id = m.round AND a.n = m.n AND a.slice = 'answer' LIMIT 1), false) AS late,
         d.outcome, d.reason, d.referred_to AS "referredTo"
    FROM link l
    JOIN remark m ON m.round = l.from_id AND m.paper = l.to_id
    JOIN seat s ON s.id = m.seat
    JOIN organisation o ON o.id = s.organisation_id
    LEFT JOIN disposition d ON d.paper = m.paper AND d.remark = m.id
   WHERE l.to_id = $1 AND l.inverse = 'collectedBy' AND m.counts
   ORDER BY o.name COLLATE "da-x-icu", s.name COLLATE "da-x-icu", m.n, m.k`;

/** Reads the remarks that count, in the order of the text they are about. */
@Injectable()
export class Notes {
  constructor(
    private readonly db: DataSource,
    private readonly texts: PaperTexts,
  ) {}

  async read(paper: string): Promise<Note> {
    const [about] = await this.db.query<Omit<Note, 'lines'>[]>(PAPER, [paper]);
    if (about === undefined) throw notFound();
    const [rows, rounds] = [await this.db.query<Row[]>(REMARKS, [paper]), await this.roundsOf(paper)];
    const lines = rows.map((row) => ({ row, ...placed(row, rounds) }));
    lines.sort((one, other) => one.round - other.round || one.place - other.place);
    return {
      ...about,
      lines: lines.map(({ row, ...at }, i) => ({ number: i + 1, ...at, ...lineOf(row), round: at.name })),
    };
  }

  private async roundsOf(paper: string) {
    const sent = await this.texts.sentOut(paper);
    return Promise.all(
      sent.map(async ({ round, title, version }) => {
        const { sections } = await this.texts.version(paper, version);
        return { id: round, name: title, version, sections };
      }),
    );
  }
}

type Rounds = Awaited<ReturnType<Notes['roundsOf']>>;

/** Where a remark belongs: rounds as they were held, sections as they stood, what is about the whole paper first. */
function placed({ round: id, section }: Row, rounds: Rounds) {
  const round = rounds.findIndex((one) => one.id === id);
  const { name = '', version = 0, sections = [] } = rounds[round] ?? {};
  const place = sections.findIndex((one) => one.id === section);
  const heading = sections[place]?.heading ?? section ?? 'Hele dokumentet';
  return { round, place: section !== null && place === -1 ? sections.length : place, name, version, section: heading };
}

const lineOf = ({ organisation, seat, kind, late, text, outcome, reason, referredTo }: Row) => ({
  ...{ organisation, seat, late, text },
  kind: kindInWords(kind),
  outcome: outcome ? outcomeInWords(outcome, referredTo) : '',
  reason: reason ?? '',
});
