import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { lifecycleLine } from '../http/instances/lifecycle-view.js';
import { QUEUES } from '../jobs/job-handler.js';

const instant = z.iso.datetime();

export const failedJob = z
  .object({
    id: z.string(),
    queue: z.enum(QUEUES),
    name: z.string(),
    instance: z.object({ id, lifecycle: z.string(), title: z.string(), committee: id }),
    topic: z.string().nullable().describe('Of an announcement.'),
    dueAt: instant.nullable().describe('Of an alarm: the instant at which it was to ring.'),
    attempts: z.int(),
    firstAt: instant.describe('When it was first to be done.'),
    lastAt: instant.describe('When it was given up.'),
    error: z.string(),
    triedAgain: z.boolean().describe('Queued anew from the database since.'),
    settled: z.boolean().describe('Done since, by another job or a command: nothing is missing.'),
  })
  .meta({ id: 'FailedJob' });

export type FailedJobView = z.infer<typeof failedJob>;

export const definitionLine = lifecycleLine
  .extend({
    current: z.boolean().describe('New instances start on it.'),
    active: z.int().describe('Instances that you may see and that are not over.'),
    instances: z.int().describe('All that you may see.'),
  })
  .meta({ id: 'DefinitionLine' });

export type DefinitionLine = z.infer<typeof definitionLine>;
