import { describe, expect, it } from '@jest/globals';
import { assign, sendTo } from 'xstate';
import { z } from 'zod';
import { event, holding, label, minimal, type Parts } from '../../../test/support/minimal.js';
import { announce, record, start, tell } from './effects.js';
import { every } from './guard.js';
import { findingsIn, validateLifecycles } from './validate.js';

const FACTS = ['linked', 'weather'];
const findings = (parts: Parts) => findingsIn([minimal(parts)], FACTS);

/** Open does what is given besides taking CLOSE; closed rests. */
const open = (more: object, states: object = {}) => ({
  chart: { states: { open: { on: { CLOSE: 'closed' }, ...more }, closed: { tags: 'rest' }, ...states } },
});
const closing = (way: object) => open({ on: { CLOSE: { target: 'closed', ...way } } });
const labels = (...paths: string[]) => ({
  states: Object.fromEntries(['open', 'closed', ...paths].map((path) => [path, label(path)])),
});
const blank = { da: 'Nej.', en: ' ' };

/** The broken rule, the lifecycle that breaks it and nothing else, and what the program says when it refuses to start. */
const broken: readonly (readonly [rule: string, parts: Parts, sentence: string | readonly string[]])[] = [
  // States
  [
    'a state that cannot be reached',
    { ...open({}, { lost: { tags: 'rest' } }), ...labels('lost') },
    'state "lost" cannot be reached',
  ],
  [
    'a state that waits for nobody and does not say that it rests',
    open({}, { closed: {} }),
    'state "closed" waits for nobody and nothing, and is not tagged "rest"',
  ],
  [
    'a final state that does not say that it rests',
    open({}, { closed: { type: 'final' } }),
    'state "closed" waits for nobody and nothing, and is not tagged "rest"',
  ],
  [
    'a delay that does not exist',
    open({ after: { someTime: 'closed' } }),
    'state "open" names the delay "someTime", which does not exist',
  ],
  [
    'a delay by the name of something that every object has',
    open({ after: { toString: 'closed' } }),
    'state "open" names the delay "toString", which does not exist',
  ],
  // Purity
  [
    'a wildcard',
    open({ on: { CLOSE: 'closed', '*': 'closed' } }),
    ['state "open" reacts to a wildcard', 'the event "*" is not defined'],
  ],
  ['an event at the root', { chart: { on: { CLOSE: '.closed' } } }, 'state "" has root-level events'],
  ['something invoked', open({ invoke: { src: 'somebody' } }), 'state "open" invokes'],
  [
    'a history state',
    {
      ...open({}, { before: { type: 'history', tags: 'rest' }, closed: { on: { CLOSE: 'before' } } }),
      ...labels('before'),
    },
    'state "before" is a history state',
  ],
  ['a guard without a name', closing({ guard: () => true }), 'state "open" has a guard without a name'],
  ['a delay without a name', open({ after: { 1000: 'closed' } }), 'state "open" has a delay without a name'],
  ['an action without a name', closing({ actions: [() => undefined] }), 'state "open" has an action without a name'],
  ['an assign without a name', open({ entry: assign({}) }), 'state "open" has an action without a name'],
  [
    'a message to an actor',
    open({ exit: sendTo('somebody', { type: 'HELLO' }) }),
    'state "open" has an action without a name',
  ],
  [
    'a named action that does what nobody writes down',
    { ...closing({ actions: ['shout'] }), actions: { shout: () => undefined } },
    'the action "shout" is neither an effect nor an assign',
  ],
  [
    'a named message to an actor',
    { ...closing({ actions: ['shout'] }), actions: { shout: sendTo('somebody', { type: 'HELLO' }) } },
    'the action "shout" is neither an effect nor an assign',
  ],
  // Guards
  ['a guard that does not exist', closing({ guard: 'may' }), 'the guard "may" does not exist'],
  [
    'a part of a guard that does not exist',
    { ...closing({ guard: 'may' }), guards: { may: every('can') } },
    'the guard "can" does not exist',
  ],
  ['a guard that is used nowhere', { guards: { may: holding() } }, 'the guard "may" is used nowhere'],
  [
    'a guard of the start that does not exist',
    { start: { ...minimal().start, guard: 'may' } },
    'the guard "may" does not exist',
  ],
  [
    'a guard without a sentence in one language',
    { ...closing({ guard: 'may' }), guards: { may: holding({ sentence: blank }) } },
    'the guard "may" lacks a sentence in a language',
  ],
  [
    'a guard whose sentences name different parameters',
    { ...closing({ guard: 'may' }), guards: { may: holding({ sentence: { da: '{antal}', en: '{count}' } }) } },
    'the guard "may" names other parameters in Danish than in English',
  ],
  [
    'a fact of a guard that does not exist',
    { ...closing({ guard: 'may' }), guards: { may: holding({ needs: ['weather', 'mood'] }) } },
    'the fact "mood" does not exist',
  ],
  [
    'a fact of an event that does not exist',
    { events: { CLOSE: event({ needs: ['mood'] }) } },
    'the fact "mood" does not exist',
  ],
  [
    'a fact of the start that does not exist',
    { start: { ...minimal().start, needs: ['mood'] } },
    'the fact "mood" does not exist',
  ],
  [
    'an event read behind always',
    {
      ...open({ always: { guard: 'may', target: 'closed' } }),
      guards: { may: holding({ test: ({ event }) => event === undefined }) },
    },
    'the guard "may" reads the event where there is none: it stands behind onDone or always',
  ],
  [
    'an event read behind onDone',
    {
      ...open(
        { initial: 'first', states: { first: { on: { CLOSE: 'last' } }, last: { type: 'final' } } },
        {
          open: {
            initial: 'first',
            states: { first: { on: { CLOSE: 'last' } }, last: { type: 'final' } },
            onDone: { guard: 'may', target: 'closed' },
          },
        },
      ),
      ...labels('open.first', 'open.last'),
      guards: { may: every('can'), can: holding({ test: ({ event }) => event === undefined }) },
    },
    'the guard "can" reads the event where there is none: it stands behind onDone or always',
  ],
  // Effects
  ['an action that does not exist', closing({ actions: ['celebrate'] }), 'the action "celebrate" does not exist'],
  [
    'rows of an unknown slice',
    closing({ actions: [record('note')] }),
    'records the slice "note", which it does not define',
  ],
  ['an unknown announcement', closing({ actions: [announce('news')] }), 'announces "news", which it does not define'],
  [
    'something told by an unknown relation',
    open({ entry: tell('concerns', 'CLOSE') }),
    'tells by the relation "concerns", which leads nowhere',
  ],
  [
    'a start of an unknown lifecycle',
    open({ exit: start('other') }),
    ['starts "other" without saying with what', 'starts "other", which no other lifecycle may start'],
  ],
  [
    'a start of a lifecycle that only people start',
    { ...closing({ actions: [start('thing')] }), starts: { thing: () => [] } },
    'starts "thing", which no other lifecycle may start',
  ],
  // Events
  ['an event that is not defined', { events: {} }, 'the event "CLOSE" is not defined'],
  [
    'an event that does nothing',
    { events: { CLOSE: event(), OPEN: event() } },
    'the event "OPEN" does nothing in any state',
  ],
  [
    'an event that nobody may send',
    { events: { CLOSE: event({ by: [] }) } },
    'the event "CLOSE" may be sent by nobody',
  ],
  [
    'an event without a schema of its payload',
    { events: { CLOSE: event({ payload: undefined }) } },
    'the event "CLOSE" has no payload schema',
  ],
  [
    'a start without a schema of its payload',
    { start: { by: ['chair'], payload: undefined as never } },
    'its start has no payload schema',
  ],
  // Labels
  ['a lifecycle without a label', { label: blank }, 'the lifecycle lacks a label in a language'],
  [
    'a state without a label',
    { states: { open: label('Open'), closed: blank } },
    'the state "closed" lacks a label in a language',
  ],
  [
    'a state that no label names',
    { states: { open: label('Open') } },
    'the state "closed" lacks a label in a language',
  ],
  ['a label of a state that does not exist', labels('gone'), 'labels the state "gone", which does not exist'],
  [
    'an event without a label',
    { events: { CLOSE: event({ label: blank }) } },
    'the event "CLOSE" lacks a label in a language',
  ],
  [
    'a slice without a label',
    { records: { note: { label: blank, row: z.strictObject({}), rows: () => [] } } },
    'the slice "note" lacks a label in a language',
  ],
  [
    'an announcement without a subject',
    { announcements: { news: { to: 'chair', subject: blank } } },
    'the announcement "news" lacks a label in a language',
  ],
];

describe('the program does not start with a lifecycle that has', () => {
  it.each(broken)('%s', (_rule, parts, sentence) => {
    expect(findings(parts)).toEqual([sentence].flat().map((one) => `thing v1: ${one}`));
  });
});

describe('the program starts with a lifecycle', () => {
  it.each<[string, Parts]>([
    ['that assigns by name', { ...closing({ actions: ['noted'] }), actions: { noted: assign({}) } }],
    [
      'whose guard names its parameters in another order in English',
      {
        ...closing({ guard: 'may' }),
        guards: { may: holding({ sentence: { da: '{a} før {b}', en: '{b} after {a} ({b})' } }) },
      },
    ],
    [
      'whose guard reads an event that people send',
      { ...closing({ guard: 'may' }), guards: { may: holding({ test: ({ event }) => event !== undefined }) } },
    ],
    [
      'with regions side by side',
      {
        ...open(
          {},
          { closed: { type: 'parallel', tags: 'rest', states: { one: { tags: 'rest' }, two: { tags: 'rest' } } } },
        ),
        ...labels('closed.one', 'closed.two'),
      },
    ],
    [
      'whose records, announcements and delays are all defined',
      {
        ...open({ entry: [record('note'), announce('news')], after: { soon: 'closed' } }),
        delays: { soon: 1 },
        records: { note: { label: label('Note'), row: z.strictObject({}), rows: () => [] } },
        announcements: { news: { to: 'chair', subject: label('News') } },
      },
    ],
  ])('%s', (_what, parts) => {
    expect(findings(parts)).toEqual([]);
  });

  it('that starts another which may be started so', () => {
    const other = minimal({ key: 'other', start: { ...minimal().start, told: true } });
    const starter = minimal({ ...closing({ actions: [start('other')] }), starts: { other: () => [] } });
    expect(findingsIn([starter, other], FACTS)).toEqual([]);
    expect(findingsIn([other, { ...starter, starts: {} }], FACTS)).toEqual([
      'thing v1: starts "other" without saying with what',
    ]);
  });
});

describe('the program names', () => {
  it('a state within a state by its path', () => {
    const inner = open(
      {},
      {
        closed: {
          initial: 'a',
          states: { a: { tags: 'rest' }, b: { on: { '*': 'a' }, always: { guard: () => true, target: 'a' } } },
        },
      },
    );
    expect(findings({ ...inner, ...labels('closed.a', 'closed.b') })).toEqual(
      expect.arrayContaining([
        'thing v1: state "closed.b" cannot be reached',
        'thing v1: state "closed.b" reacts to a wildcard',
      ]),
    );
    expect(findings(open({}, { closed: { initial: 'a', states: { a: { tags: 'rest' } } } }))).toEqual([
      'thing v1: the state "closed.a" lacks a label in a language',
    ]);
  });

  it('one guard once, however often it stands where there is no event', () => {
    const twice = open({
      always: [
        { guard: 'may', target: 'closed' },
        { guard: 'may', target: 'closed' },
      ],
    });
    const may = holding({ test: ({ event }) => event === undefined });
    expect(findings({ ...twice, guards: { may } })).toEqual([
      'thing v1: the guard "may" reads the event where there is none: it stands behind onDone or always',
    ]);
  });

  it.each([' ', ''])('a guard or a label that is blank in Danish (%j)', (da) => {
    const half = { da, en: 'No.' };
    expect(findings({ ...closing({ guard: 'may' }), guards: { may: holding({ sentence: half }) } })).toEqual([
      'thing v1: the guard "may" lacks a sentence in a language',
    ]);
    expect(findings({ label: half })).toEqual(['thing v1: the lifecycle lacks a label in a language']);
  });

  it('a guard that has no sentence at all', () => {
    const mute = holding({ sentence: undefined });
    expect(findings({ ...closing({ guard: 'may' }), guards: { may: mute } })).toEqual([
      'thing v1: the guard "may" lacks a sentence in a language',
    ]);
  });
});

describe('what is told', () => {
  const links = { concerns: { inverse: 'concernedBy', lifecycles: ['file'], min: 1 } };
  const teller = (told: string, only?: string) =>
    minimal({ ...closing({ actions: [tell('concerns', told, only)] }), links });
  const file = (parts: Parts = {}) => minimal({ key: 'file', ...parts });

  it('is an event that the other end takes as told', () => {
    const hearing = file({ events: { CLOSE: event({ by: [], told: true }) } });
    expect(findingsIn([teller('CLOSE'), hearing], FACTS)).toEqual([]);
  });

  it.each([
    ['does not know', 'OPEN'],
    ['takes from people only', 'CLOSE'],
  ])('is refused when it is an event that the other end %s', (_why, told) => {
    expect(findingsIn([teller(told), file()], FACTS)).toEqual([
      `thing v1: tells file v1 "${told}", which that one does not take as told`,
    ]);
  });

  it('is held against the one at the other end of a tie made from there, too', () => {
    const answering = file(closing({ actions: [tell('concernedBy', 'CLOSE')] }));
    expect(findingsIn([minimal({ links }), answering], FACTS)).toEqual([
      'file v1: tells thing v1 "CLOSE", which that one does not take as told',
    ]);
  });

  it('is held against those alone who are told', () => {
    const both = { concerns: { ...links.concerns, lifecycles: ['file', 'card'] } };
    const telling = (only: string) => ({ ...teller('CLOSE', only), links: both });
    const card = minimal({ key: 'card', events: { CLOSE: event({ by: [], told: true }) } });
    expect(findingsIn([telling('card'), file(), card], FACTS)).toEqual([]);
    expect(findingsIn([telling('file'), file(), card], FACTS)).toEqual([
      'thing v1: tells file v1 "CLOSE", which that one does not take as told',
    ]);
    expect(findingsIn([telling('box'), file(), card], FACTS)).toEqual([
      'thing v1: tells by the relation "concerns", which leads nowhere',
    ]);
  });

  it('is held against every version of the one told', () => {
    const hearing = { events: { CLOSE: event({ told: true }) } };
    expect(findingsIn([teller('CLOSE'), file(hearing), file({ version: 2 })], FACTS)).toEqual([
      'thing v1: tells file v2 "CLOSE", which that one does not take as told',
    ]);
  });
});

describe('the list of lifecycles', () => {
  it('may hold each version once', () => {
    expect(findingsIn([minimal(), minimal()], FACTS)).toEqual(['thing v1: listed twice']);
    expect(findingsIn([minimal(), minimal({ version: 2 })], FACTS)).toEqual([]);
  });

  it('is refused with all findings at once, so that they can be mended in one go', () => {
    const both = [minimal({ label: blank }), minimal({ key: 'other', events: {} })];
    expect(() => validateLifecycles(both, FACTS)).toThrow(
      'The lifecycles break rules of the house:\n' +
        '- thing v1: the lifecycle lacks a label in a language\n' +
        '- other v1: the event "CLOSE" is not defined',
    );
    expect(() => validateLifecycles([minimal()], FACTS)).not.toThrow();
  });
});
