import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { bilingual } from '../http/problem.js';

const day = z.iso.date().nullable();
const paper = z.object({ id, title: z.string(), state: z.string(), label: bilingual }).meta({ id: 'PlannedPaper' });

const gate = z
  .object({
    condition: z.string(),
    open: z.boolean(),
    since: z.iso.datetime().nullable().describe('When somebody last said whether it is open.'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PlannedGate' });

const group = z
  .object({
    id,
    title: z.string(),
    state: z.string(),
    label: bilingual,
    startedAt: z.iso.datetime().nullable(),
    gate: gate.nullable(),
    commission: paper.nullable(),
    taskDescription: paper.nullable(),
  })
  .meta({ id: 'PlannedGroup' });

const move = z
  .object({
    from: z.string(),
    to: z.string(),
    decision: z.string().nullable().describe('Null: the bucket had been entered wrongly.'),
    reason: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'BucketMove' });

const deliverable = z
  .object({
    id,
    key: z.string(),
    title: z.string(),
    state: z.string(),
    label: bilingual.describe('Of the state.'),
    bucket: z.string(),
    needBy: day,
    start: day,
    end: day,
    late: z.boolean().describe('A day has passed without what it was set for.'),
    groups: z.array(group),
    moves: z.array(move),
  })
  .meta({ id: 'Deliverable' });

export const programme = z
  .object({
    committee: z.object({ id, name: z.string() }),
    at: z.iso.datetime(),
    items: z.array(deliverable).describe('By bucket, then by start.'),
  })
  .meta({ id: 'Programme' });

export type Programme = z.infer<typeof programme>;
