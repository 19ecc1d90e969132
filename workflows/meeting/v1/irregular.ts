import { isQuorate, type ItemPresence } from '../../../src/domain/meetings/presence.js';
import type { Irregularity } from '../../../src/domain/meetings/meeting-rows.js';
import type { Params } from '../../../src/domain/workflow/bilingual.js';
import { itemOf } from './agenda.guards.js';
import type { Context } from './context.js';
import { attendeeName } from './who.js';
import type { Decide, Event, EventNamed } from './events.js';
import { isLate } from './agenda.guards.js';
import { isTooShort } from './planning.guards.js';
import { papersDecided } from './rounds.js';

/** Something that happened although the rules ask for something else: it is recorded with a reason. */
export interface Irregular {
  readonly what: Irregularity;
  readonly item: string | null;
  readonly params: Params;
}

/** Outcomes that decide nothing need no quorum. */
const TELLING: readonly Decide['outcome'][] = [
  'noted',
  'discussed',
  'notReached',
  'restated',
  'notDecided',
  'postponed',
];

/** What is irregular about a decision, item by item. */
const irregularDecision = (context: Context, event: Decide): readonly Irregular[] =>
  event.items.flatMap((item) => [
    ...withoutQuorum(context, event, item),
    ...offTheAgenda(context, event, item),
    ...notSent(context, event, item),
  ]);

const presenceAt = ({ facts }: Context, item: string | null): ItemPresence | undefined =>
  facts.presence?.find((one) => one.item === item);

function withoutQuorum(context: Context, { outcome }: Decide, item: string): readonly Irregular[] {
  const there = presenceAt(context, item);
  if (!there || TELLING.includes(outcome) || isQuorate(there)) return [];
  return [{ what: 'noQuorum', item, params: { have: there.have, need: there.need } }];
}

function offTheAgenda(context: Context, { outcome }: Decide, item: string): readonly Irregular[] {
  const entry = itemOf(context, item);
  if (entry?.when !== 'table' || TELLING.includes(outcome)) return [];
  return [{ what: 'notOnAgenda', item, params: { title: entry.title } }];
}

/** Decided on a version that those who were to decide had neither been sent nor handed. */
function notSent(context: Context, event: Decide, item: string): readonly Irregular[] {
  if (TELLING.includes(event.outcome)) return [];
  const { agendaPapers = [], agenda } = context.facts;
  const unseen = agendaPapers.filter(
    ({ paper, versionHash }) =>
      papersDecided(context, event, item).includes(paper) &&
      !agenda?.brought.some((one) => one.paper === paper && one.versionHash === versionHash),
  );
  return unseen.map(({ title, version }) => ({ what: 'versionNotSent' as const, item, params: { title, version } }));
}

/** What is irregular about a step, whatever it is. */
export function irregularIn(context: Context, event: Event): readonly Irregular[] {
  switch (event.type) {
    case 'DECIDE':
      return irregularDecision(context, event);
    case 'ATTEND':
      return irregularAttendance(context, event);
    case 'BEGIN':
      return context.sent === 0 ? SHORT_NOTICE : [];
    case 'CONVENE':
    case 'MOVE':
      return isTooShort(context, event) ? SHORT_NOTICE : [];
    case 'SEND_PAPERS':
      return isLate(context) ? SHORT_NOTICE : [];
    default:
      return [];
  }
}

const SHORT_NOTICE: readonly Irregular[] = [{ what: 'shortNotice', item: null, params: {} }];

/** A seat that somebody else than its member or substitute takes. */
const irregularAttendance = (context: Context, { entries }: EventNamed<'ATTEND'>): readonly Irregular[] =>
  entries
    .filter(({ seat, status, name }) => seat !== undefined && status === 'represented' && name !== undefined)
    .map((entry) => ({
      what: 'unannouncedSubstitute' as const,
      item: entry.item ?? null,
      params: { name: attendeeName(context, entry) },
    }));
