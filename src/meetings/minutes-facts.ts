import { boundDecisions } from '../domain/meetings/bound-decisions.js';
import { minutesDates } from '../domain/meetings/minutes-dates.js';
import { meetingRowsIn, minutesSections, unboundItems } from '../domain/meetings/minutes-text.js';
import type { FactProvider } from '../engine/fact-provider.js';

/** What is known of minutes that their lifecycle may ask for by name. */
export const minutesFacts: readonly FactProvider[] = [
  {
    name: 'boundDecisions',
    view: 'fact_minutes',
    scope: 'instance',
    shape: (rows) => boundDecisions(meetingRowsIn(rows)),
  },
  { name: 'unboundItems', view: 'fact_minutes', scope: 'instance', shape: unboundItems },
  { name: 'minutesSections', view: 'fact_minutes', scope: 'instance', shape: minutesSections },
  {
    name: 'minutesDates',
    view: 'fact_rules',
    scope: 'committee',
    shape: (rows, { at }, { heldAt }) => minutesDates(rows, at, heldAt),
  },
];
