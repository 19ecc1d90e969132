import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events, startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** Something that was agreed to be done, by whom and perhaps by when, until it is done, dropped or moved to a meeting. */
export const followUp = defineLifecycle({
  key: 'follow-up',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['chair', 'secretariat'], told: true, payload: startPayload, guard: 'ownerKnown' },
  links: {
    followsUp: {
      inverse: 'followedUpBy',
      lifecycles: ['commission', 'task-description', 'plain-paper', 'minutes'],
      min: 0,
      max: 1,
    },
  },
  events,
  guards,
  records,
  announcements,
  tells: {},
  starts: {},
});
