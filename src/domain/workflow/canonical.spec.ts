import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256Hex } from './canonical.js';

const shuffledKeys = (value: object) => Object.fromEntries(Object.entries(value).reverse());

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(canonicalJson(shuffledKeys(value))).toBe(canonicalJson(value));
      }),
    ));

  it('reads back as the same value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));

  it('leaves out what is undefined', () => expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}'));

  it.each([[undefined], [Number.NaN], [1n], [() => 1]])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  it('says of what has no JSON form that it has none', () => {
    expect(() => canonicalJson(undefined)).toThrow(new TypeError('canonicalJson: the value has no JSON form'));
  });
});

describe('sha256Hex', () => {
  it('agrees with node:crypto', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    ));
});
