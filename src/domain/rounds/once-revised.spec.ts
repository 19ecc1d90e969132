import { describe, expect, it } from '@jest/globals';
import { onceRevised } from './once-revised.js';

const row = (slice: string, seat_id: string | null, n: number, body: object) => ({ slice, seat_id, n, k: 0, body });
const paper = (id: string, rest = {}) =>
  row('paper', null, 1, { paper: id, title: id, version: 1, version_hash: 'h', material_version: 1, ...rest });
const said = (seat: string, of: string, choice = 'approve') =>
  row('position', seat, 2, { paper: of, version: 1, choice, person: 'x', as: 'member' });
const opening = [row('procedure', null, 1, { way: 'vote' }), row('elector', 'a', 1, {}), row('elector', 'b', 1, {})];

describe('once a paper has changed materially', () => {
  it('those who have answered are waited for again, besides those who have not', () => {
    expect(onceRevised([...opening, paper('p'), said('a', 'p')])).toEqual([{ paper: 'p', awaited: 2 }]);
  });

  it('those who are not asked again are not waited for', () => {
    const [opposed, nobody] = [paper('p', { ask_again: 'opposed' }), paper('p', { ask_again: 'nobody' })];
    const answers = [said('a', 'p'), said('b', 'p', 'cannot')];
    expect(onceRevised([...opening, opposed, ...answers])).toEqual([{ paper: 'p', awaited: 1 }]);
    expect(onceRevised([...opening, nobody, ...answers])).toEqual([{ paper: 'p', awaited: 0 }]);
  });

  it('the other papers of the round stand as they are', () => {
    const nobody = { ask_again: 'nobody' };
    const answers = [said('a', 'p'), said('a', 'q'), said('b', 'p'), said('b', 'q')];
    expect(onceRevised([...opening, paper('p'), paper('q', nobody), ...answers])).toEqual([
      { paper: 'p', awaited: 2 },
      { paper: 'q', awaited: 0 },
    ]);
  });

  it('nobody is waited for who was not asked, nor before the round is opened', () => {
    expect(onceRevised([...opening, paper('p'), said('c', 'p')])).toEqual([{ paper: 'p', awaited: 2 }]);
    expect(onceRevised([paper('p'), row('elector', 'a', 1, {})])).toEqual([]);
  });
});
