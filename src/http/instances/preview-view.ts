import { z } from 'zod';
import { render, type Bilingual } from '../../domain/workflow/bilingual.js';
import { id } from '../../domain/workflow/schema.js';
import type { Preview } from '../../engine/preview.js';
import type { Registry } from '../../engine/registry.js';
import { bilingual } from '../problem.js';
import { state } from './instance-views.js';
import { stateViews } from './labels.js';

const of = { instance: id };

export const previewView = z
  .object({
    moves: z
      .array(z.object({ ...of, lifecycle: z.string(), title: z.string(), from: z.array(state), to: z.array(state) }))
      .describe('Instances that would move or be started (then `from` is empty), this one first.'),
    records: z.array(z.object({ ...of, slice: z.string(), label: bilingual, body: z.unknown() })),
    announcements: z.array(z.object({ ...of, audience: z.string(), subject: bilingual })),
    deadlines: z.array(z.object({ ...of, op: z.string(), name: z.string(), dueAt: z.iso.datetime().optional() })),
  })
  .meta({ id: 'Preview' });

type View = z.infer<typeof previewView>;

/** A preview with the labels that people read. */
export function previewViewOf(registry: Registry, { moves, records, announcements, deadlines }: Preview): View {
  const lifecycles = new Map(
    moves.map(({ instance, lifecycle, definition }) => [instance, registry.pinned(lifecycle, definition)]),
  );
  return {
    moves: moves.map(({ instance, lifecycle, title, from, to }) => {
      const known = lifecycles.get(instance)!;
      return { instance, lifecycle, title, from: stateViews(known, from), to: stateViews(known, to) };
    }),
    records: records.map((row) => ({ ...row, label: lifecycles.get(row.instance)!.records[row.slice]!.label })),
    announcements: announcements.map(({ instance, audience, subject, params }) => {
      const text: Bilingual = { da: render(subject, 'da', params), en: render(subject, 'en', params) };
      return { instance, audience, subject: text };
    }),
    deadlines: [...deadlines],
  };
}
