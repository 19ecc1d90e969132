import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { organisationChange } from './lifecycle.js';

const TABLE = `
  planned   | CANCEL             | cancelled | cancel after effectiveDay, record reason, announce cancelled
  planned   | RECTIFY            | planned   | record rectification
  planned   | after effectiveDay | effective | cancel after effectiveDay, record organisationChanged, announce effective
  effective | RECTIFY            | effective | record rectification
  effective | REVERSE            | reversed  | record reason, record organisationRestored, announce reversed
  cancelled | RECTIFY            | cancelled | record rectification
  reversed  | RECTIFY            | reversed  | record rectification
`;

const [hovedstaden, østdanmark] = [idOf(501), idOf(502)];
const NEW_YEAR = '2026-12-31T23:00:00Z';
const secretariat = actor(2, 'secretariat');
const facts = {
  committeeSeats: [{ seat: idOf(21), organisation: hovedstaden, name: 'Medlem, regionen' }],
  organisations: [hovedstaden, østdanmark],
  seatedOrganisations: [{ id: hovedstaden, name: 'Region Hovedstaden', short: 'RH' }],
};
const merger = {
  title: 'Region Hovedstaden og Region Sjælland bliver til Region Østdanmark',
  kind: 'merged',
  effectiveFrom: NEW_YEAR,
  moves: [{ seat: idOf(21), to: østdanmark }],
  reason: 'Lov om sundhedsreformen.',
};
const renaming = {
  title: 'Nyt navn',
  kind: 'renamed',
  effectiveFrom: NEW_YEAR,
  name: { organisation: hovedstaden, name: 'Hovedstadens Region', short: 'HR' },
  reason: 'Vedtaget.',
};

const play = (payload: object = merger) => {
  const story = new Play(organisationChange, { at: '2026-11-02T09:00:00Z', self: idOf(900) });
  story.start(payload as never, secretariat, facts);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(organisationChange)).toEqual(lines(TABLE));
  expect(idleEvents(organisationChange)).toEqual([]);
});

describe('a change of organisations', () => {
  it('is announced with what was before, and takes effect on its day', () => {
    const story = play();
    expect(story.rows('seatMove')).toEqual([
      { seat: idOf(21), name: 'Medlem, regionen', from: hovedstaden, to: østdanmark },
    ]);
    expect(story.due()).toEqual(['2026-12-31T23:00:00.000Z']);
    expect(story.alarm('xstate.after.effectiveDay.organisation-change.planned', NEW_YEAR)).toMatchObject({
      states: ['effective'],
    });
    expect(story.rows('organisationChanged')).toEqual([{ at: NEW_YEAR }]);
    expect(story.send('REVERSE', { reason: 'Udsat et år.' }, secretariat)).toMatchObject({ states: ['reversed'] });
  });

  it('that is a new name keeps the old one beside it', () => {
    expect(play(renaming).rows('organisationName')).toEqual([
      { ...renaming.name, oldName: 'Region Hovedstaden', oldShort: 'RH' },
    ]);
  });

  it('is cancelled before its day', () => {
    const story = play();
    expect(story.send('CANCEL', { reason: 'Loven faldt.' }, secretariat)).toMatchObject({ states: ['cancelled'] });
    expect(story.due()).toEqual([]);
  });

  it.each([
    [{ ...merger, moves: [] }],
    [{ ...merger, moves: [...merger.moves, ...merger.moves] }],
    [{ ...merger, name: renaming.name }],
    [{ ...renaming, name: undefined }],
    [{ ...renaming, moves: merger.moves }],
  ])('that contradicts itself is refused', (payload) => {
    expect(organisationChange.start.payload.safeParse(payload).success).toBe(false);
  });
});

describe('guards', () => {
  const context = (changes: object = {}) => ({ facts: { actor: secretariat, ...facts, ...changes } });
  const cases: [string, object, object, object, object?][] = [
    ['seatsOfCommittee', context(), context({ committeeSeats: [] }), merger],
    ['organisationsKnown', context(), context({ organisations: [hovedstaden] }), merger],
    ['organisationSeated', context(), context({ seatedOrganisations: [] }), renaming],
    [
      'organisationSeated',
      context({ seatedOrganisations: [] }),
      context({ seatedOrganisations: [] }),
      { ...merger },
      renaming,
    ],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event, other = event) => {
    const full = { moves: [], ...event };
    expect(holds(organisationChange, name, yes as never, full as never)).toBe(true);
    expect(holds(organisationChange, name, no as never, { moves: [], ...other })).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(organisationChange)].sort());
  });
});
