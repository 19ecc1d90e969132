import { describe, expect, it } from '@jest/globals';
import { event, holding, label, minimal } from '../../../test/support/minimal.js';
import { begin, decide, revive } from './decide.js';
import { explainGuard, explainRefusal, possibility } from './explain.js';
import { noFacts, type Facts } from './facts.js';
import { every, type Guard } from './guard.js';

/** A guard that holds while the facts say so, and one that looks at a field of the payload. */
const fact = (name: string, changes: Partial<Guard> = {}) =>
  holding({ test: ({ context: { facts } }) => facts[name] === true, sentence: label(name), ...changes });
const field = (name: string) =>
  holding({
    input: [name],
    test: ({ event }) => (event as Readonly<Record<string, unknown>>)[name] === true,
    sentence: label(name),
    help: 'chair',
  });

const lifecycle = minimal({
  chart: {
    states: {
      open: {
        on: {
          CLOSE: [
            { guard: 'allWell', target: 'closed' },
            { guard: 'quorum', target: 'closed' },
          ],
          SIGN: { guard: 'maySign' },
          NOTE: {},
          END: 'ended',
        },
      },
      closed: { tags: 'rest' },
      ended: { tags: 'rest', type: 'final' },
    },
  },
  label: label('Thing'),
  states: { open: label('Open'), closed: label('Closed'), ended: label('Ended') },
  events: { CLOSE: event({ label: { da: 'Luk', en: 'Close' } }), SIGN: event(), NOTE: event(), END: event() },
  guards: {
    quorum: fact('quorum', { params: () => ({ count: 3 }) }),
    sunIsOut: fact('sunIsOut'),
    written: field('written'),
    dated: field('dated'),
    allWell: every('quorum', 'sunIsOut'),
    maySign: every('quorum', 'written', 'dated'),
  },
});

const at = (known: object, ...sent: string[]) =>
  sent.reduce(
    (now, type) => revive(lifecycle, decide(lifecycle, now, { type }).snapshot, factsOf(known)),
    revive(lifecycle, begin(lifecycle, { title: 'A thing' }, factsOf({})).snapshot, factsOf(known)),
  );
const factsOf = (known: object): Facts => ({ ...noFacts, ...known });
const refusal = (known: object, sent: { type: string }, ...before: string[]) =>
  explainRefusal(lifecycle, at(known, ...before), sent);

describe('a refusal names', () => {
  it.each<[string, object, { type: string }, string[]]>([
    ['each guard that fails', {}, { type: 'SIGN' }, ['quorum', 'written', 'dated']],
    ['none that holds', { quorum: true }, { type: 'SIGN', written: true } as never, ['dated']],
    ['those of the way that comes closest', {}, { type: 'CLOSE' }, ['quorum']],
  ])('%s', (_what, known, sent, codes) => {
    const { status, code, reasons } = refusal(known, sent);
    expect({ status, code, codes: reasons.map((reason) => reason.code) }).toEqual({
      status: 409,
      code: codes[0],
      codes,
    });
  });

  it('the guard by a stable code, its parameters, its sentence and who can help', () => {
    expect(refusal({}, { type: 'SIGN' }).reasons.slice(0, 2)).toEqual([
      { code: 'quorum', params: { count: 3 }, sentence: label('quorum'), help: 'secretariat' },
      { code: 'written', params: {}, sentence: label('written'), help: 'chair' },
    ]);
  });

  it('the state and the event by their labels, where the event is not possible', () => {
    expect(refusal({}, { type: 'CLOSE' }, 'END').reasons).toEqual([
      {
        code: 'ended',
        params: { title: 'A thing', state: 'ended' },
        sentence: {
          da: '«{title}» er afsluttet (ended) og kan ikke ændres mere.',
          en: '“{title}” has ended (ended) and cannot be changed any more.',
        },
        help: 'secretariat',
      },
    ]);
    expect(refusal({ quorum: true }, { type: 'CLOSE' }, 'CLOSE').reasons).toEqual([
      {
        code: 'not-in-this-state',
        params: { title: 'A thing', state: 'closed' },
        sentence: {
          da: '«Luk» er ikke mulig nu: «{title}» er closed.',
          en: '“Close” is not possible now: “{title}” is closed.',
        },
        help: 'secretariat',
      },
    ]);
  });
});

it('a state or an event without a label stands in the sentence as it is called', () => {
  const bare = { ...lifecycle, states: {} };
  expect(explainRefusal(bare, at({ quorum: true }, 'CLOSE'), { type: 'OPEN' }).reasons[0]?.sentence).toEqual({
    da: '«OPEN» er ikke mulig nu: «{title}» er closed.',
    en: '“OPEN” is not possible now: “{title}” is closed.',
  });
});

it('of several ways the one that may be open counts before one that is not', () => {
  const ways = minimal({
    chart: {
      states: {
        open: { on: { CLOSE: [{ guard: 'never' }, { guard: 'filled' }, { guard: 'always', target: 'closed' }] } },
        closed: { tags: 'rest', on: { CLOSE: [{ guard: 'never' }, { guard: 'filled' }] } },
      },
    },
    guards: { never: holding({ test: () => false }), filled: field('filled'), always: holding() },
  });
  const begun = begin(ways, { title: 'A thing' }, noFacts).snapshot;
  const closed = decide(ways, revive(ways, begun, noFacts), { type: 'CLOSE' }).snapshot;
  const answers = [begun, closed].map((one) => possibility(ways, revive(ways, one, noFacts), 'CLOSE').allowed);
  expect(answers).toEqual(['yes', 'depends']);
});

describe('the answer to “may I?”, before anything is filled in, is', () => {
  it.each<[string, object, string, string, string[], string[]]>([
    ['yes where no guard stands', {}, 'NOTE', 'yes', [], []],
    ['yes by any way that is open', { quorum: true }, 'CLOSE', 'yes', [], []],
    ['no, and why', {}, 'CLOSE', 'no', [], ['quorum']],
    ['no as soon as one guard fails, whatever may be filled in', {}, 'SIGN', 'no', [], ['quorum']],
    ['that it depends, and on which fields', { quorum: true }, 'SIGN', 'depends', ['written', 'dated'], []],
    ['no for what this state does not know', {}, 'EXPLODE', 'no', [], ['not-in-this-state']],
  ])('%s', (_what, known, type, allowed, dependsOn, codes) => {
    const found = possibility(lifecycle, at(known), type);
    expect({ ...found, reasons: found.reasons.map(({ code }) => code) }).toEqual({
      allowed,
      dependsOn,
      reasons: codes,
    });
  });
});

describe('a guard asked outside a machine', () => {
  it('is asked with what was filled in', () => {
    const asked = (written: boolean) =>
      explainGuard(lifecycle, 'written', { context: { facts: noFacts }, event: { written } });
    expect([asked(true), asked(false)?.code]).toEqual([null, 'written']);
  });

  const ask = (name: string, known: object) =>
    explainGuard(lifecycle, name, { context: { facts: factsOf(known) }, event: {} });

  it('refuses nothing when it holds', () => expect(ask('allWell', { quorum: true, sunIsOut: true })).toBeNull());

  it('names its parts that fail, in their stable spelling', () => {
    expect(ask('allWell', { quorum: true })).toMatchObject({
      status: 409,
      code: 'sun-is-out',
      reasons: [{ code: 'sun-is-out' }],
    });
  });
});
