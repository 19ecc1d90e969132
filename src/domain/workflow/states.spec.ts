import { expect, it } from '@jest/globals';
import type { StateValue } from 'xstate';
import { leafPaths } from './states.js';

it.each<[string, StateValue, string[]]>([
  ['of a plain state is its name', 'open', ['open']],
  ['of a state within another is dotted', { approved: { text: 'final' } }, ['approved.text.final']],
  [
    'of parallel regions are one each, in the order of the machine',
    { approved: { text: 'correcting', publication: { web: 'waiting', print: 'done' } } },
    ['approved.text.correcting', 'approved.publication.web.waiting', 'approved.publication.print.done'],
  ],
])('the path %s', (_what, value, paths) => {
  expect(leafPaths(value)).toEqual(paths);
});
