import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventObject } from 'xstate';
import { canonicalJson, sha256Hex } from '../../src/domain/workflow/canonical.js';
import { accepts, begin, decide, revive, type Decision } from '../../src/domain/workflow/decide.js';
import type { Facts } from '../../src/domain/workflow/facts.js';
import type { Lifecycle, Row } from '../../src/domain/workflow/lifecycle.js';

/** One journal entry: what came, what was known, and where it led. The names are those of the journal. */
export interface Entry {
  readonly event: EventObject;
  readonly facts: Facts;
  readonly states: readonly string[];
  readonly snapshot_hash: string;
}

/** The recorded life of one instance. */
export interface History {
  readonly story: string;
  readonly entries: readonly Entry[];
}

export const hashOfSnapshot = ({ snapshot }: Decision): string => sha256Hex(canonicalJson(snapshot));

/** Where each version of a lifecycle lives. */
export const folderOf = ({ key, version }: Lifecycle): string => join('workflows', key, `v${version}`);

export function historiesOf(lifecycle: Lifecycle): readonly History[] {
  const folder = join(folderOf(lifecycle), 'histories');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as History);
}

/** Plays the recorded events with the recorded facts; gives the states and hashes of today's definition. */
export function replay(lifecycle: Lifecycle, { entries }: History): readonly Pick<Entry, 'states' | 'snapshot_hash'>[] {
  let decision: Decision | undefined;
  return entries.map(({ event, facts }) => {
    decision = decision ? next(lifecycle, decision, event, facts) : begin(lifecycle, payloadOf(event), facts);
    return { states: decision.states, snapshot_hash: hashOfSnapshot(decision) };
  });
}

function next(lifecycle: Lifecycle, { snapshot }: Decision, event: EventObject, facts: Facts): Decision {
  const now = revive(lifecycle, snapshot, facts);
  if (!accepts(now, event)) throw new Error(`${lifecycle.key} no longer takes ${event.type}`);
  return decide(lifecycle, now, event);
}

const payloadOf = (event: EventObject): Row =>
  Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'type'));
