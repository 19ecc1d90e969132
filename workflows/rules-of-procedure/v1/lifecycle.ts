import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events, startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** How a committee decides, and by which dates, as data: one version after the other, each from its day. */
export const rulesOfProcedure = defineLifecycle({
  key: 'rules-of-procedure',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['secretariat', 'chair'], payload: startPayload, guard: 'noOtherRules' },
  links: {},
  events,
  guards,
  records,
  announcements,
  tells: {},
  starts: {},
});
