import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';
import { starts } from './starts.js';
import { tells } from './tells.js';

/** A group that a steering group sets up, from plan to final report; it lives in the committee of the steering group. */
export const workingGroup = defineLifecycle({
  key: 'working-group',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['secretariat', 'chair'], payload: startPayload, guard: 'bodyOfCommittee' },
  links: {
    mandatedBy: { inverse: 'mandates', lifecycles: ['commission'], min: 1, max: 1 },
    realises: { inverse: 'realisedBy', lifecycles: ['deliverable'], min: 0 },
  },
  events,
  guards,
  records,
  announcements,
  tells,
  starts,
});
