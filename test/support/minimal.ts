import { setup, type AnyStateMachine, type MachineConfig } from 'xstate';
import { z } from 'zod';
import type { Bilingual } from '../../src/domain/workflow/bilingual.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import { noFacts } from '../../src/domain/workflow/facts.js';
import { predicates, type Guard } from '../../src/domain/workflow/guard.js';
import { defineLifecycle, type EventDefinition, type Lifecycle } from '../../src/domain/workflow/lifecycle.js';

/** The same word in both languages. */
export const label = (text: string): Bilingual => ({ da: text, en: text });

/** An event that the chair sends, without payload. */
export const event = (changes: Partial<EventDefinition> = {}): EventDefinition => ({
  label: label('Event'),
  by: ['chair'],
  payload: z.strictObject({}),
  ...changes,
});

/** A guard that holds. */
export const holding = (changes: Partial<Guard> = {}): Guard => ({
  test: () => true,
  sentence: label('No.'),
  help: 'secretariat',
  ...changes,
});

type Config = Partial<MachineConfig<never, never, never, never, never, never, never, never, never, never, never>>;
type Implementations = Readonly<Record<string, unknown>>;

/** What a test says of its lifecycle; the rest is as small as the rules of the house allow. */
export interface Parts extends Partial<Omit<Lifecycle, 'machine'>> {
  /** Replaces parts of the machine's configuration; loosely typed, since some tests write what TypeScript would refuse. */
  readonly chart?: Config | Readonly<Record<string, unknown>>;
  readonly delays?: Implementations;
  readonly actions?: Implementations;
}

const CHART = { initial: 'open', states: { open: { on: { CLOSE: 'closed' } }, closed: { tags: 'rest' } } };

/** A lifecycle with one event, CLOSE, that leads from open to closed; sound unless the parts make it otherwise. */
export function minimal({ chart, delays = {}, actions = {}, guards = {}, ...parts }: Parts = {}): Lifecycle {
  const implementations = { guards: predicates(guards), delays, actions: { ...effectActions, ...actions } };
  const context = ({ input }: { input?: object }) => ({ title: 'Thing', facts: noFacts, ...input });
  const config = { id: 'thing', context, ...CHART, ...chart };
  const machine = setup(implementations as never).createMachine(config as never) as unknown as AnyStateMachine;
  return defineLifecycle({
    key: 'thing',
    version: 1,
    label: label('Thing'),
    machine,
    states: { open: label('Open'), closed: label('Closed') },
    start: { by: ['chair'], payload: z.strictObject({ title: z.string() }) },
    links: {},
    events: { CLOSE: event() },
    guards,
    records: {},
    announcements: {},
    tells: {},
    starts: {},
    ...parts,
  });
}
