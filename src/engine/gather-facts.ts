import { throughJson } from '../domain/workflow/decide.js';
import type { Facts, Linked, StandardFacts } from '../domain/workflow/facts.js';
import type { Batch } from './batch.js';
import type { LinkedRow, Needs } from './registry.js';
import type { Circumstances } from './work.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What was read for a step of one instance; an instance that is not written yet has read nothing. */
export interface FactRows {
  readonly id: string;
  readonly linked: readonly LinkedRow[];
  readonly facts: Readonly<Record<string, Rows>>;
}

/** Shapes what was read into the facts of a step, and notes in the batch whose state was read. */
export function gatherFacts(
  batch: Batch,
  { actor, occurredAt: at }: Circumstances,
  needs: Needs,
  read: FactRows,
  event: Readonly<Record<string, unknown>>,
): Facts {
  const standard: StandardFacts = { at, self: read.id, actor };
  const named = needs.providers.map(({ name, shape }) => {
    const rows = read.facts[name] ?? [];
    noteReads(batch, rows);
    return [name, shape(rows, standard, event)] as const;
  });
  const linked = needs.linked ? { linked: linkedFacts(batch, read) } : {};
  return throughJson({ ...Object.fromEntries(named), ...standard, ...linked });
}

function noteReads(batch: Batch, rows: Rows): void {
  for (const { read_instance: id, read_revision: revision } of rows) {
    if (typeof id === 'string') batch.sawAt(id, revision as number);
  }
}

function linkedFacts(batch: Batch, { id, linked }: FactRows): readonly Linked[] {
  for (const row of linked) batch.sawAt(row.id, row.revision);
  return batch.overlay(
    id,
    linked.map(({ relation, id: other, lifecycle, states }) => ({ relation, id: other, lifecycle, states })),
  );
}
