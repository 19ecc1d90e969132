import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';
import { tells } from './tells.js';

/** What a working group will do and how, written by the group and decided by the steering group that set it up. */
export const taskDescription = defineLifecycle({
  key: 'task-description',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['secretariat', 'chair', 'member'], payload: startPayload, guard: 'canArrive' },
  links: {
    replaces: { inverse: 'replacedBy', lifecycles: ['task-description'], min: 0, max: 1 },
    writtenBy: { inverse: 'taskDescriptions', lifecycles: ['working-group'], min: 0, max: 1, upwards: true },
  },
  events,
  guards,
  records,
  announcements,
  tells,
  starts: {},
});
