import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { planningRecords } from './planning.records.js';
import { sessionRecords } from './session.records.js';
import { starts } from './starts.js';
import { tells } from './tells.js';

/** A meeting of a committee: proposed, convened lawfully, held, and recorded as it went. */
export const meeting = defineLifecycle({
  key: 'meeting',
  version: 1,
  label,
  machine,
  states,
  start: {
    by: ['chair', 'secretariat'],
    told: true,
    payload: startPayload,
    needs: ['rules', 'linked'],
    guard: 'beginsAhead',
  },
  links: {
    considers: {
      inverse: 'consideredAt',
      lifecycles: ['commission', 'task-description', 'plain-paper', 'minutes'],
      min: 0,
    },
    follows: { inverse: 'followedBy', lifecycles: ['meeting'], min: 0, max: 1 },
  },
  events,
  guards,
  records: { ...planningRecords, ...sessionRecords },
  announcements,
  tells,
  starts,
});
