import { expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.js';

it.each([
  ['GET', {}, true],
  ['GET', { 'sec-fetch-site': 'cross-site' }, true],
  ['POST', {}, false],
  ['POST', { origin: 'https://mandat.example' }, true],
  ['POST', { origin: 'http://mandat.example' }, false],
  ['POST', { origin: 'https://mandat.example.evil' }, false],
  ['POST', { origin: 'null' }, false],
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { 'sec-fetch-site': 'same-site' }, false],
  ['POST', { 'sec-fetch-site': 'none' }, false],
  ['DELETE', { 'sec-fetch-site': 'cross-site', origin: 'https://mandat.example' }, false],
])('a %s with %j may use the cookie: %s', (method, headers, allowed) => {
  expect(isSameOrigin({ method, headers, protocol: 'https', host: 'mandat.example' })).toBe(allowed);
});
