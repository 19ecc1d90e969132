import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, paramsOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { deliverable } from './lifecycle.js';

const TABLE = `
  planned   | CHANGE_BUCKET [bucketDiffers]  | planned   | record bucket, moved, announce moved
  planned   | DROP                           | dropped   | record reason, announce dropped
  planned   | PLAN [endAfterStart]           | planned   | planned, record plan
  planned   | RECTIFY                        | planned   | record rectification
  planned   | RECTIFY_BUCKET [bucketDiffers] | planned   | record bucket, moved
  planned   | START                          | running |
  running   | CHANGE_BUCKET [bucketDiffers]  | running   | record bucket, moved, announce moved
  running   | DELIVER                        | delivered | record delivery, announce delivered
  running   | DROP                           | dropped   | record reason, announce dropped
  running   | PLAN [endAfterStart]           | running   | planned, record plan
  running   | RECTIFY                        | running   | record rectification
  running   | RECTIFY_BUCKET [bucketDiffers] | running   | record bucket, moved
  running   | RETRACT_START                  | planned   | record reason
  delivered | RECTIFY                        | delivered | record rectification
  delivered | RECTIFY_BUCKET [bucketDiffers] | delivered | record bucket, moved
  delivered | REOPEN                         | running   | record reason
  dropped   | RECTIFY                        | dropped   | record rectification
  dropped   | RECTIFY_BUCKET [bucketDiffers] | dropped   | record bucket, moved
  dropped   | REOPEN                         | planned   | record reason
`;

const secretariat = actor(2, 'secretariat');
const chair = actor(1, 'chair', 'member');
const payload = { title: 'Data fra almen praksis', key: 'GP', bucket: 'B', needBy: '2025-12-01', start: '2025-05-01' };

const play = (changes = {}) => {
  const story = new Play(deliverable, { at: '2025-02-20T10:00:00Z', self: idOf(900) });
  story.start({ ...payload, ...changes }, secretariat);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(deliverable)).toEqual(lines(TABLE));
  expect(idleEvents(deliverable)).toEqual([]);
});

describe('a deliverable', () => {
  it('moves to another bucket by a decision, with its reason', () => {
    const story = play();
    const move = { bucket: 'A', decision: 'Punkt 3.4: GP rykker frem', reason: 'Ressourcerne er der' };
    story.send('CHANGE_BUCKET', move, chair);
    expect(story.context).toMatchObject({ bucket: 'A' });
    expect(story.rows('bucket')).toEqual([
      { from: 'B', to: 'A', decision: move.decision, reason: move.reason, rectifies: false, person: idOf(1) },
    ]);
    expect(story.send('CHANGE_BUCKET', move, chair)).toEqual({ refused: ['bucket-differs'] });
    const parse = (changes: object) =>
      deliverable.events.CHANGE_BUCKET!.payload.safeParse({ ...move, ...changes }).success;
    expect([parse({}), parse({ decision: undefined }), parse({ reason: '' }), parse({ bucket: 'D' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('entered in the wrong bucket is rectified, also when it is over', () => {
    const story = play();
    story.send('START', {}, chair);
    story.send('DELIVER', {}, chair);
    story.send('RECTIFY_BUCKET', { bucket: 'C', reason: 'Tastefejl' }, secretariat);
    expect(story.rows('bucket')).toMatchObject([{ from: 'B', to: 'C', decision: null, rectifies: true }]);
    expect(story.context).toMatchObject({ bucket: 'C' });
  });

  it('keeps the days that a new plan does not name, and lets a day be taken away', () => {
    const story = play();
    story.send('PLAN', { end: '2025-11-01', needBy: null, reason: 'Nyt behov' }, chair);
    expect(story.rows('plan')).toEqual([
      { needBy: null, start: '2025-05-01', end: '2025-11-01', reason: 'Nyt behov', person: idOf(1) },
    ]);
  });

  it('does not end before it starts', () => {
    const story = play();
    const early = { type: 'PLAN', end: '2025-04-30' };
    expect(story.send('PLAN', { end: '2025-04-30' }, chair)).toEqual({ refused: ['end-after-start'] });
    expect(paramsOf(deliverable, 'endAfterStart', story.context, early)).toEqual({
      start: '2025-05-01',
      end: '2025-04-30',
    });
    expect(deliverable.start.payload.safeParse({ ...payload, end: '2025-04-30' }).success).toBe(false);
    expect(deliverable.events.PLAN!.payload.safeParse({ reason: 'intet' }).success).toBe(false);
    expect(deliverable.events.PLAN!.payload.safeParse({ end: '30. april' }).success).toBe(false);
  });

  it('runs, is delivered, and can be put right', () => {
    const story = play();
    story.send('START', {}, chair);
    story.send('RETRACT_START', { reason: 'Det var SPEC' }, secretariat);
    expect(story.states).toEqual(['planned']);
    story.send('START', {}, chair);
    story.send('DELIVER', { note: 'Udstillet i SDP' }, chair);
    expect(story.rows('delivery')).toEqual([{ note: 'Udstillet i SDP', person: idOf(1) }]);
    expect(story.send('PLAN', { end: '2026-01-01' }, chair)).toEqual({ refused: ['not-in-this-state'] });
    expect(story.send('REOPEN', { reason: 'Mangler kvalitet' }, chair)).toMatchObject({ states: ['running'] });
    story.send('DROP', { reason: 'Udgår' }, chair);
    expect(story.send('REOPEN', { reason: 'Alligevel ikke' }, chair)).toMatchObject({ states: ['planned'] });
  });
});

describe('guards', () => {
  const context = (rest = {}) => ({ bucket: 'B', start: '2025-05-01', end: null, ...rest, facts: { actor: chair } });
  const cases: [string, object, object, object?, object?][] = [
    ['bucketDiffers', context({ bucket: 'A' }), context(), { bucket: 'B' }],
    ['endAfterStart', context(), context(), { end: '2025-05-01' }, { end: '2025-04-30' }],
    ['endAfterStart', context({ end: '2025-06-01' }), context({ end: '2025-04-01' }), { needBy: '2025-07-01' }],
    ['endAfterStart', context({ end: '2025-04-01' }), context({ end: '2025-04-01' }), { start: null }, {}],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(deliverable, name, yes as never, event as never)).toBe(true);
    expect(holds(deliverable, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(deliverable)].sort());
  });
});
