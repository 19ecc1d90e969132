import { assign, setup } from 'xstate';
import { z } from 'zod';
import { until } from '../../src/domain/workflow/delay.js';
import { announce, effectActions, record, start, tell } from '../../src/domain/workflow/effects.js';
import type { Facts } from '../../src/domain/workflow/facts.js';
import { every, guard, predicates } from '../../src/domain/workflow/guard.js';
import { defineLifecycle } from '../../src/domain/workflow/lifecycle.js';
import type { FactProvider } from '../../src/engine/fact-provider.js';

/*
 * Two small lifecycles that use everything the engine offers and nothing that the house's own do: a petition is signed by
 * seats until its deadline, and when it closes it tells its file, which may refuse.
 */

interface Context {
  readonly title: string;
  readonly deadline: string | null;
  readonly broken: boolean;
  readonly facts: Facts & { readonly signatures?: { readonly all: number; readonly own: number } };
}

type Event =
  | { readonly type: 'SIGN'; readonly text: string }
  | { readonly type: 'EXTEND'; readonly deadline: string }
  | { readonly type: 'CLOSE' | 'SPAWN' | 'FILED' };

interface Input {
  readonly title: string;
  readonly deadline: string;
  readonly broken?: boolean;
  readonly facts: Facts;
}

const label = (text: string) => ({ da: text, en: text });
const nothing = z.strictObject({});

const guards = {
  notSigned: guard<Context, Event>({
    needs: ['signatures'],
    test: ({ context }) => context.facts.signatures?.own === 0,
    params: ({ context }) => ({ count: context.facts.signatures?.own ?? 0 }),
    sentence: { da: 'Pladsen har skrevet under {count} gang.', en: 'The seat has signed {count} time.' },
    help: 'secretariat',
  }),
  polite: guard<Context, Event & { type: 'SIGN' }>({
    input: ['text'],
    test: ({ event }) => event.text !== 'no',
    sentence: { da: 'Vær høflig.', en: 'Be polite.' },
    help: 'chair',
  }),
  maySign: every('notSigned', 'polite'),
};

const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: {
    period: ({ context }) => (context.broken ? Number.NaN : until(context.deadline, context.facts.at)),
  },
  actions: {
    ...effectActions,
    extended: assign(({ event }) => (event.type === 'EXTEND' ? { deadline: event.deadline } : {})),
  },
}).createMachine({
  id: 'petition',
  context: ({ input }) => ({
    title: (input as Input | undefined)?.title ?? '',
    deadline: (input as Input | undefined)?.deadline ?? null,
    broken: (input as Input | undefined)?.broken ?? false,
    facts: (input as Input | undefined)?.facts ?? ({} as Facts),
  }),
  initial: 'open',
  states: {
    open: {
      after: { period: { target: 'closed', actions: [tell('concerns', 'FILED'), announce('closed')] } },
      on: {
        SIGN: { guard: 'maySign', actions: [record('signature')] },
        EXTEND: { target: 'open', reenter: true, actions: ['extended'] },
        SPAWN: { actions: [start('petition-file')] },
        CLOSE: { target: 'closed', actions: [tell('concerns', 'FILED'), announce('closed')] },
      },
    },
    closed: { tags: 'rest' },
  },
});

export const petition = defineLifecycle({
  key: 'petition',
  version: 1,
  label: label('Petition'),
  machine,
  states: { open: label('Open'), closed: label('Closed') },
  start: {
    by: ['chair', 'secretariat'],
    payload: z.strictObject({ title: z.string().min(1), deadline: z.iso.datetime(), broken: z.boolean().optional() }),
  },
  links: { concerns: { inverse: 'concernedBy', lifecycles: ['petition-file'], min: 0, max: 2 } },
  events: {
    SIGN: {
      label: label('Sign'),
      by: ['member', 'substitute', 'secretariat'],
      forSeat: true,
      payload: z.strictObject({ text: z.string() }),
    },
    EXTEND: { label: label('Extend'), by: ['chair'], payload: z.strictObject({ deadline: z.iso.datetime() }) },
    SPAWN: { label: label('Spawn'), by: ['chair'], payload: nothing },
    CLOSE: { label: label('Close'), by: ['chair'], payload: nothing },
  },
  guards,
  records: {
    signature: {
      label: label('Signature'),
      row: z.strictObject({ seat: z.uuid(), text: z.string(), at: z.string() }),
      rows: ({ context, event }) => {
        const { actor, at } = context.facts;
        return [{ seat: actor.seat, text: (event as Event & { type: 'SIGN' }).text, at }];
      },
    },
  },
  announcements: { closed: { to: 'committee', subject: label('Closed') } },
  tells: {},
  starts: { 'petition-file': () => [{ input: { title: 'Spawned' }, links: {} }] },
});

const fileMachine = setup({
  types: {
    context: {} as { title: string; facts: Facts },
    events: {} as { type: 'FILED' | 'SEAL' },
    input: {} as { title: string; facts: Facts },
  },
  actions: effectActions,
}).createMachine({
  id: 'petition-file',
  context: ({ input }) => ({
    title: (input as { title: string } | undefined)?.title ?? '',
    facts: (input as { facts: Facts } | undefined)?.facts ?? ({} as Facts),
  }),
  initial: 'waiting',
  states: {
    waiting: { on: { FILED: 'filed', SEAL: 'sealed' } },
    filed: { tags: 'rest' },
    sealed: { tags: 'rest', type: 'final' },
  },
});

/** Takes one petition; sealed, it takes none. */
export const petitionFile = defineLifecycle({
  key: 'petition-file',
  version: 1,
  label: label('File'),
  machine: fileMachine,
  states: { waiting: label('Waiting'), filed: label('Filed'), sealed: label('Sealed') },
  start: { by: ['chair', 'secretariat'], told: true, payload: z.strictObject({ title: z.string().min(1) }) },
  links: {},
  events: {
    FILED: { label: label('Filed'), by: [], told: true, payload: nothing },
    SEAL: { label: label('Seal'), by: ['chair'], payload: nothing },
  },
  guards: {},
  records: {},
  announcements: {},
  tells: {},
  starts: {},
});

/** The view behind the fact; tests make it in their own database. */
export const SIGNATURES_VIEW = `
CREATE VIEW fact_signatures AS
  SELECT instance_id, (body->>'seat')::uuid AS seat_id FROM record WHERE slice = 'signature';
GRANT SELECT ON fact_signatures TO mandat_app`;

export const signatures: FactProvider = {
  name: 'signatures',
  view: 'fact_signatures',
  scope: 'instance',
  shape: (rows, { actor }) => ({ all: rows.length, own: rows.filter((row) => row.seat_id === actor.seat).length }),
};
