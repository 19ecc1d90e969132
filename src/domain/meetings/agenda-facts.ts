import { agendaOf, rowsOf, type StoredRow } from './agenda.js';
import type { AgendaEntry } from './agenda.js';
import type { RowOf } from './meeting-rows.js';
import { openItems } from './settled-items.js';

/** An item as far as rules hang on it. */
export interface AgendaItemFact extends Pick<AgendaEntry, 'key' | 'number' | 'title' | 'type' | 'papers' | 'when'> {
  /** How many recommendation points it has. */
  readonly points: number;
  /** Whether nothing has been said of it yet. */
  readonly open: boolean;
}

/** A paper as it came before the meeting. */
export type Brought = Pick<RowOf<'brought'>, 'item' | 'paper' | 'versionHash'>;

export interface AgendaFact {
  readonly items: readonly AgendaItemFact[];
  readonly brought: readonly Brought[];
}

/** Rows of `fact_agenda`: the agenda as it stands, and which versions have been sent or handed out. */
export function agendaFact(rows: readonly Readonly<Record<string, unknown>>[]): AgendaFact {
  const stored = rows as unknown as readonly StoredRow[];
  const agenda = agendaOf(stored);
  const open = new Set(openItems(agenda, rowsOf(stored, 'itemDecision').map(({ body }) => body)).map(({ key }) => key)); // prettier-ignore
  return {
    items: agenda.map(({ key, number, title, type, papers, when, cover }) => ({
      ...{ key, number, title, type, papers, when },
      points: cover?.points.length ?? 0,
      open: open.has(key),
    })),
    brought: rowsOf(stored, 'brought').map(({ body: { item, paper, versionHash } }) => ({ item, paper, versionHash })),
  };
}

/** A paper that an item is about, as it stands now. */
export interface AgendaPaper {
  readonly paper: string;
  readonly title: string;
  readonly lifecycle: string;
  /** Its step, without what is within it. */
  readonly state: string;
  readonly version: number;
  readonly versionHash: string;
}

/** Rows of `fact_agenda_paper`. */
export const agendaPapers = (rows: readonly Readonly<Record<string, unknown>>[]): readonly AgendaPaper[] =>
  rows
    .filter(({ version_hash }) => version_hash !== null)
    .map((row) => ({
      paper: String(row.paper),
      title: String(row.title),
      lifecycle: String(row.lifecycle),
      state: (row.states as readonly string[])[0]!.split('.')[0]!,
      version: Number(row.version),
      versionHash: String(row.version_hash),
    }))
    .sort((one, other) => (one.paper < other.paper ? -1 : 1));

/** A round in which the meeting decides on papers. */
export interface MeetingRound {
  readonly round: string;
  readonly state: string;
  readonly papers: readonly string[];
}

/** Rows of `fact_meeting_round`. */
export const meetingRounds = (rows: readonly Readonly<Record<string, unknown>>[]): readonly MeetingRound[] =>
  rows
    .map(({ round, states, papers }) => ({
      round: String(round),
      state: (states as readonly string[])[0]!.split('.')[0]!,
      papers: [...(papers as readonly string[])].sort(),
    }))
    .sort((one, other) => (one.round < other.round ? -1 : 1));
