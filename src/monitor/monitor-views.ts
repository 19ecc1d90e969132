import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { instanceLine } from '../http/instances/instance-views.js';
import { bilingual } from '../http/problem.js';

const instant = z.iso.datetime();
const state = instanceLine.shape.states.element;

/** Some places of a lifecycle, with what stands there now and how long others have stood there. */
export const lifecycleCount = z
  .object({
    lifecycle: z.string(),
    label: bilingual,
    instances: z.int(),
    states: z.array(
      state.extend({
        instances: z.int().describe('How many stand there now.'),
        stays: z.int().describe('How often one has stood there and gone on.'),
        medianSeconds: z.number().nullable().describe('How long such a stay took; null before the first.'),
      }),
    ),
  })
  .meta({ id: 'LifecycleCount' });

const seat = z.object({ id, name: z.string(), organisation: z.string() });

export const awaited = z
  .object({
    instance: id,
    lifecycle: z.string(),
    label: bilingual.describe('Of the lifecycle.'),
    title: z.string(),
    states: z.array(state),
    since: instant.describe('When it came to stand where it stands.'),
    deadline: instant.nullable(),
    late: z.boolean(),
    seats: z
      .array(seat)
      .describe('Seats that it waits for by name; none when it waits for the secretariat or the chair.'),
  })
  .meta({ id: 'Awaited' });

export const paperLine = z
  .object({
    id,
    lifecycle: z.string(),
    committee: id,
    title: z.string(),
    states: z.array(state),
    since: instant,
    atRest: z.boolean().describe('It needs to go nowhere from here.'),
    deadline: instant.nullable().describe('The earliest of all that it waits for.'),
    late: z.boolean(),
    waitsFor: z
      .array(awaited)
      .describe('Open rounds and corrections, a gate; empty while it is with those who write it, and mostly at rest.'),
  })
  .meta({ id: 'PaperLine' });

export const debtor = z
  .object({
    person: z.object({ id, name: z.string() }),
    owed: z.int(),
    late: z.int(),
    deadline: instant.nullable().describe('The earliest.'),
  })
  .meta({ id: 'Debtor' });

export const debt = z
  .object({
    instance: id,
    lifecycle: z.string(),
    label: bilingual,
    committee: id,
    title: z.string(),
    states: z.array(state),
    seat: seat.nullable().describe('The seat that owes it; null when it is the secretariat.'),
    as: z.enum(['member', 'substitute', 'secretariat']),
    since: instant,
    deadline: instant.nullable(),
    late: z.boolean(),
  })
  .meta({ id: 'Debt' });

export type LifecycleCount = z.infer<typeof lifecycleCount>;
export type PaperLine = z.infer<typeof paperLine>;
export type Awaited = z.infer<typeof awaited>;
export type Debtor = z.infer<typeof debtor>;
export type Debt = z.infer<typeof debt>;
