import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** One deliverable of a programme, with its bucket and its dates. */
export const deliverable = defineLifecycle({
  key: 'deliverable',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['secretariat', 'chair'], payload: startPayload },
  // Tied from whichever of the two comes last: a group names the deliverables that it realises.
  links: { realisedBy: { inverse: 'realises', lifecycles: ['working-group'], min: 0 } },
  events,
  guards,
  records,
  announcements,
  tells: {},
  starts: {},
});
