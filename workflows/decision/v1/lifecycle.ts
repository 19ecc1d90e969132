import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events, startPayload } from './events.js';
import { guards } from './guards.js';
import { label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** Something that a committee has decided, or has said that it has not: each time it was said, and where. */
export const decision = defineLifecycle({
  key: 'decision',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['chair', 'secretariat'], told: true, payload: startPayload },
  links: {
    about: {
      inverse: 'decisions',
      lifecycles: ['commission', 'task-description', 'plain-paper', 'minutes'],
      min: 0,
      max: 1,
    },
  },
  events,
  guards,
  records,
  announcements: {},
  tells: {},
  starts: {},
});
