import { z } from 'zod';
import { ROLES } from '../../domain/workflow/facts.js';
import { isRectification, type Lifecycle } from '../../domain/workflow/lifecycle.js';
import { schemaOf } from '../../engine/list-actions.js';
import { bilingual } from '../problem.js';

const role = z.enum(ROLES);
const jsonSchema = z.record(z.string(), z.unknown()).describe('JSON Schema.');

export const lifecycleLine = z
  .object({ key: z.string(), version: z.int(), label: bilingual })
  .meta({ id: 'LifecycleLine' });

export const lifecycleView = lifecycleLine
  .extend({
    start: z.object({ by: z.array(role), schema: jsonSchema }),
    links: z.array(
      z.object({
        relation: z.string(),
        inverse: z.string(),
        lifecycles: z.array(z.string()),
        min: z.int(),
        max: z.int().nullable(),
      }),
    ),
    states: z.array(z.object({ path: z.string(), label: bilingual })),
    events: z.array(
      z.object({
        type: z.string(),
        label: bilingual,
        by: z.array(role),
        told: z.boolean(),
        forSeat: z.boolean(),
        rectifies: z.boolean(),
        schema: jsonSchema,
      }),
    ),
    records: z.array(z.object({ slice: z.string(), label: bilingual, schema: jsonSchema })),
    statechart: z
      .record(z.string(), z.unknown())
      .describe('The machine as XState has it; guards, delays and actions by name.'),
  })
  .meta({ id: 'Lifecycle' });

const asSchema = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' });

export const lineOf = ({ key, version, label }: Lifecycle): z.infer<typeof lifecycleLine> => ({ key, version, label });

/** A lifecycle as data, for whoever draws it or builds forms from it. */
export function lifecycleViewOf(lifecycle: Lifecycle): z.infer<typeof lifecycleView> {
  const { start, links, states, events, records, machine } = lifecycle;
  return {
    ...lineOf(lifecycle),
    start: { by: [...start.by], schema: asSchema(start.payload, 'input') },
    links: Object.entries(links).map(([relation, { inverse, lifecycles, min, max }]) => ({
      relation,
      inverse,
      lifecycles: [...lifecycles],
      min,
      max: max ?? null,
    })),
    states: Object.entries(states).map(([path, label]) => ({ path, label })),
    events: Object.entries(events).map(([type, event]) => ({
      type,
      label: event.label,
      by: [...event.by],
      told: event.told ?? false,
      forSeat: event.forSeat ?? false,
      rectifies: isRectification(event),
      schema: schemaOf(event) as Record<string, unknown>,
    })),
    records: Object.entries(records).map(([slice, { label, row }]) => ({
      slice,
      label,
      schema: asSchema(row, 'output'),
    })),
    // Functions, which JSON leaves out, are the start values of the context only: all else has a name.
    statechart: JSON.parse(JSON.stringify(machine.config)) as Record<string, unknown>,
  };
}
