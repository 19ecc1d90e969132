import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events, startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** Asks seats for remarks on one or more papers until a deadline. */
export const commentRound = defineLifecycle({
  key: 'comment-round',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['chair', 'secretariat'], payload: startPayload, guard: 'canStart' },
  links: {
    collects: {
      inverse: 'collectedBy',
      lifecycles: ['commission', 'task-description', 'plain-paper', 'minutes'],
      min: 1,
    },
  },
  events,
  guards,
  records,
  announcements,
  tells: {},
  starts: {},
});
