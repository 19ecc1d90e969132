import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { claimsOf, signToken } from './token.js';

const PERSON = '7f1c1c0e-6a55-4c3c-9f5d-0b8b7e0b5a11';
const SECRET = 's'.repeat(32);
const NOW = new Date('2025-02-20T09:00:00Z');
const SOON = new Date('2025-02-20T10:00:00Z');
const good = signToken(PERSON, 'bearer', SOON, SECRET);
const [header, body, signed] = good.split('.') as [string, string, string];

const personOf = (...asked: Parameters<typeof claimsOf>) => claimsOf(...asked)?.person;
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signedBy = (secret: string, content: string) =>
  `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;

it('a token names its person until it expires', () => {
  expect(personOf(good, 'bearer', NOW, SECRET)).toBe(PERSON);
  expect(personOf(good, 'bearer', SOON, SECRET)).toBeUndefined();
});

describe('a token is not accepted', () => {
  it.each([
    ['empty', ''],
    ['of two parts', `${header}.${body}`],
    ['of four parts', `${good}.x`],
    ['signed with another secret', signToken(PERSON, 'bearer', SOON, 'x'.repeat(32))],
    ['with its signature cut', good.slice(0, -2)],
    ['with another body', `${header}.${encoded({ sub: PERSON, kind: 'bearer', exp: 9e9 })}.${signed}`],
    ['without an algorithm', `${encoded({ alg: 'none', typ: 'JWT' })}.${body}.`],
    ['with an algorithm of its own choice', signedBy(SECRET, `${encoded({ alg: 'HS256' })}.${body}`)],
    ['without a person', signedBy(SECRET, `${header}.${encoded({ kind: 'bearer', exp: 9e9 })}`)],
  ])('%s', (_, token) => {
    expect(personOf(token, 'bearer', NOW, SECRET)).toBeUndefined();
  });

  it('as a session when it is a bearer token, nor the other way round', () => {
    expect(personOf(good, 'page', NOW, SECRET)).toBeUndefined();
    expect(personOf(signToken(PERSON, 'page', SOON, SECRET), 'bearer', NOW, SECRET)).toBeUndefined();
  });
});
