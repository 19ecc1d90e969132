import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordFor, type Reader, type SeenRecord } from '../../domain/meetings/closed-items.js';
import { meetingRecord } from '../../domain/meetings/meeting-record.js';
import type { MeetingHead } from '../../domain/meetings/meeting.js';
import type { StoredRow } from '../../domain/meetings/agenda.js';
import { Clock } from '../../engine/clock.js';
import { notFound } from '../../http/refused.js';
import type { Head } from '../out/head.js';
import type { PaperText } from '../paper-texts.js';
import { keyOf, wantedIn, type MeetingPaper, type MeetingPapers } from './annexes.js';
import { withCorrections, type DecidedCorrection } from './decided-corrections.js';
import { rowsAtLetter } from './letters.js';
import { CORRECTIONS, MEETING, PAPERS, READER, ROWS } from './meeting-statements.js';
import type { Material } from './meeting-view.js';

interface Found {
  readonly head: MeetingHead;
  readonly committee: string;
  readonly seats: readonly string[];
}

interface PaperRow extends Omit<MeetingPaper, 'head'>, Omit<Head, 'enclosures'>, Pick<PaperText, 'enclosures'> {
  readonly wanted: number | null;
}

/** Reads a meeting, and the texts of its papers by exact version, as far as somebody may. */
@Injectable()
export class MeetingMaterial {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * At one instant of the database.
   * @param asConvened as it was when the last letter that convened it went out
   * @throws Refused with 404 when there is no such meeting that the person may see
   */
  read(meeting: string, person: string, asConvened = false): Promise<Material> {
    const asked = [meeting, person, this.clock.now()] as const;
    return this.db.transaction('REPEATABLE READ', async (reading) => {
      const [found] = await reading.query<Found[]>(MEETING, [...asked]);
      const [reader] = await reading.query<Reader[]>(READER, [...asked]);
      if (!found || !reader) throw notFound();
      const record = recordFor(await wholeRecord(reading, meeting, asConvened), reader);
      return { ...found, at: asked[2], record, papers: await papersOf(reading, asked, record) };
    });
  }
}

async function wholeRecord(reading: EntityManager, meeting: string, asConvened: boolean) {
  const rows = await reading.query<StoredRow[]>(ROWS, [meeting]);
  if (asConvened) return meetingRecord(rowsAtLetter(rows));
  return withCorrections(meetingRecord(rows), await reading.query<DecidedCorrection[]>(CORRECTIONS, [meeting]));
}

async function papersOf(reading: EntityManager, asked: readonly unknown[], { items }: SeenRecord): Promise<MeetingPapers> {
  const wanted = items.flatMap(wantedIn);
  if (wanted.length === 0) return new Map();
  const rows = await reading.query<PaperRow[]>(PAPERS, [...asked, JSON.stringify(wanted)]);
  return new Map(rows.map((row) => [keyOf({ id: row.id, version: row.wanted }), paperOf(row)]));
} // prettier-ignore

const paperOf = ({ id, hash, sections, enclosures, title, number, committee, version, at }: PaperRow): MeetingPaper => ({
  ...{ id, hash, sections, enclosures },
  head: { title, number, committee, version, at, enclosures: enclosures.map(({ name }) => name) },
}); // prettier-ignore
