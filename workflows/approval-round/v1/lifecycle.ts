import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { starts, tells } from './decisions.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** Decides on one or more papers: by consensus that the chair concludes, in writing, by vote, or by silence. */
export const approvalRound = defineLifecycle({
  key: 'approval-round',
  version: 1,
  label,
  machine,
  states,
  start: { by: ['chair', 'secretariat'], told: true, payload: startPayload },
  links: {
    decides: { inverse: 'decidedBy', lifecycles: ['commission', 'task-description', 'plain-paper', 'minutes'], min: 1 },
    heldAt: { inverse: 'rounds', lifecycles: ['meeting'], min: 0, max: 1 },
  },
  events,
  guards,
  records,
  announcements,
  tells,
  starts,
});
