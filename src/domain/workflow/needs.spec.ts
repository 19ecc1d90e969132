import { describe, expect, it } from '@jest/globals';
import { event, holding, label, minimal } from '../../../test/support/minimal.js';
import { every } from './guard.js';
import { allNodes, factsNeeded, isAutomatic } from './needs.js';

const lifecycle = minimal({
  chart: {
    states: {
      open: {
        after: { someTime: { guard: 'quiet', target: 'closed' } },
        on: {
          CLOSE: [
            { guard: 'mayClose', target: 'closed' },
            { guard: 'mustClose', target: 'closed' },
          ],
          NOTE: {},
        },
      },
      closed: { always: { guard: 'empty', target: 'gone' }, on: { NOTE: { guard: 'quiet' } } },
      gone: { tags: 'rest' },
    },
  },
  states: { open: label('Open'), closed: label('Closed'), gone: label('Gone') },
  delays: { someTime: 1 },
  events: { CLOSE: event({ needs: ['papers', 'tally'] }), NOTE: event() },
  start: { ...minimal().start, needs: ['committee'], guard: 'mayStart' },
  guards: {
    counted: holding({ needs: ['tally'] }),
    present: holding({ needs: ['seats', 'papers'] }),
    mayClose: every('counted', 'everybody'),
    everybody: every('present'),
    mustClose: holding({ needs: ['linked'] }),
    empty: holding({ needs: ['archive'] }),
    quiet: holding({ needs: ['noise'] }),
    mayStart: holding({ needs: ['calendar'] }),
  },
});

describe('the facts that a step needs are those of', () => {
  it.each([
    [
      'its event, the parts of its guards on every way, and what may follow by itself; each once',
      'CLOSE',
      ['archive', 'linked', 'papers', 'seats', 'tally'],
    ],
    ['its guard in any state', 'NOTE', ['archive', 'noise']],
    ['the start, its guard, and what may follow by itself', 'xstate.init', ['archive', 'calendar', 'committee']],
    ['an alarm and its guard', 'xstate.after.someTime.thing.open', ['archive', 'noise']],
    ['what may follow by itself, when nobody knows the event', 'UNKNOWN', ['archive']],
  ])('%s', (_whose, type, facts) => {
    expect(factsNeeded(lifecycle, type)).toEqual(facts);
  });
});

it.each([
  ['an eventless way', { eventType: '' }, true],
  ['a way behind onDone', { eventType: 'xstate.done.state.thing.open' }, true],
  ['a way that an event opens', { eventType: 'CLOSE' }, false],
  ['a way that an alarm opens', { eventType: 'xstate.after.someTime.thing.open' }, false],
])('%s follows by itself: %j %s', (_what, way, expected) => {
  expect(isAutomatic(way)).toBe(expected);
});

it('every state of a machine is found, the root first', () => {
  expect(allNodes(lifecycle).map(({ key }) => key)).toEqual(['thing', 'open', 'closed', 'gone']);
});
