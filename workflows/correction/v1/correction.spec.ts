import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { correction } from './lifecycle.js';

const TABLE = `
  open    | DROP             | dropped | cancel after due, record reason, tell corrects CORRECTION_SETTLED
  open    | MAKE [canMake]   | made    | cancel after due, made, record making, announce made
  open    | NUDGE [notNudgedLately] | open | record nudge, announce nudged
  open    | RECTIFY          | open    | record rectification
  open    | after due        | open    | announce overdue
  made    | CHECK [canCheck] | checked | record check, tell corrects CORRECTION_SETTLED
  made    | DROP             | dropped | record reason, tell corrects CORRECTION_SETTLED
  made    | RECTIFY          | made    | record rectification
  made    | SEND_BACK        | open    | unmade, record reason, announce sentBack, record correction, tell corrects CORRECTION_OPENED, schedule after due
  checked | RECTIFY          | checked | record rectification
  checked | REOPEN           | open    | unmade, record reason, record correction, tell corrects CORRECTION_OPENED, schedule after due
  dropped | RECTIFY          | dropped | record rectification
  dropped | REOPEN           | open    | unmade, record reason, record correction, tell corrects CORRECTION_OPENED, schedule after due
`;

const payload = {
  title: 'Eksempler på databehov',
  key: 'G1',
  scope: 'general',
  kind: 'text',
  text: 'Et par eksempler på områdets databehov og formål indarbejdes.',
  origin: { item: '2', who: 'Styregruppen' },
  owner: idOf(21),
  due: '2025-03-14T11:00:00Z',
};
const chair = actor(1, 'chair', 'member');
const secretariat = actor(2, 'secretariat');
const owner = seated(3, 21);
const newText = { correctedPaper: { version: 2, decidedVersion: 1 } };

const play = (changes = {}) => {
  const story = new Play(correction, { at: '2025-02-20T10:00:00Z', self: idOf(900) });
  story.start({ ...payload, ...changes }, chair);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(correction)).toEqual(lines(TABLE));
  expect(idleEvents(correction)).toEqual([]);
});

describe('a correction', () => {
  it('reminds its owner while it is open, once a day', () => {
    const story = play();
    expect(story.send('NUDGE', { note: 'Før mødet.' }, secretariat, { nudges: [] })).toEqual({
      states: ['open'],
      effects: ['record nudge', 'announce nudged'],
    });
    expect(story.rows('nudge')).toEqual([{ whom: idOf(21), note: 'Før mødet.', person: idOf(2) }]);
    const nudges = [{ whom: idOf(21), at: '2025-02-20T09:59:00.000Z' }];
    expect(story.send('NUDGE', {}, chair, { nudges })).toEqual({ refused: ['not-nudged-lately'] });
  });

  it('opens at the paper and writes down what is to be corrected', () => {
    const story = play();
    expect(story.rows('correction')).toEqual([
      { key: 'G1', kind: 'text', text: payload.text, item: '2', who: 'Styregruppen', enclosure: null },
    ]);
    expect(story.due()).toEqual(['2025-03-14T11:00:00.000Z']);
  });

  it('is made by its owner in a later version, and checked by somebody else', () => {
    const story = play();
    expect(story.send('MAKE', { note: 'Se afsnit 3', version: 2 }, owner, newText)).toMatchObject({ states: ['made'] });
    expect(story.send('CHECK', {}, { ...owner, roles: ['chair'] })).toEqual({ refused: ['four-eyes'] });
    expect(story.send('CHECK', {}, chair)).toEqual({
      states: ['checked'],
      effects: ['record check', 'tell corrects CORRECTION_SETTLED'],
    });
  });

  it('of kind enclosure is checked only while the enclosure is in the newest version', () => {
    const story = play({ kind: 'enclosure', enclosure: 'leveranceplan' });
    story.send('MAKE', { note: 'Vedlagt', version: 2 }, owner, newText);
    expect(story.send('CHECK', {}, chair, { enclosed: false })).toEqual({ refused: ['enclosure-present'] });
    expect(story.send('CHECK', {}, chair, { enclosed: true })).toMatchObject({ states: ['checked'] });
  });

  it('can be sent back, dropped, and opened again when that was wrong', () => {
    const story = play();
    story.send('MAKE', { note: 'Rettet', version: 2 }, secretariat, newText);
    expect(story.send('SEND_BACK', { reason: 'Eksemplet mangler' }, chair)).toMatchObject({ states: ['open'] });
    expect(story.rows('correction')).toEqual([]);
    expect(story.context).toMatchObject({ madeBy: null, madeIn: null });
    expect(story.send('DROP', { reason: 'Dækket af G4' }, chair)).toMatchObject({ states: ['dropped'] });
    expect(story.send('REOPEN', { reason: 'Det var G5, der bortfaldt' }, chair)).toMatchObject({ states: ['open'] });
  });

  it('says so when it is overdue, and stays open', () => {
    const alarm = 'xstate.after.due.correction.open';
    expect(play().alarm(alarm, payload.due)).toEqual({ states: ['open'], effects: ['announce overdue'] });
  });

  it('of kind enclosure names the enclosure, and no other does', () => {
    const parse = (changes: object) => correction.start.payload.safeParse({ ...payload, ...changes }).success;
    expect(parse({ kind: 'enclosure' })).toBe(false);
    expect(parse({ kind: 'enclosure', enclosure: 'leveranceplan' })).toBe(true);
    expect(parse({ enclosure: 'leveranceplan' })).toBe(false);
  });
});

describe('guards', () => {
  const by = (who: object, context = {}) => ({ owner: idOf(21), ...context, facts: { actor: who, ...newText } });
  const reminded = (at: string) => ({
    owner: idOf(21),
    facts: { at: '2025-02-20T10:00:00Z', actor: chair, nudges: [{ whom: idOf(21), at }] },
  });
  const cases: [string, object, object, object?, object?][] = [
    ['madeByOwner', by(owner), by(seated(4, 22))],
    ['madeByOwner', by(secretariat), by(chair)],
    ['wordsChanged', by(owner, { kind: 'text' }), by(owner, { kind: 'text' }), { version: 2 }, { version: 1 }],
    ['wordsChanged', by(owner, { kind: 'principle' }), by(owner, { kind: 'text' }), {}, {}],
    ['wordsChanged', by(owner, { kind: 'text' }), by(owner, { kind: 'text' }), { version: 2 }, { version: 3 }],
    ['notNudgedLately', reminded('2025-02-19T10:00:00Z'), reminded('2025-02-19T10:00:01Z')],
    ['enclosurePresent', by(chair, { enclosure: null }), by(chair, { enclosure: 'leveranceplan' })],
    ['fourEyes', by(chair, { madeBy: idOf(3) }), by(chair, { madeBy: idOf(1) })],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(correction, name, yes as never, event as never)).toBe(true);
    expect(holds(correction, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(correction)].sort());
  });
});
