import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events, startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** One correction to one paper, from the decision until somebody else has checked it. */
export const correction = defineLifecycle({
  key: 'correction',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['chair', 'secretariat'], told: true, payload: startPayload },
  links: {
    corrects: {
      inverse: 'correctedBy',
      lifecycles: ['commission', 'task-description', 'plain-paper', 'minutes'],
      min: 1,
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
