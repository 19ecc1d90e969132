import { describe, expect, it } from '@jest/globals';
import { awaitedSince, papersAfter, type Ballot, type SeatEntry } from './seat-history.js';

const paper = { paper: 'p', title: 'P', version: 1, versionHash: 'h', materialVersion: 1 };
const at = (n: number) => `2025-03-0${n}T09:00:00Z`;
const entry = (slice: string, n: number, body: object = {}): SeatEntry =>
  ({ slice, n, k: 0, seat_id: 'a', at: at(n), body }) as SeatEntry;
const position = (n: number, version = 1, rest = {}) =>
  entry('position', n, { paper: 'p', version, choice: 'approve', person: 'x', as: 'member', ...rest });
const revision = (n: number, version: number, of = 'p') => ({ n, at: at(n), paper: of, version });
const ballot = (...revisions: Ballot['revisions']): Ballot => ({ papers: [paper], revisions });
const asked = entry('elector', 1);

it('papers ask for a position on the newest version that changed them in a way that matters', () => {
  const revised = ballot(revision(3, 2), revision(5, 4), revision(6, 9, 'q'));
  expect([2, 3, 4, 5, 9].map((n) => papersAfter(revised, n)[0]!.materialVersion)).toEqual([1, 2, 2, 4, 4]);
  expect(papersAfter(revised, 2)[0]).toEqual({ ...paper, version: Number.MAX_SAFE_INTEGER });
});

describe('an elector is waited for', () => {
  it('from when it was asked until it has answered', () => {
    expect(awaitedSince([], ballot())).toBeNull();
    expect(awaitedSince([asked], ballot())).toBe(at(1));
    expect(awaitedSince([asked, position(2)], ballot())).toBeNull();
  });

  it('not before it was asked, whatever became of the papers', () => {
    expect(awaitedSince([entry('elector', 4)], ballot(revision(2, 2)))).toBe(at(4));
  });

  it('again from when its position was overtaken, and no longer when it has taken one on the new version', () => {
    const revised = ballot(revision(3, 2));
    expect(awaitedSince([asked, position(2)], revised)).toBe(at(3));
    expect(awaitedSince([position(4, 2), position(2), asked], revised)).toBeNull();
  });

  it('since the first of the moments that it waited through', () => {
    expect(awaitedSince([asked, position(2)], ballot(revision(5, 3), revision(3, 2)))).toBe(at(3));
  });

  it('again from when its position was struck', () => {
    expect(awaitedSince([asked, position(2), entry('rectification', 3, { what: 'positions' })], ballot())).toBe(at(3));
  });
});
