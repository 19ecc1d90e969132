import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';
import { tells } from './tells.js';

/** Minutes of a meeting, from the draft out of its record to the public version; what was decided stands in them word for word. */
export const minutes = defineLifecycle({
  key: 'minutes',
  version: 1,
  label,
  machine,
  states,
  start: {
    by: ['secretariat'],
    told: true,
    payload: startPayload,
    needs: ['minutesDates'],
    guard: 'canArrive',
  },
  links: { minutesOf: { inverse: 'minutes', lifecycles: ['meeting'], min: 0, max: 1 } },
  events,
  guards,
  records,
  announcements,
  tells,
  starts: {},
});
