import { describe, expect, it } from '@jest/globals';
import { decisionRow, itemRow, stored } from '../../../test/support/meeting-rows.js';
import { meetingRowsIn, publicText, unboundItems } from './minutes-text.js';

const version = (...sections: readonly object[]) => ({ slice: 'version', n: 3, k: 0, body: { sections } });
const section = (id: string, markdown = '') => ({ id, heading: id, markdown });
const rows = [
  stored('item', 1, itemRow({ key: 'gp', number: '2', title: 'GP' })),
  stored('item', 1, itemRow({ key: 'cae', number: '3', title: 'CAE', closed: true }), 1),
  stored('itemDecision', 2, decisionRow({ text: 'Godkendt.' })),
] as unknown as Record<string, unknown>[];

describe('the newest version of minutes', () => {
  it('lacks decisions that were put right since, or all where there is no version', () => {
    expect(unboundItems([...rows, version(section('punkt-gp', 'Godkendt.'))])).toEqual([]);
    expect(unboundItems([...rows, version(section('punkt-gp', 'Udsat.'))])).toEqual(['2 GP']);
    expect(unboundItems(rows)).toEqual(['2 GP']);
    expect(unboundItems([version(section('a'))])).toEqual([]);
  });

  it('has sections, some of them of closed items', () => {
    expect(publicText([...rows, version(section('deltagere'), section('punkt-gp'), section('punkt-cae'))])).toEqual({
      sections: ['deltagere', 'punkt-gp', 'punkt-cae'],
      closed: [{ section: 'punkt-cae', item: '3 CAE' }],
    });
    expect(publicText([...rows, version(section('punkt-gp'))]).closed).toEqual([]);
    expect(publicText([])).toEqual({ sections: [], closed: [] });
  });

  it('has sections of items that stand under a closed one, and these are as closed as that', () => {
    const under = (key: string, number: string, k: number) =>
      stored('item', 1, itemRow({ key, number, title: key.toUpperCase() }), k);
    const tree = [...rows, under('bilag', '3.1', 2), under('note', '3.1.2', 3), under('andet', '30', 4)];
    const texts = version(...['gp', 'cae', 'bilag', 'note', 'andet'].map((key) => section(`punkt-${key}`)));
    const closed = [
      { section: 'punkt-cae', item: '3 CAE' },
      { section: 'punkt-bilag', item: '3.1 BILAG' },
      { section: 'punkt-note', item: '3.1.2 NOTE' },
    ];
    const dropped = stored('droppedItem', 2, { key: 'cae', number: '3', reason: 'Udsat.', person: null });
    const closedIn = (...stood: readonly object[]) => publicText([...stood, texts] as Record<string, unknown>[]).closed;
    expect(closedIn(...tree)).toEqual(closed);
    expect(closedIn(...tree, dropped)).toEqual(closed);
  });

  it('is no row of the meeting', () => {
    expect(meetingRowsIn([...rows, version()])).toEqual(rows);
  });
});
