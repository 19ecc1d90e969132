import { expect, it } from '@jest/globals';
import { etagOf, requiredRevision, revisionIn } from './if-match.js';

it('a revision comes back from its entity tag', () => {
  expect(revisionIn(etagOf(7))).toBe(7);
  expect(revisionIn('7')).toBe(7);
  expect(revisionIn(undefined)).toBeUndefined();
});

it.each(['*', 'W/"7"', '"7", "8"', '"seven"', '', '"-1"', '"7.5"'])('%p is no revision of ours', (header) => {
  expect(() => revisionIn(header)).toThrow('invalid-input');
});

it('where one is required, none at all is refused', () => {
  expect(() => requiredRevision(undefined)).toThrow('revision-required');
});
