import { describe, expect, it } from '@jest/globals';
import { ballotPapers, isCurrent, isNewest } from './ballot.js';

const paper = { paper: 'p', title: 'GP', version: 5, versionHash: 'h', materialVersion: 3 };

describe('a version of a paper', () => {
  it.each([
    [2, false],
    [3, true],
    [5, true],
    [6, false],
  ])('%d is the paper as it stands: %p', (version, newest) => expect(isNewest(paper, version)).toBe(newest));
});

describe('a position', () => {
  it.each([
    [undefined, 'approve', 2, false],
    [undefined, 'approve', 3, true],
    ['answered', 'cannot', 2, false],
    ['all', 'approve', 2, false],
    ['opposed', 'approve', 2, true],
    ['opposed', 'abstain', 2, true],
    ['opposed', 'reservation', 2, false],
    ['opposed', 'cannot', 2, false],
    ['opposed', 'cannot', 3, true],
    ['nobody', 'cannot', 1, true],
    ['nobody', 'approve', 6, false],
  ] as const)('where the rules ask %p again, %p on version %d stands: %p', (askAgain, choice, version, stands) =>
    expect(isCurrent({ ...paper, ...(askAgain && { askAgain }) }, { version, choice })).toBe(stands),
  );
});

it('papers are in the order of their titles, and say whom the rules ask again only where they do', () => {
  const row = { paper: 'a', title: 'SPEC', version: 2, version_hash: null, material_version: 1, ask_again: null };
  expect(ballotPapers([row, { ...row, paper: 'b', title: 'GP', version_hash: 'x', ask_again: 'nobody' }])).toEqual([
    { paper: 'b', title: 'GP', version: 2, versionHash: 'x', materialVersion: 1, askAgain: 'nobody' },
    { paper: 'a', title: 'SPEC', version: 2, versionHash: '', materialVersion: 1 },
  ]);
});
