import { agendaOf, droppedItems, rowsOf, type AgendaEntry, type StoredRow } from './agenda.js';
import { attendeesOf, type Attendee } from './attendance.js';
import type { ItemRow } from './agenda-item.js';
import type { RowOf } from './meeting-rows.js';
import { openItems } from './settled-items.js';

/** What is known of one item: as it stands on the agenda, and all that was brought, said, decided and left open under it. */
export interface RecordedItem extends AgendaEntry {
  readonly brought: readonly RowOf<'brought'>[];
  /** When it was taken up (ISO); null while it has not been. */
  readonly takenUp: string | null;
  readonly contributions: readonly RowOf<'contribution'>[];
  /** As they were recorded last. */
  readonly decisions: readonly RowOf<'itemDecision'>[];
  readonly noted: readonly RowOf<'noted'>[];
  readonly raised: readonly RowOf<'raised'>[];
  readonly irregularities: readonly RowOf<'irregularity'>[];
  /** Whether nothing has been said of it yet. */
  readonly open: boolean;
}

/** All that is known of what happened at a meeting. */
export interface MeetingRecord {
  readonly items: readonly RecordedItem[];
  readonly dropped: readonly ItemRow[];
  readonly attendees: readonly Attendee[];
  readonly dispatches: readonly (RowOf<'dispatch'> & { readonly at: string })[];
  /** Those that concern no single item. */
  readonly irregularities: readonly RowOf<'irregularity'>[];
}

/** The record of a meeting from its rows, in whatever order they come. */
export function meetingRecord(rows: readonly StoredRow[]): MeetingRecord {
  const agenda = agendaOf(rows);
  const decisions = standingDecisions(rowsOf(rows, 'itemDecision').map(({ body }) => body));
  const open = new Set(openItems(agenda, decisions).map(({ key }) => key));
  const irregularities = rowsOf(rows, 'irregularity').map(({ body }) => body);
  return {
    items: agenda.map((item) => ({ ...item, ...saidUnder(item.key, rows), decisions: decisions.filter((one) => one.item === item.key), open: open.has(item.key) })), // prettier-ignore
    dropped: droppedItems(rows),
    attendees: attendeesOf(rows),
    dispatches: rowsOf(rows, 'dispatch').map(({ at, body }) => ({ at, ...body })),
    irregularities: irregularities.filter(({ item }) => item === null),
  };
}

function saidUnder(key: string, rows: readonly StoredRow[]) {
  const under = <Body extends { readonly item: string | null }>(all: readonly { readonly body: Body }[]) =>
    all.map(({ body }) => body).filter(({ item }) => item === key);
  return {
    brought: under(rowsOf(rows, 'brought')),
    takenUp: rowsOf(rows, 'takenUp').findLast(({ body }) => body.item === key)?.body.at ?? null,
    contributions: lastOfEach(under(rowsOf(rows, 'contribution'))).filter(({ text }) => text !== ''),
    noted: lastOfEach(under(rowsOf(rows, 'noted'))).filter(({ text }) => text !== ''),
    raised: under(rowsOf(rows, 'raised')),
    irregularities: under(rowsOf(rows, 'irregularity')),
  };
}

/** A row of the same key replaces the one before, where that stood. */
function lastOfEach<Body extends { readonly key: string }>(rows: readonly Body[]): readonly Body[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** A decision that is recorded again under its key replaces what was recorded before. */
function standingDecisions(rows: readonly RowOf<'itemDecision'>[]): readonly RowOf<'itemDecision'>[] {
  return [...new Map(rows.map((row) => [`${row.decision} ${row.item} ${row.point}`, row])).values()];
}
