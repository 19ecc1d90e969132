import { z } from 'zod';
import { nudgeRow } from '../../../src/domain/nudging/nudge.js';
import { seatsToNudge } from '../../../src/domain/nudging/seat-nudges.js';
import { receiptRow, receiptRows } from '../../../src/domain/rounds/receipt.js';
import { capacityOf, seatOf } from '../../../src/domain/rounds/speaker.js';
import { electorate } from '../../../src/domain/rules/electorate.js';
import { procedureOf, ways } from '../../../src/domain/rounds/procedure.js';
import { choices } from '../../../src/domain/voting/tally.js';
import { votingRules } from '../../../src/domain/voting/voting-rules.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { hash, id, instant } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';
import { outcomeRecord } from './outcome.record.js';
import { overturned } from './outcomes.js';
import { positionsTaken } from './positions.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;

const person = id.nullable();
const reason = z.string();

const speaker = ({ facts: { actor } }: Context) => ({ seat: seatOf(actor), person: actor.person });

const procedureFor = ({ way, matter, quorum, lapsedReservation, facts }: Context) =>
  procedureOf({ way, matter, quorum, lapse: lapsedReservation ?? null }, facts.rules ?? null);

const positionsOf = ({ context, event }: Of<'POSITION'>) =>
  positionsTaken(context, event).map(({ text, until, passage, proposed, ...position }) => ({
    ...position,
    text: text ?? null,
    until: until ?? null,
    passage: passage ?? null,
    proposed: proposed ?? null,
    ...speaker(context),
    as: capacityOf(context.facts.actor),
  }));

export const records: Readonly<Record<string, RecordDefinition>> = {
  elector: {
    label: { da: 'Plads, der kan svare', en: 'Seat that may answer' },
    row: z.strictObject({
      seat: id,
      organisation: id,
      name: z.string(),
      weight: z.int(),
      chair: z.boolean(),
      group: z.string().nullable(),
    }),
    rows: onStep(({ context: { facts } }: Step<Context>) =>
      electorate(facts.votingSeats ?? [], facts.rules?.rules ?? null).map((seat) => ({ ...seat })),
    ),
  },
  procedure: {
    label: { da: 'Regler, der gælder her', en: 'Rules that apply here' },
    row: z.strictObject({
      way: z.enum(ways),
      matter: z.string(),
      rules: z.strictObject({ instance: id, number: z.int() }).nullable(),
      voting: votingRules,
    }),
    rows: onStep(({ context }: Step<Context>) => [{ ...procedureFor(context) }]),
  },
  ballot: {
    label: { da: 'Dokument til godkendelse', en: 'Paper up for approval' },
    row: z.strictObject({
      paper: id,
      title: z.string(),
      version: z.int(),
      versionHash: hash,
      materialVersion: z.int(),
    }),
    rows: onStep(({ context }: Step<Context>) => (context.facts.papers ?? []).map((paper) => ({ ...paper }))),
  },
  position: {
    label: { da: 'Tilkendegivelse', en: 'Position' },
    row: z.strictObject({
      paper: id,
      version: z.int(),
      choice: z.enum(choices),
      text: z.string().nullable(),
      until: instant.nullable(),
      passage: z.string().nullable(),
      proposed: z.string().nullable(),
      seat: id,
      person,
      as: z.enum(['member', 'substitute', 'secretariat']),
    }),
    rows: onStep(positionsOf),
  },
  receipt: {
    label: { da: 'Modtaget på anden vis', en: 'Received by other ways' },
    row: receiptRow,
    rows: onStep(({ context: { facts }, event }: Of<'POSITION'>) => receiptRows(facts, event.receipt)),
  },
  recusal: {
    label: { da: 'Inhabilitet', en: 'Recusal' },
    row: z.strictObject({ seat: id, recused: person, papers: z.array(id).nullable(), reason, person }),
    rows: onStep(({ context, event }: Of<'RECUSE'>) => [
      { ...speaker(context), recused: event.person ?? null, papers: event.papers ?? null, reason: event.reason },
    ]),
  },
  nudge: {
    label: { da: 'Påmindelse', en: 'Reminder' },
    row: nudgeRow,
    rows: onStep(({ context: { facts }, event }: Of<'NUDGE'>) =>
      seatsToNudge(facts, event.seats).map((whom) => ({ whom, note: event.note ?? null, person: facts.actor.person })),
    ),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({
      seat: id,
      what: z.enum(['positions', 'recusals']),
      reason,
      person,
      /** Papers on which the count comes to something else without the seat's answer. */
      overturned: z.array(z.string()),
    }),
    rows: onStep(({ context, event }: Of<'RECTIFY'>) => [
      {
        ...speaker(context),
        what: event.what,
        reason: event.reason,
        overturned: event.what === 'positions' ? overturned(context) : [],
      },
    ]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason, person }),
    rows: onStep(({ context, event }: Of<'CANCEL'>) => [
      { event: event.type, reason: event.reason, person: context.facts.actor.person },
    ]),
  },
  outcome: outcomeRecord,
};
