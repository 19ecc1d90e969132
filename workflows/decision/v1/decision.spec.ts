import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { decision } from './lifecycle.js';

const TABLE = `
  decided   | LAPSE                                 | lapsed    | record reason
  decided   | RECTIFY [turnsOutUndecided]           | undecided | rectified, record statement
  decided   | RECTIFY [statementKnown]              | decided   | rectified, record statement
  decided   | RESTATE                               | decided   | stated, record statement
  undecided | DECIDE                                | decided   | stated, record statement
  undecided | LAPSE                                 | lapsed    | record reason
  undecided | RECTIFY [turnsOutDecided]             | decided   | rectified, record statement
  undecided | RECTIFY [statementKnown]              | undecided | rectified, record statement
  undecided | STILL_OPEN                            | undecided | stated, record statement
  lapsed    | RECTIFY [statementKnown]              | lapsed    | rectified, record statement
  lapsed    | REINSTATE then [saidToBeDecided]      | decided   | record reason
  lapsed    | REINSTATE then [not saidToBeDecided]  | undecided | record reason
`;

const eighth = { meeting: '8. møde', date: '2024-12-05' };
const ninth = { meeting: '9. møde', item: '1', date: '2025-02-20' };
const payload = {
  title: 'Foranalysen af det lukkede analysemiljø tjener også ordiprax+',
  subject: 'Analysemiljøer',
  kind: 'decided',
  text: 'Tekniske muligheder og jura er de samme for SDS.',
  said: eighth,
};
const secretariat = actor(2, 'secretariat');

const play = (changes: object = {}) => {
  const story = new Play(decision, { at: '2025-02-20T10:00:00Z', self: idOf(900) });
  story.start({ ...payload, ...changes }, secretariat);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(decision)).toEqual(lines(TABLE));
  expect(idleEvents(decision)).toEqual([]);
});

describe('a decision', () => {
  it('is one statement, and one more each time it is restated', () => {
    const story = play();
    expect(story.states).toEqual(['decided']);
    expect(story.rows('statement')).toMatchObject([{ number: 1, kind: 'decided', said: { ...eighth, item: null } }]);
    story.send('RESTATE', { said: ninth }, secretariat);
    expect(story.rows('statement')).toMatchObject([{ number: 2, kind: 'restated', text: null, said: ninth }]);
  });

  it('that is not made yet is said to be so, again and again, until it is', () => {
    const story = play({ kind: 'undecided' });
    expect(story.states).toEqual(['undecided']);
    story.send('STILL_OPEN', { said: ninth }, secretariat);
    expect(story.rows('statement')).toMatchObject([{ number: 2, kind: 'undecided' }]);
    expect(story.send('DECIDE', { text: 'Sættes i gang i 2026', said: ninth }, secretariat)).toMatchObject({
      states: ['decided'],
    });
    expect(story.rows('statement')).toMatchObject([{ number: 3, kind: 'decided' }]);
  });

  it('recorded as the wrong kind goes where it should have been', () => {
    const story = play();
    story.send('RECTIFY', { statement: 1, kind: 'undecided', reason: 'Kun drøftet' }, secretariat);
    expect(story.states).toEqual(['undecided']);
    expect(story.rows('statement')).toMatchObject([
      { number: 1, kind: 'undecided', text: null, said: null, rectifies: true, reason: 'Kun drøftet' },
    ]);
    story.send('RECTIFY', { statement: 1, kind: 'decided', reason: 'Jo' }, secretariat);
    expect(story.states).toEqual(['decided']);
  });

  it('is not moved by rectifying an older statement, and one that does not exist is refused', () => {
    const story = play();
    story.send('RESTATE', { said: ninth }, secretariat);
    story.send('RECTIFY', { statement: 1, kind: 'undecided', reason: 'x' }, secretariat);
    expect(story.states).toEqual(['decided']);
    expect(story.send('RECTIFY', { statement: 3, reason: 'x' }, secretariat)).toEqual({
      refused: expect.arrayContaining(['statement-known']),
    });
  });

  it('that lapsed by mistake is reinstated as what it was', () => {
    for (const kind of ['decided', 'undecided']) {
      const story = play({ kind });
      story.send('LAPSE', { reason: 'Forældet' }, secretariat);
      expect(story.send('REINSTATE', { reason: 'Nej' }, secretariat)).toMatchObject({ states: [kind] });
    }
  });
});

describe('guards', () => {
  const context = { kind: 'decided', statements: 2 };
  const cases: [string, object, object, object?, object?][] = [
    ['saidToBeDecided', context, { ...context, kind: 'undecided' }],
    ['statementKnown', context, context, { statement: 2 }, { statement: 3 }],
    ['wasDecided', context, context, { statement: 2, kind: 'decided' }, { statement: 1, kind: 'decided' }],
    ['wasNotDecided', context, context, { statement: 2, kind: 'undecided' }, { statement: 2, kind: 'decided' }],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(decision, name, yes as never, event as never)).toBe(true);
    expect(holds(decision, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect(cases.map(([name]) => name).sort()).toEqual([...singleGuards(decision)].sort());
  });
});
