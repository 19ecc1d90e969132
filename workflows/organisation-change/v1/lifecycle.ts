import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { events } from './definitions.js';
import { startPayload } from './events.js';
import { guards } from './guards.js';
import { announcements, label, states } from './labels.js';
import { machine } from './machine.js';
import { records } from './records.js';

/** An organisation is renamed, merges with others or is split: from a day, the seats of a committee belong to another. */
export const organisationChange = defineLifecycle({
  key: 'organisation-change',
  version: 1,
  label,
  machine,
  states,
  start: {
    by: ['secretariat'],
    payload: startPayload,
    guard: 'canPlan',
    needs: ['committeeSeats', 'seatedOrganisations'],
  },
  links: {},
  events,
  guards,
  records,
  announcements,
  tells: {},
  starts: {},
});
