import { describe, expect, it } from '@jest/globals';
import { cameAfterTheDecision, correctedPaper } from './corrected-paper.js';
import { isEnclosed, missingEnclosures, uploadedHashes, withoutFile } from './enclosures.js';
import { leaseAllows, liveLease } from './lease.js';
import { remarkIds, undisposed } from './remarks.js';
import { versionHash, type Enclosure } from './version.js';

describe('the words of a correction', () => {
  const paper = correctedPaper([{ version: 5, decided_version: 3 }]);

  it('are known by the versions of the paper', () => {
    expect(paper).toEqual({ version: 5, decidedVersion: 3 });
    expect(correctedPaper([])).toBeNull();
  });

  it.each([
    [3, false],
    [4, true],
    [5, true],
    [6, false],
    [undefined, false],
  ])('were changed after the decision in a version that is there: %s → %s', (version, changed) => {
    expect(cameAfterTheDecision(version, paper)).toBe(changed);
  });

  it.each([null, undefined])('were changed in no version of no paper (%s)', (none) => {
    expect(cameAfterTheDecision(4, none)).toBe(false);
  });
});

describe('enclosures', () => {
  const file = (sha256: string): Enclosure => ({
    key: sha256,
    name: 'Bilag',
    mediaType: 'text/plain',
    sha256,
    size: 1,
  });

  it('that corrections ask for and the paper lacks are named once, in order', () => {
    const rows = [
      { enclosure: 'c', present: false },
      { enclosure: 'a', present: null },
      { enclosure: 'b', present: true },
      { enclosure: 'c', present: false },
    ];
    expect(missingEnclosures(rows)).toEqual(['a', 'c']);
  });

  it('are there when the one that is asked for is, or none is', () => {
    expect([isEnclosed([{ present: true }]), isEnclosed([{ present: null }]), isEnclosed([])]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('can be opened when their file has been uploaded', () => {
    expect(withoutFile([file('one'), file('two')], uploadedHashes([{ hashes: ['two'] }]))).toEqual([file('one')]);
    expect(uploadedHashes([])).toEqual([]);
    expect(uploadedHashes([{ hashes: null }])).toEqual([]);
  });
});

describe('the lease of a draft', () => {
  const row = { person_id: 'p', token: 't', expires_at: '2025-03-01T10:00:00Z' };
  const lease = { person: 'p', token: 't', expiresAt: '2025-03-01T10:00:00Z' };

  it('holds others back until the instant at which it runs out', () => {
    expect(liveLease([row], '2025-03-01T09:59:59.999Z')).toEqual(lease);
    expect(liveLease([row], '2025-03-01T10:00:00Z')).toBeNull();
    expect(liveLease([], '2025-03-01T10:00:00Z')).toBeNull();
  });

  it.each([
    ['nobody holds it', null, 'p', undefined, true],
    ['it was never read', undefined, 'p', undefined, true],
    ['it was lost', null, 'p', 't', false],
    ['one holds it oneself', lease, 'p', 't', true],
    ['one holds it oneself and says no token', lease, 'p', undefined, true],
    ['one has it again in another window', lease, 'p', 'other', false],
    ['somebody else holds it', lease, 'q', undefined, false],
    ['somebody else holds it and the token is known', lease, 'q', 't', false],
  ])('lets a version be issued or not when %s', (_, held, person, token, may) => {
    expect(leaseAllows(held, person, token)).toBe(may);
  });
});

it('remarks of all rounds are counted together', () => {
  expect(remarkIds([{ ids: ['a', 'b'] }, { ids: [] }, { ids: ['c'] }])).toEqual(['a', 'b', 'c']);
  expect([undisposed([{ undisposed: 2 }, { undisposed: 3 }]), undisposed([])]).toEqual([5, 0]);
});

it('a version is known by its words and enclosures, and by nothing else', () => {
  const content = { sections: [{ id: 's', heading: 'Formål', markdown: 'Tekst' }], enclosures: [] };
  expect(versionHash(content)).toMatch(/^[0-9a-f]{64}$/);
  expect(versionHash({ ...content, author: 'p' } as typeof content)).toBe(versionHash(content));
  expect(versionHash({ ...content, sections: [] })).not.toBe(versionHash(content));
  const enclosures = [{ key: 'k', name: 'Bilag', mediaType: 'text/plain', sha256: 'h', size: 1 }];
  expect(versionHash({ ...content, enclosures })).not.toBe(versionHash(content));
});
