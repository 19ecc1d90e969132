import { describe, expect, it } from '@jest/globals';
import { holding, label } from '../../../test/support/minimal.js';
import { every, guard, isEvery, partsOf, predicates, type Step } from './guard.js';
import { isRectification } from './lifecycle.js';
import { onStep } from './typed.js';

const says = (word: string) => holding({ test: ({ event }) => (event as string[]).includes(word) });
const guards = { a: says('a'), b: says('b'), c: says('c'), both: every('a', 'b'), all: every('both', 'c', 'lost') };
const step = (...words: readonly string[]): Step => ({ context: {} as Step['context'], event: words });

describe('a guard of several parts', () => {
  it('is known from a single one, and by its parts in order, those of its parts too', () => {
    expect([isEvery(guards.both), isEvery(guards.a)]).toEqual([true, false]);
    expect(partsOf(guards, 'all')).toEqual(['a', 'b', 'c', 'lost']);
    expect([partsOf(guards, 'a'), partsOf(guards, 'unknown')]).toEqual([['a'], ['unknown']]);
  });

  it('holds when each part holds', () => {
    const { both, a } = predicates({ a: guards.a, b: guards.b, both: guards.both });
    expect([both(step('a', 'b')), both(step('a')), both(step('b')), both(step())]).toEqual([true, false, false, false]);
    expect([a(step('a')), a(step('b'))]).toEqual([true, false]);
  });
});

it('what is written for one lifecycle is kept as it is', () => {
  const rule = (): string => 'rule';
  expect([guard(guards.a), onStep(rule)]).toEqual([guards.a, rule]);
});

it.each([
  ['Berigtig fremmødet', true],
  ['Berigtigelse', true],
  ['Luk', false],
  ['Ret det, der ikke er Berigtig', false],
])('an event puts right what was recorded wrongly when its label says so first: %s', (text, puts) => {
  expect(isRectification({ label: label(text) })).toBe(puts);
});
