import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** One organisation is asked to name somebody for one seat in a group; whoever is named joins, and some day leaves. */
export const nomination = defineLifecycle({
  key: 'nomination',
  version: 1,
  label,
  machine,
  states,
  start: { by: [], told: true, payload: startPayload },
  links: {
    nominatesFor: { inverse: 'nominations', lifecycles: ['working-group'], min: 1, max: 1 },
    succeeds: { inverse: 'succeededBy', lifecycles: ['nomination'], min: 0, max: 1 },
  },
  events,
  guards,
  records,
  announcements,
  tells: {},
  starts: {},
});
