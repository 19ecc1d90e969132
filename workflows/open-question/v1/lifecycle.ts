import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events, startPayload } from './events.js';
import { guards } from './guards.js';
import { label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** A question that was left open, until it is answered or dropped. */
export const openQuestion = defineLifecycle({
  key: 'open-question',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['chair', 'secretariat'], told: true, payload: startPayload, guard: 'organisationKnown' },
  links: {
    concerns: {
      inverse: 'questionedBy',
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
