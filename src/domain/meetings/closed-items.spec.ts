import { describe, expect, it } from '@jest/globals';
import { itemFields } from './agenda-item.js';
import type { StoredRow } from './agenda.js';
import { recordFor, type Reader } from './closed-items.js';
import { meetingRecord } from './meeting-record.js';

const id = '00000000-0000-4000-8000-000000000001';
const hash = 'a'.repeat(64);

const item = (key: string, number: string, closed = false, excluded: string[] = []) => ({
  ...itemFields({
    ...{ key, number, title: `Punkt ${key}`, kind: 'decision', presenter: 'Formand', minutes: 5, standing: 'minutes' },
    ...{ papers: [id], annexes: [{ name: 'Bilag' }], guests: [{ name: 'Gæst' }], cover: { points: ['godkendes'] } },
    ...{ closed, excluded },
  }),
  ...{ change: 'added', when: 'planned', reason: 'Hastesag', person: null },
});
const under = (key: string): [string, object][] => {
  const who = { seat: null, name: 'Medlem, KL', organisation: 'KL' };
  const by = { item: key, person: null };
  return [
    ['brought', { agenda: 1, item: key, paper: id, title: 'Papir', version: 1, versionHash: hash, how: 'sent' }],
    ['contribution', { ...who, ...by, key: 'c', kind: 'said', text: 'Ord', figure: null }],
    ['itemDecision', { ...by, decision: 'd', point: null, outcome: 'approved', text: 'Ja', papers: [], dissent: [] }],
    ['noted', { ...by, key: 'n', text: 'Ret', who: 'KL', papers: [], scope: 'general', kind: 'text' }],
    ['raised', { ...by, as: 'followUp', text: 'Gør', who: null, due: null }],
    ['irregularity', { ...by, what: 'noQuorum', params: {}, reason: 'Derfor' }],
    ['attendance', { ...who, ...by, status: 'recused', note: 'Hans egen sag' }],
  ];
};
const recordOf = (...all: [string, object][]) => meetingRecord(all.map(([slice, body], n) => ({ slice, n, k: 0, at: '2025-02-20T09:00:00Z', body }) as unknown as StoredRow)); // prettier-ignore
const reader = (role: Reader['roles'][number], ...names: string[]): Reader => ({ roles: [role], names });
const seen = (record: ReturnType<typeof recordOf>, who: Reader) => recordFor(record, who).items.map(({ number, title, hidden }) => [number, title, hidden]); // prettier-ignore

const whole = recordOf(['item', item('a', '1', true)], ...under('a'), ['item', item('b', '2')]);

describe('a closed item', () => {
  it.each(['chair', 'secretariat', 'member', 'substitute'] as const)('is read whole by the %s', (role) => {
    const { items, ...rest } = recordFor(whole, reader(role));
    expect({ ...rest, items: items.map(({ hidden: _hidden, ...one }) => one) }).toEqual(whole);
    expect(items.map(({ hidden }) => hidden)).toEqual([false, false]);
  });

  it.each(['observer', 'assistant', 'colleague', 'mandator'] as const)(
    'is only known to be there by the %s',
    (role) => {
      expect(seen(whole, reader(role))).toEqual([['1', '', true], ['2', 'Punkt b', false]]); // prettier-ignore
    },
  );

  it('keeps of itself nothing but its place, and that it is closed', () => {
    expect(recordFor(whole, reader('observer')).items[0]).toEqual({
      ...{ key: 'a', number: '1', title: '', type: 'decision', change: 'added', when: 'planned', person: null },
      ...{ takenUp: null, open: false, closed: true, hidden: true, presenter: null, minutes: null, cover: null },
      ...{ standing: null, reason: null, papers: [], annexes: [], guests: [], excluded: [], brought: [] },
      ...{ contributions: [], decisions: [], noted: [], raised: [], irregularities: [] },
    });
  });

  it('does not tell why somebody was not there, though it tells that they were not', () => {
    const atItems = (who: Reader) => recordFor(whole, who).attendees.map((attendee) => attendee.atItems);
    expect(atItems(reader('observer'))).toEqual([[{ item: 'a', status: 'recused', note: null }]]);
    expect(atItems(reader('member'))).toEqual([[{ item: 'a', status: 'recused', note: 'Hans egen sag' }]]);
  });

  it('is as closed to a member who is excluded by name or by seat, however it was typed', () => {
    const record = recordOf(['item', item('a', '1', true, ['Medlem,  kl '])]);
    expect(seen(record, reader('member', 'Kim', ' MEDLEM, KL'))).toEqual([['1', '', true]]);
    expect(seen(record, reader('chair', 'Medlem, KLM'))).toEqual([['1', 'Punkt a', false]]);
  });

  it('closes what stands under it, and nothing beside it', () => {
    const record = recordOf(['item', item('a', '1', true)], ['item', item('b', '1.1')], ['item', item('c', '10')]);
    expect(seen(record, reader('observer'))).toEqual([['1', '', true], ['1.1', '', true], ['10', 'Punkt c', false]]); // prettier-ignore
  });

  it('is not among those that were taken off, and still closes what stands under it', () => {
    const dropped = ['droppedItem', { key: 'a', number: '1', reason: 'Udsat', person: null }] as [string, object];
    const record = recordOf(['item', item('a', '1', true)], ['item', item('b', '1.1')], dropped);
    expect(recordFor(record, reader('observer')).dropped).toEqual([]);
    expect(seen(record, reader('observer'))).toEqual([['1.1', '', true]]);
    expect(recordFor(record, reader('member')).dropped).toHaveLength(1);
  });
});

it('an open item is read by whoever sees the meeting, even where somebody is named as excluded', () => {
  const record = recordOf(['item', item('a', '1', false, ['Kim'])]);
  expect(seen(record, reader('observer', 'Kim'))).toEqual([['1', 'Punkt a', false]]);
});
