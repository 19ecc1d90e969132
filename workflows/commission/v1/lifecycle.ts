import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';
import { tells } from './tells.js';

/** A working group's mandate, from first draft to final text and beyond. */
export const commission = defineLifecycle({
  key: 'commission',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['secretariat', 'chair', 'member'], payload: startPayload, guard: 'canArrive' },
  links: { replaces: { inverse: 'replacedBy', lifecycles: ['commission'], min: 0, max: 1 } },
  events,
  guards,
  records,
  announcements,
  tells,
  starts: {},
});
