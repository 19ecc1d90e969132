import { z } from 'zod';
import { id, instant, line, prose } from '../../domain/workflow/schema.js';

const payload = z.record(z.string(), z.unknown()).default({});

/** What every command may say besides its subject. */
const circumstances = {
  onBehalfOf: id
    .optional()
    .describe('The seat spoken for, where the person could speak for several or files for another.'),
  reason: prose.optional(),
  occurredAt: instant.optional().describe('When it happened, if that was earlier; secretariat only.'),
};

export const startBody = z
  .strictObject({
    lifecycle: line,
    committee: id,
    payload: payload.describe('See the start schema of the lifecycle.'),
    links: z.record(z.string(), z.array(id).max(500)).optional().describe('Ids of instances by relation.'),
    ...circumstances,
  })
  .meta({ id: 'Start' });

export const eventBody = z
  .strictObject({ type: line, payload: payload.describe('See the schema in `GET …/actions`.'), ...circumstances })
  .meta({ id: 'Event' });

export const answer = z
  .object({
    instance: id,
    lifecycle: z.string(),
    revision: z.int(),
    states: z.array(z.string()),
    entry: z.int().describe("Number of the entry in the instance's journal."),
    touched: z
      .array(z.object({ instance: id, lifecycle: z.string(), states: z.array(z.string()) }))
      .describe('Other instances that the same commit brought into being or moved.'),
  })
  .meta({ id: 'Answer' });
