import { describe, expect, it } from '@jest/globals';
import { rectified } from './rectified.js';

const row = (n: number, body: Record<string, unknown>) => ({ n, recordedAt: `2025-02-2${n}T10:00:00.000Z`, body });
const first = row(1, { title: 'A', text: 'En', owner: 'x', due: '2025-03-14', rectifies: false, reason: null });

describe('rows of something that may be rectified', () => {
  it('are one truth while nothing was wrong', () => {
    expect(rectified([first])).toEqual({ now: { title: 'A', text: 'En', owner: 'x', due: '2025-03-14' }, earlier: [] });
  });

  it('show the newest truth, and beside it what stood before, until when and why', () => {
    const second = row(2, { title: 'B', text: null, owner: null, due: null, rectifies: true, reason: 'Slåfejl' });
    const third = row(3, { title: 'B', text: 'To', owner: null, due: null, rectifies: true, reason: 'Mere' });
    expect(rectified([first, second, third])).toEqual({
      now: { title: 'B', text: 'To', owner: null, due: null },
      earlier: [
        { until: second.recordedAt, why: 'Slåfejl', was: { title: 'A', owner: 'x', due: '2025-03-14' } },
        { until: third.recordedAt, why: 'Mere', was: { text: 'En' } },
      ],
    });
  });

  it('take no word that was not said for a reason, and tell nobody’s name', () => {
    const second = row(2, { title: 'B', rectifies: true, reason: 7, person: 'p' });
    expect(rectified([row(1, { title: 'A', person: 'q' }), second])).toEqual({
      now: { title: 'B' },
      earlier: [{ until: second.recordedAt, why: null, was: { title: 'A' } }],
    });
  });

  it('state whole who owns it and when it is due, so that nobody and never are statements too', () => {
    const [owned, none] = ['x', null].map((said) => ({
      owner: said,
      ownerInWords: said,
      organisation: said,
      due: said,
    }));
    expect(rectified([row(1, owned!), row(2, { ...none, rectifies: true })]).now).toEqual(none);
  });

  it('are read once: the first is what stood from the beginning', () => {
    const only = row(1, { title: 'A', rectifies: true, reason: 'Aldrig' });
    expect(rectified([only])).toEqual({ now: { title: 'A' }, earlier: [] });
  });

  it('are nothing where there are none', () => expect(rectified([])).toEqual({ now: {}, earlier: [] }));

  it('take in what came after without rectifying anything', () => {
    const moved = row(2, { due: '2025-06-24', rectifies: false });
    const put = row(3, { due: null, rectifies: true, reason: 'Ingen frist' });
    expect(rectified([row(1, { due: '2025-03-14', rectifies: false }), moved, put])).toEqual({
      now: { due: null },
      earlier: [{ until: put.recordedAt, why: 'Ingen frist', was: { due: '2025-06-24' } }],
    });
  });
});
