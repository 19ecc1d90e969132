import type { StoredRow } from '../../src/domain/meetings/agenda.js';
import type { MeetingSlice, RowOf } from '../../src/domain/meetings/meeting-rows.js';

/** A row as a meeting has left it in its n-th step. */
export const stored = <Slice extends MeetingSlice>(slice: Slice, n: number, body: RowOf<Slice>, k = 0): StoredRow => ({
  slice,
  n,
  k,
  at: '2025-02-20T09:00:00Z',
  body,
});

/** An item of an agenda, for decision and with nothing to it but what is given. */
export const itemRow = (given: Partial<RowOf<'item'>>): RowOf<'item'> => ({
  ...{ key: 'gp', number: '1', title: 'Punkt', type: 'decision', presenter: null, minutes: null, papers: [] },
  ...{ cover: null, annexes: [], guests: [], standing: null, closed: false, excluded: [] },
  ...{ change: 'added', when: 'planned', reason: null, person: null },
  ...given,
});

/** A decision on an item as a whole, agreed by all. */
export const decisionRow = (given: Partial<RowOf<'itemDecision'>>): RowOf<'itemDecision'> => ({
  ...{ decision: 'one', item: 'gp', point: null, outcome: 'approved', text: 'Godkendt.', papers: [] },
  ...{ dissent: [], person: null },
  ...given,
});

/** Something that was said by a seat. */
export const contributionRow = (given: Partial<RowOf<'contribution'>>): RowOf<'contribution'> => ({
  ...{ key: 'said', item: 'gp', kind: 'said', text: 'Det er godt.', figure: null, person: null },
  ...{ seat: '00000000-0000-4000-8000-000000000021', name: 'Medlem, KL', organisation: 'kl' },
  ...given,
});

/** Somebody's part in a meeting. */
export const attendanceRow = (given: Partial<RowOf<'attendance'>>): RowOf<'attendance'> => ({
  ...{ seat: null, name: 'Gæst', organisation: null, status: 'present', item: null, note: null, person: null },
  ...given,
});
