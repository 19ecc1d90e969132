import { describe, expect, it } from '@jest/globals';
import { historiesOf, replay } from '../test/support/histories.js';
import { lifecycles } from './index.js';

describe.each(lifecycles.map((lifecycle) => [`${lifecycle.key} v${lifecycle.version}`, lifecycle] as const))(
  '%s',
  (_name, lifecycle) => {
    const histories = historiesOf(lifecycle);

    it('has recorded histories', () => expect(histories.length).toBeGreaterThan(0));

    it.each(histories.map((history) => [history.story, history] as const))('replays: %s', (_story, history) => {
      expect(replay(lifecycle, history)).toEqual(
        history.entries.map(({ states, snapshot_hash }) => ({ states, snapshot_hash })),
      );
    });
  },
);
