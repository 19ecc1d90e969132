import type { StandardFacts } from '../domain/workflow/facts.js';

/**
 * A named fact: one read-only SQL view and one pure function that shapes its rows.
 *
 * The view has a column `instance_id`; with `scope: 'seat'` also `seat_id`, and only rows of the seats that the actor may
 * speak for are read; with `scope: 'committee'` it has `committee_id` instead, and the fact can be had at a start too.
 * Columns `read_instance` and `read_revision`, when it has them, name other instances whose state the row was read
 * from: the commit then holds only if they still stand at that revision.
 */
export interface FactProvider {
  readonly name: string;
  readonly view: string;
  readonly scope: 'instance' | 'seat' | 'committee';
  /** `event`: what is weighed, with its payload as far as that is known; of a start its input. */
  readonly shape: (
    rows: readonly Readonly<Record<string, unknown>>[],
    facts: StandardFacts,
    event: Readonly<Record<string, unknown>>,
  ) => unknown;
}
