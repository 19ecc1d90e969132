import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../workflow/facts.js';
import { mayFile, notSent, receipt, receiptRows } from './receipt.js';

const seat = '00000000-0000-4000-8000-000000000001';
const person = '00000000-0000-4000-8000-000000000002';
const secretariat: Actor = { person, roles: ['secretariat'], seats: [], seat };
const member: Actor = {
  ...secretariat,
  roles: ['member'],
  seats: [{ seat, organisation: seat, as: 'member', rank: 0 }],
};
const mail = { name: 'Svar fra DR.eml', mediaType: 'message/rfc822', sha256: 'a'.repeat(64), size: 900 };
const given = receipt.parse({ how: 'mail', from: 'Danske Regioner', attachments: [mail] });

describe('an answer from outside', () => {
  it('is kept with the instant it came, by whom, how and with what', () => {
    expect(receiptRows({ at: '2025-01-13T15:00:00Z', actor: secretariat }, given)).toEqual([
      {
        seat,
        person,
        receivedAt: '2025-01-13T15:00:00Z',
        how: 'mail',
        from: 'Danske Regioner',
        attachments: [mail],
        lateBecause: null,
      },
    ]);
    expect(receiptRows({ at: '2025-01-13T15:00:00Z', actor: member }, undefined)).toEqual([]);
  });

  it.each([
    [secretariat, given, true],
    [secretariat, undefined, true],
    [member, undefined, true],
    [member, given, false],
  ])('is filed by the secretariat alone', (actor, receipt, may) => expect(mayFile(actor, receipt)).toBe(may));

  it('names no file that was not sent', () => {
    expect(notSent(given, [])).toEqual(['Svar fra DR.eml']);
    expect(notSent(given, [mail.sha256])).toEqual([]);
    expect(notSent(undefined, [])).toEqual([]);
  });
});
