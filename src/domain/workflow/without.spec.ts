import { expect, it } from '@jest/globals';
import { without } from './without.js';

it('leaves the named fields out and keeps all others', () => {
  const value = { type: 'DECIDE', item: '2.1', text: undefined };
  expect(without(value, 'type')).toEqual({ item: '2.1', text: undefined });
  expect(without(value, 'type', 'item')).toEqual({ text: undefined });
  expect(value).toHaveProperty('type');
});
