import { expect, it } from '@jest/globals';
import { nameOf, released, sourceHash } from '../test/support/released.js';
import { lifecycles } from './index.js';

it.each(lifecycles.map((lifecycle) => [nameOf(lifecycle), lifecycle] as const))(
  '%s is as it was released (else: make a new version folder)',
  (name, lifecycle) => {
    expect(released()[name]).toBe(sourceHash(lifecycle));
  },
);

it('no released version has gone', () => {
  expect(Object.keys(released()).sort()).toEqual(lifecycles.map(nameOf).sort());
});
