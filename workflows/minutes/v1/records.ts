import { z } from 'zod';
import { seatOf } from '../../../src/domain/rounds/speaker.js';
import { versionHash } from '../../../src/domain/papers/version.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { hash, id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import { without } from '../../../src/domain/workflow/without.js';
import type { Context } from './context.js';
import { outcomes, settlements, type Event, type EventNamed, type Started } from './events.js';

type Of<Type extends Event['type']> = Step<Context, EventNamed<Type>>;

const person = id.nullable();

const READINGS = {
  APPROVED: 'approved',
  APPROVED_WITH_CORRECTIONS: 'approvedWithCorrections',
  POSTPONED: 'postponed',
  RETURNED: 'returned',
} as const;
const readings = Object.values(READINGS);

/** What a rectification of the text itself is about. */
const TEXT = 'Teksten';

type Decided = Of<keyof typeof READINGS>;

type Arriving = Step<Context, Started & { readonly type: 'xstate.init' }>;

type Writing = Of<'ISSUE_VERSION' | 'RECTIFY_TEXT'> | Arriving;

/** The text that is issued, or that the minutes came with; its number is the context's, counted up before it is written down. */
function versionOf({ context, event }: Writing) {
  const enclosures = event.type === 'xstate.init' ? [] : event.enclosures;
  return {
    version: context.version,
    hash: versionHash({ sections: event.sections, enclosures }),
    sections: event.sections,
    enclosures,
    note: noteOf(event),
    material: context.materialVersion === context.version,
    person: context.facts.actor.person,
  };
}

/** Of a rectified text the note is why it was rectified. */
function noteOf(event: Writing['event']): string | null {
  if (event.type === 'RECTIFY_TEXT') return event.reason;
  return event.type === 'ISSUE_VERSION' ? (event.note ?? null) : null;
}

export const records: Readonly<Record<string, RecordDefinition>> = {
  version: {
    label: { da: 'Version', en: 'Version' },
    row: z.strictObject({
      version: z.int(),
      hash,
      sections: z.array(z.strictObject({ id: z.string(), heading: z.string(), markdown: z.string() })),
      enclosures: z.array(
        z.strictObject({ key: z.string(), name: z.string(), mediaType: z.string(), sha256: hash, size: z.int() }),
      ),
      note: z.string().nullable(),
      material: z.boolean(),
      person,
    }),
    rows: onStep((step: Writing) => [versionOf(step)]),
  },
  before: {
    label: { da: 'Før Mandat', en: 'Before Mandat' },
    row: z.strictObject({ approvedOn: z.string().nullable(), history: z.string(), person }),
    rows: onStep(({ context: { facts }, event: { before } }: Arriving) =>
      before ? [{ approvedOn: before.approvedOn ?? null, history: before.history, person: facts.actor.person }] : [],
    ),
  },
  cleared: {
    label: { da: 'Frigivet af formanden', en: 'Cleared by the chair' },
    row: z.strictObject({ version: z.int(), reason: z.string().nullable(), person }),
    rows: onStep(({ context, event }: Of<'CLEAR'>) => [
      { version: context.version, reason: event.reason ?? null, person: context.facts.actor.person },
    ]),
  },
  statement: {
    label: { da: 'Erklæring til referatet', en: 'Statement to the minutes' },
    row: z.strictObject({ seat: id, section: z.string().nullable(), text: z.string(), person }),
    rows: onStep(({ context: { facts }, event }: Of<'APPEND_STATEMENT'>) => [
      { seat: seatOf(facts.actor), section: event.section ?? null, text: event.text, person: facts.actor.person },
    ]),
  },
  dispute: {
    label: { da: 'Uenighed om referatet, afgjort', en: 'Dispute over the minutes, settled' },
    row: z.strictObject({
      how: z.enum(settlements),
      section: z.string(),
      text: z.string(),
      reason: z.string(),
      person,
    }),
    rows: onStep(({ context: { facts }, event }: Of<'SETTLE_DISPUTE'>) => [
      { ...without(event, 'type'), person: facts.actor.person },
    ]),
  },
  publication: {
    label: { da: 'Offentliggørelse', en: 'Publication' },
    row: z.strictObject({ version: z.int(), hash: hash.nullable(), omit: z.array(z.string()), person }),
    rows: onStep(({ context, event }: Of<'PUBLISH'>) => [
      {
        version: context.version,
        hash: context.versionHash,
        omit: event.omit,
        person: context.facts.actor.person,
      },
    ]),
  },
  disposition: {
    label: { da: 'Behandling af bemærkning', en: 'Disposition of a remark' },
    row: z.strictObject({
      remark: id,
      outcome: z.enum(outcomes),
      reason: z.string(),
      referredTo: z.string().nullable(),
      person,
    }),
    rows: onStep(({ context: { facts }, event }: Of<'DISPOSE'>) =>
      event.dispositions.map((disposition) => ({
        ...disposition,
        referredTo: disposition.referredTo ?? null,
        person: facts.actor.person,
      })),
    ),
  },
  confirmation: {
    label: { da: 'Bekræftelse af endelig tekst', en: 'Confirmation of the final text' },
    row: z.strictObject({
      version: z.int(),
      hash: hash.nullable(),
      confirmer: z.enum(['chair', 'circulation', 'meeting']),
      reason: z.string().nullable(),
      person,
    }),
    rows: onStep(({ context, event }: Of<'CONFIRM_TEXT'>) => [
      {
        version: context.version,
        hash: context.versionHash,
        confirmer: context.confirmer ?? 'chair',
        reason: event.reason ?? null,
        person: context.facts.actor.person,
      },
    ]),
  },
  reading: {
    label: { da: 'Behandlet', en: 'Reading' },
    row: z.strictObject({
      round: id,
      outcome: z.enum(readings),
      version: z.int(),
      meeting: z.string().nullable(),
      item: z.string().nullable(),
      date: z.string().nullable(),
      rectifies: z.boolean(),
    }),
    rows: onStep(({ context, event: { type, round, meeting, rectifies } }: Decided) => [
      {
        round,
        outcome: READINGS[type],
        version: context.decidedVersion,
        meeting: meeting?.name ?? null,
        item: meeting?.item ?? null,
        date: meeting?.date ?? null,
        rectifies,
      },
    ]),
  },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep(({ context: { facts }, event }: Of<'REVISE'>) => [
      { event: event.type, reason: event.reason, person: facts.actor.person },
    ]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ what: z.string(), reason: z.string(), person }),
    rows: onStep(({ context: { facts }, event }: Of<'RECTIFY' | 'RECTIFY_TEXT'>) => [
      { what: event.type === 'RECTIFY' ? event.what : TEXT, reason: event.reason, person: facts.actor.person },
    ]),
  },
};
