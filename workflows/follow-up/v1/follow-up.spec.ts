import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { followUp } from './lifecycle.js';

const TABLE = `
  open.dated | DONE [doneByOwner] | done | cancel after due, record settling
  open.dated | DROP | dropped | cancel after due, record settling
  open.dated | EXTEND [newDueAhead] then [dated] | open.dated | cancel after due, extended, record moving, schedule after due
  open.dated | EXTEND [newDueAhead] then [not dated] | open.undated | cancel after due, extended, record moving
  open.dated | MOVE [canMove] | moved | cancel after due, moved, record moving, schedule after meeting
  open.dated | RECTIFY [rectifiesDue] then [dated] | open.dated | cancel after due, rectified, record followUp, schedule after due
  open.dated | RECTIFY [rectifiesDue] then [not dated] | open.undated | cancel after due, rectified, record followUp
  open.dated | RECTIFY [ownerKnown] | open.dated | rectified, record followUp
  open.dated | after due | open.dated | announce overdue
  open.undated | DONE [doneByOwner] | done | record settling
  open.undated | DROP | dropped | record settling
  open.undated | EXTEND [newDueAhead] then [dated] | open.dated | extended, record moving, schedule after due
  open.undated | EXTEND [newDueAhead] then [not dated] | open.undated | extended, record moving
  open.undated | MOVE [canMove] | moved | moved, record moving, schedule after meeting
  open.undated | RECTIFY [rectifiesDue] then [dated] | open.dated | rectified, record followUp, schedule after due
  open.undated | RECTIFY [rectifiesDue] then [not dated] | open.undated | rectified, record followUp
  open.undated | RECTIFY [ownerKnown] | open.undated | rectified, record followUp
  moved | DONE [doneByOwner] | done | cancel after meeting, record settling
  moved | DROP | dropped | cancel after meeting, record settling
  moved | MOVE [canMove] | moved | cancel after meeting, moved, record moving, schedule after meeting
  moved | RECTIFY [ownerKnown] | moved | rectified, record followUp
  moved | REOPEN then [dated] | open.dated | cancel after meeting, record settling, record followUp, schedule after due
  moved | REOPEN then [not dated] | open.undated | cancel after meeting, record settling, record followUp
  moved | after meeting then [dated] | open.dated | cancel after meeting, announce comesUp, record followUp, schedule after due
  moved | after meeting then [not dated] | open.undated | cancel after meeting, announce comesUp, record followUp
  done | RECTIFY [ownerKnown] | done | rectified, record followUp
  done | REOPEN then [dated] | open.dated | record settling, record followUp, schedule after due
  done | REOPEN then [not dated] | open.undated | record settling, record followUp
  dropped | RECTIFY [ownerKnown] | dropped | rectified, record followUp
  dropped | REOPEN then [dated] | open.dated | record settling, record followUp, schedule after due
  dropped | REOPEN then [not dated] | open.undated | record settling, record followUp
`;

const DUE = '2025-03-14T11:00:00Z';
const JUNE = '2025-06-24T07:00:00Z';
const payload = {
  title: 'Teknikergruppen orienteres',
  text: 'SDS orienterer teknikergruppen om, hvad der er besluttet om analysemiljøer.',
  subject: 'Analysemiljøer',
  owner: idOf(521),
  due: DUE,
  agreed: { meeting: '9. møde', item: '1', date: '2025-02-20' },
};
const secretariat = actor(2, 'secretariat');
const owner = seated(3, 21);
const stranger = seated(4, 22);
const seats = { committeeSeats: [{ seat: idOf(21), organisation: idOf(521), name: 'Medlem, SDS' }] };

const play = (changes: object = {}) => {
  const story = new Play(followUp, { at: '2025-02-20T10:00:00Z', self: idOf(900) });
  story.start({ ...payload, ...changes }, secretariat, seats);
  return story;
};
const undated = () => play({ due: undefined });

it('has these transitions and no others', () => {
  expect(transitionTable(followUp)).toEqual(lines(TABLE));
  expect(idleEvents(followUp)).toEqual([]);
});

describe('a follow-up', () => {
  it('says what is to be done, by whom, by when and where it was agreed', () => {
    expect(play().rows('followUp')).toEqual([
      { ...payload, agreed: payload.agreed, ownerInWords: null, rectifies: false, reason: null, person: idOf(2) },
    ]);
    expect(play().due()).toEqual(['2025-03-14T11:00:00.000Z']);
  });

  it('needs no due date, and then waits without one', () => {
    expect(undated().states).toEqual(['open.undated']);
    expect(undated().due()).toEqual([]);
    expect(undated().send('EXTEND', { due: DUE, reason: 'Aftalt' }, secretariat)).toMatchObject({
      states: ['open.dated'],
    });
  });

  it('has one owner: a seat, an organisation, the secretariat or a name in words', () => {
    const parse = (changes: object) => followUp.start.payload.safeParse({ ...payload, ...changes }).success;
    expect(parse({ ownerInWords: 'Regionernes it-chefer' })).toBe(false);
    expect(parse({ owner: undefined })).toBe(false);
    expect(parse({ owner: undefined, ownerInWords: 'Regionernes it-chefer' })).toBe(true);
    expect(parse({ owner: 'secretariat' })).toBe(true);
  });

  it('is done by its owner or by those who lead, and by nobody else', () => {
    expect(play().send('DONE', { note: 'Sendt' }, stranger)).toEqual({ refused: ['done-by-owner'] });
    for (const by of [owner, secretariat, actor(1, 'chair')])
      expect(play().send('DONE', { note: 'Sendt' }, by)).toMatchObject({ states: ['done'] });
  });

  it('says so when it is overdue, and stays open', () => {
    const alarm = 'xstate.after.due.follow-up.open.dated';
    expect(play().alarm(alarm, DUE)).toEqual({ states: ['open.dated'], effects: ['announce overdue'] });
  });

  it('moved to a meeting rests until then, and is open again when the meeting comes', () => {
    const story = play();
    const moving = { meeting: '10. møde', at: JUNE, reason: 'Kommissorierne er ændret' };
    expect(story.send('MOVE', moving, secretariat)).toMatchObject({ states: ['moved'] });
    expect(story.rows('moving')).toEqual([
      { meeting: '10. møde', at: JUNE, due: null, reason: moving.reason, person: idOf(2) },
    ]);
    expect(story.context).toMatchObject({ movedTo: '10. møde', due: null });
    expect(story.alarm('xstate.after.meeting.follow-up.moved', JUNE)).toEqual({
      states: ['open.undated'],
      effects: ['cancel', 'announce comesUp', 'record followUp'],
    });
    expect(story.rows('followUp')).toEqual([]);
  });

  it('is not moved to a meeting that has been, nor given a date that has passed', () => {
    const past = '2025-02-19T10:00:00Z';
    expect(play().send('MOVE', { meeting: '8. møde', at: past, reason: 'x' }, secretariat)).toEqual({
      refused: ['meeting-ahead'],
    });
    expect(play().send('EXTEND', { due: past, reason: 'x' }, secretariat)).toEqual({ refused: ['new-due-ahead'] });
  });

  it('is rectified: what was wrong is said anew, the rest stands, and the old row stays', () => {
    const story = play();
    story.send('RECTIFY', { owner: 'secretariat', reason: 'Forkert organisation' }, secretariat, seats);
    expect(story.rows('followUp')).toMatchObject([
      {
        owner: 'secretariat',
        title: payload.title,
        text: null,
        due: DUE,
        rectifies: true,
        reason: 'Forkert organisation',
      },
    ]);
    story.send('RECTIFY', { ownerInWords: 'It-chefen', due: null, reason: 'Udenfor' }, secretariat, seats);
    expect(story.context).toMatchObject({ owner: null, ownerInWords: 'It-chefen', due: null });
    expect(story.states).toEqual(['open.undated']);
    expect(story.send('RECTIFY', { owner: idOf(99), reason: 'x' }, secretariat, seats)).toEqual({
      refused: ['owner-known'],
    });
  });

  it('settled by mistake is opened again', () => {
    const story = play();
    story.send('DROP', { reason: 'Dækket af andet' }, secretariat);
    expect(story.send('REOPEN', { reason: 'Det var et andet punkt' }, secretariat)).toMatchObject({
      states: ['open.dated'],
    });
  });
});

describe('guards', () => {
  const at = { at: '2025-02-20T10:00:00Z' };
  const by = (who: object, context: object = {}) => ({
    owner: idOf(21),
    ...context,
    facts: { ...at, ...seats, actor: who },
  });
  const cases: [string, object, object, object?, object?][] = [
    ['ownerKnown', by(owner), by(owner), { owner: idOf(521) }, { owner: idOf(522) }],
    ['ownerKnown', by(owner), by(owner), {}, { owner: idOf(1) }],
    ['doneByOwner', by(owner), by(stranger)],
    ['meetingAhead', by(owner), by(owner), { at: JUNE }, { at: at.at }],
    ['newDueAhead', by(owner), by(owner), {}, { due: at.at }],
    ['dated', by(owner, { due: DUE }), by(owner, { due: null })],
    ['dueNamed', by(owner), by(owner), { due: null }, {}],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(followUp, name, yes as never, event as never)).toBe(true);
    expect(holds(followUp, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(followUp)].sort());
  });
});
