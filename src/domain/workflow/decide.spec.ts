import { describe, expect, it } from '@jest/globals';
import { assign } from 'xstate';
import { z } from 'zod';
import { event, label, minimal } from '../../../test/support/minimal.js';
import { accepts, begin, decide, revive, throughJson } from './decide.js';
import { NEVER, until } from './delay.js';
import { announce, record, start, tell } from './effects.js';
import { noFacts, type Facts } from './facts.js';
import type { Step } from './guard.js';

const AT = '2025-02-20T08:00:00.000Z';
const facts: Facts = { ...noFacts, at: AT, weather: 'mild' };
const ALARM = 'xstate.after.period.thing.open';

interface Context {
  readonly title: string;
  readonly due: string;
  readonly heardIn?: unknown;
  readonly facts: Facts;
}

const noted = ({ context, event }: Step) => [{ text: (event as { text: string }).text, at: context.facts.at }];

const lifecycle = minimal({
  chart: {
    states: {
      open: {
        entry: announce('opened'),
        after: { period: { target: 'closed' } },
        on: {
          NOTE: { actions: ['heard', record('note')] },
          EXTEND: { target: 'open', reenter: true, actions: 'extended' },
          CLOSE: { target: 'closed', actions: [tell('concerns', 'CLOSED'), start('file'), announce('gone')] },
          MISPLACE: { actions: ['nowhere'] },
        },
      },
      closed: { type: 'final', tags: 'rest' },
    },
  },
  delays: { period: ({ context }: { context: Context }) => until(context.due, context.facts.at) },
  actions: {
    heard: assign(({ context }: { context: Context }) => ({ heardIn: context.facts.weather })),
    extended: assign(({ event }: { event: { due?: string } }) => ({ due: event.due })),
    nowhere: () => undefined,
  },
  events: { NOTE: event(), EXTEND: event(), CLOSE: event() },
  records: { note: { label: label('Note'), row: z.strictObject({ text: z.string(), at: z.string() }), rows: noted } },
  announcements: {
    opened: { to: 'committee', subject: label('Opened') },
    gone: { to: 'chair', subject: label('{title}'), params: ({ context }) => ({ title: (context as Context).title }) },
  },
  starts: { file: () => [{ input: { title: 'File' }, links: {} }] },
});

const begun = () => begin(lifecycle, { title: 'A thing', due: '2025-02-21T08:00:00.000Z' }, facts);
const after = (type: string, payload: object = {}, known: Facts = facts) =>
  decide(lifecycle, revive(lifecycle, begun().snapshot, known), { type, ...payload });

describe('a step is data:', () => {
  it('the first, with its states, title, effects and deadline', () => {
    expect(begun()).toMatchObject({
      states: ['open'],
      status: 'active',
      title: 'A thing',
      effects: [
        { kind: 'announce', topic: 'opened', body: { audience: 'committee', subject: label('Opened'), params: {} } },
        { kind: 'schedule', name: ALARM, dueAt: '2025-02-21T08:00:00.000Z', event: ALARM },
      ],
    });
  });

  it('rows of a slice, shaped by the event as it came', () => {
    expect(after('NOTE', { text: 'Hello' }).effects).toEqual([
      { kind: 'record', slice: 'note', rows: [{ text: 'Hello', at: AT }] },
    ]);
  });

  it('what is told, started and announced, in the order of the machine', () => {
    const { states, status, effects } = after('CLOSE');
    expect({ states, status }).toEqual({ states: ['closed'], status: 'done' });
    expect(effects.map(({ kind }) => kind)).toEqual(['cancel', 'tell', 'start', 'announce']);
    expect(effects).toMatchObject([
      { name: ALARM },
      { relation: 'concerns', event: 'CLOSED', only: null },
      { lifecycle: 'file', requests: [{ input: { title: 'File' } }] },
      { topic: 'gone', body: { params: { title: 'A thing' } } },
    ]);
  });

  it('a state entered anew takes its deadline back before it sets the next', () => {
    const { effects } = after('EXTEND', { due: '2025-03-01T08:00:00.000Z' });
    expect(effects).toMatchObject([
      { kind: 'cancel', name: ALARM },
      { kind: 'announce' },
      { kind: 'schedule', name: ALARM, dueAt: '2025-03-01T08:00:00.000Z' },
    ]);
  });

  it('an alarm that rang', () => {
    expect(after(ALARM)).toMatchObject({ states: ['closed'], effects: [{ kind: 'cancel', name: ALARM }] });
  });
});

describe('a snapshot', () => {
  it('is JSON and holds what was assigned, but none of the facts of its step', () => {
    const { snapshot } = after('NOTE', { text: 'Hello' });
    expect(snapshot.context).toEqual({ title: 'A thing', due: '2025-02-21T08:00:00.000Z', heardIn: 'mild' });
    expect(throughJson(snapshot)).toEqual(snapshot);
  });

  it('that is revived sees the facts of the new step, not those of the last', () => {
    const { snapshot } = after('NOTE', { text: 'Hello' }, { ...facts, weather: 'rough' });
    expect(snapshot.context).toMatchObject({ heardIn: 'rough' });
  });

  it.each([
    ['takes an event that leads nowhere else', 'NOTE', true],
    ['takes an event that leads on', 'CLOSE', true],
    ['takes no event that it does not know', 'EXPLODE', false],
  ])('%s', (_what, type, expected) => {
    expect(accepts(revive(lifecycle, begun().snapshot, facts), { type, text: '' } as never)).toBe(expected);
  });

  it('that is done takes nothing', () => {
    const ended = after('CLOSE').snapshot;
    expect(accepts(revive(lifecycle, ended, facts), { type: 'CLOSE' })).toBe(false);
  });
});

describe('a bug of a lifecycle stops the step before anything is written:', () => {
  it.each<[string, () => unknown, string]>([
    ['a row that its slice does not describe', () => after('NOTE', { text: 7 }), 'expected string'],
    ['a deadline that is no instant', () => after('EXTEND', { due: 'soon' }), `the delay of "${ALARM}" is NaN`],
    ['an action that is no effect', () => after('MISPLACE'), 'thing v1: the action "nowhere" is no named effect'],
  ])('%s', (_what, step, message) => {
    expect(step).toThrow(message);
  });
});

it('the first step is told what it was started with', () => {
  const rows = ({ event }: Step) => [event as { type: string; title: string }];
  const row = z.object({ type: z.string(), title: z.string() });
  const keeping = minimal({
    chart: { entry: record('opening') },
    records: { opening: { label: label('Opening'), row, rows } },
  });
  expect(begin(keeping, { title: 'A thing' }, facts).effects).toEqual([
    { kind: 'record', slice: 'opening', rows: [{ type: 'xstate.init', title: 'A thing' }] },
  ]);
});

it('a deadline may be now, but not before', () => {
  const due = (delay: number) =>
    begin(
      minimal({ chart: { states: { open: { after: { soon: 'closed' } }, closed: {} } }, delays: { soon: delay } }),
      {},
      facts,
    );
  expect(due(0).effects).toMatchObject([{ kind: 'schedule', dueAt: AT }]);
  expect(due(0.6).effects).toMatchObject([{ dueAt: '2025-02-20T08:00:00.001Z' }]);
  expect(() => due(-1)).toThrow('is -1, not a number of milliseconds');
  expect(() => due(-Infinity)).toThrow('is -Infinity, not a number of milliseconds');
});

it('an alarm that is never to ring leaves no deadline', () => {
  const chart = { states: { open: { after: { whenever: 'closed' } }, closed: {} } };
  expect(begin(minimal({ chart, delays: { whenever: NEVER } }), {}, facts)).toMatchObject({
    states: ['open'],
    effects: [],
  });
});

it('stops a lifecycle that remembers texts: they are slice rows, a snapshot holds 2 KB', () => {
  const remember = (length: number) => begin(minimal(), { title: 'x'.repeat(length) }, facts);
  expect(remember(1_000).title).toHaveLength(1_000);
  expect(remember(2_048 - 89).title).toHaveLength(2_048 - 89);
  expect(() => remember(2_049 - 89)).toThrow('thing v1 remembers 2049 characters, more than 2048');
  expect(() => remember(3_000)).toThrow('thing v1 remembers 3089 characters, more than 2048');
});
