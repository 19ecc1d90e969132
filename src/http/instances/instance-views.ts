import { z } from 'zod';
import { hash, id } from '../../domain/workflow/schema.js';
import { bilingual, reason } from '../problem.js';

export const state = z
  .object({
    path: z.string().describe('Dotted path of an active leaf state.'),
    label: bilingual,
    within: z.array(bilingual).describe('Labels of the states around it, outermost first.'),
  })
  .meta({ id: 'State' });

export const instanceLine = z
  .object({
    id,
    lifecycle: z.string(),
    definition: z.int().describe('Version of the lifecycle it stands on.'),
    committee: id,
    title: z.string(),
    states: z.array(state),
    status: z.string(),
    revision: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'InstanceLine' });

const link = z.object({
  relation: z.string().describe('As seen from this instance.'),
  id,
  lifecycle: z.string(),
  title: z.string(),
  states: z.array(state),
});

export const instanceView = instanceLine
  .extend({
    label: bilingual.describe('Of the lifecycle.'),
    context: z.record(z.string(), z.unknown()),
    links: z.array(link),
    deadlines: z.array(z.object({ name: z.string(), dueAt: z.iso.datetime() })),
  })
  .meta({ id: 'Instance' });

export const journalEntry = z
  .object({
    n: z.int(),
    recordedAt: z.iso.datetime(),
    occurredAt: z.iso.datetime(),
    person: z.object({ id, name: z.string() }).nullable().describe('Null: the clock.'),
    seat: z.object({ id, name: z.string() }).nullable().describe('The seat spoken for.'),
    reason: z.string().nullable(),
    event: z.looseObject({ type: z.string() }),
    label: bilingual.describe('Of the event.'),
    states: z.array(state).describe('Where the instance stood afterwards.'),
    definition: z.int(),
    cause: z
      .object({ instance: id, n: z.int() })
      .nullable()
      .describe('The entry elsewhere that brought this one about.'),
    hash: z.string(),
  })
  .meta({ id: 'JournalEntry' });

export const recordView = z
  .object({
    id,
    n: z.int(),
    k: z.int(),
    slice: z.string(),
    label: bilingual,
    body: z.record(z.string(), z.unknown()),
    hash,
    recordedAt: z.iso.datetime(),
  })
  .meta({ id: 'Record' });

export const action = z
  .object({
    type: z.string(),
    label: bilingual,
    forSeat: z.boolean().describe('It speaks for a seat: see `onBehalfOf`.'),
    rectifies: z
      .boolean()
      .describe('It puts right what was recorded wrongly: show its preview before it is confirmed.'),
    allowed: z.enum(['yes', 'no', 'depends']),
    dependsOn: z.array(z.string()).describe('Payload fields on which the answer hangs.'),
    reasons: z.array(reason),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema of the payload.'),
  })
  .meta({ id: 'Action' });

export type InstanceLine = z.infer<typeof instanceLine>;
export type InstanceView = z.infer<typeof instanceView>;
export type JournalEntryView = z.infer<typeof journalEntry>;
export type RecordView = z.infer<typeof recordView>;
