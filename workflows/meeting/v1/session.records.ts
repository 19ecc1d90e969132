import { meetingRows } from '../../../src/domain/meetings/meeting-rows.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import { without } from '../../../src/domain/workflow/without.js';
import type { Context } from './context.js';
import { decisionKey } from './decided.js';
import type { Decide, Event, EventNamed } from './events.js';
import { irregularIn } from './irregular.js';
import { writer } from './planning.records.js';
import { papersDecided } from './rounds.js';
import { whomAsRow } from './who.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;
type Irregular = Of<'DECIDE' | 'ATTEND' | 'BEGIN' | 'CONVENE' | 'MOVE' | 'SEND_PAPERS'>;

/** Why it stands all the same. */
const excuse = (event: Irregular['event']): string => ('despite' in event ? event.despite : undefined) ?? ('urgency' in event ? event.urgency : undefined) ?? ''; // prettier-ignore

const decisions = (context: Context, event: Decide) =>
  event.items.map((item) => ({
    decision: decisionKey(event),
    item,
    point: event.point ?? null,
    outcome: event.outcome,
    text: event.text,
    papers: papersDecided(context, event, item),
    dissent: event.dissent.map(({ text, ...whom }) => ({ ...whomAsRow(context, whom), text })),
    ...writer(context),
  }));

export const sessionRecords: Readonly<Record<string, RecordDefinition>> = {
  takenUp: {
    label: { da: 'Punkt taget op', en: 'Item taken up' },
    row: meetingRows.takenUp,
    rows: onStep(({ context, event }: Of<'TAKE_UP'>) => event.items.map((item) => ({ item, at: context.facts.at }))),
  },
  attendance: {
    label: { da: 'Deltagelse', en: 'Attendance' },
    row: meetingRows.attendance,
    rows: onStep(({ context, event }: Of<'ATTEND'>) =>
      event.entries.map(({ status, item = null, note = null, ...whom }) => ({
        ...whomAsRow(context, whom),
        ...{ status, item, note },
        ...writer(context),
      })),
    ),
  },
  contribution: {
    label: { da: 'Indlæg', en: 'Remark at the meeting' },
    row: meetingRows.contribution,
    rows: onStep(({ context, event }: Of<'CONTRIBUTE'>) => {
      const { item, key, kind, text, figure = null } = event;
      const own = key ?? `${context.facts.at} ${item} ${kind} ${text}`.slice(0, 120);
      return [{ ...whomAsRow(context, event), key: own, item, kind, text, figure, ...writer(context) }];
    }),
  },
  itemDecision: {
    label: { da: 'Beslutning om et punkt', en: 'Decision on an item' },
    row: meetingRows.itemDecision,
    rows: onStep(({ context, event }: Of<'DECIDE'>) => decisions(context, event)),
  },
  noted: {
    label: { da: 'Rettelse, der er noteret', en: 'Correction that was noted' },
    row: meetingRows.noted,
    rows: onStep(({ context, event }: Of<'NOTE_CORRECTION'>) => [{ ...without(event, 'type'), ...writer(context) }]),
  },
  raised: {
    label: { da: 'Det, punktet gav anledning til', en: 'What the item gave rise to' },
    row: meetingRows.raised,
    rows: onStep(({ context, event }: Of<'RAISE_FOLLOW_UP' | 'RAISE_QUESTION'>) => {
      const { item, title: text } = event;
      const [as, who, due] =
        event.type === 'RAISE_QUESTION'
          ? (['openQuestion', event.askedBy, null] as const)
          : (['followUp', event.ownerInWords ?? null, event.due ?? null] as const);
      return [{ item, as, text, who, due, ...writer(context) }];
    }),
  },
  irregularity: {
    label: { da: 'Uregelmæssighed', en: 'Irregularity' },
    row: meetingRows.irregularity,
    rows: onStep(({ context, event }: Irregular) =>
      irregularIn(context, event).map((found) => ({ ...found, reason: excuse(event), ...writer(context) })),
    ),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: meetingRows.reason,
    rows: onStep(({ context, event }: Of<'DECLINE' | 'CANCEL' | 'REOPEN' | 'MOVE'>) => [
      { event: event.type, reason: event.reason, ...writer(context) },
    ]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: meetingRows.rectification,
    rows: onStep(({ context, event }: Of<'RECTIFY'>) => [
      { what: event.what, reason: event.reason, ...writer(context) },
    ]),
  },
};
