import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';
import { tells } from './tells.js';

/** A plan or a report, which a committee approves, notes or discusses as often as it comes back. */
export const plainPaper = defineLifecycle({
  key: 'plain-paper',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['secretariat', 'chair', 'member'], payload: startPayload, guard: 'canArrive' },
  links: {},
  events,
  guards,
  records,
  announcements,
  tells,
  starts: {},
});
