import { newestRules } from '../domain/rules/newest-rules.js';
import { otherRules } from '../domain/rules/other-rules.js';
import { rulesInForce } from '../domain/rules/rules-in-force.js';
import { shortestPeriods } from '../domain/rules/shortest-periods.js';
import type { FactProvider } from '../engine/fact-provider.js';

/** What is known of a committee's rules of procedure that a lifecycle may ask for by name. */
export const rulesFacts: readonly FactProvider[] = [
  { name: 'rules', view: 'fact_rules', scope: 'committee', shape: (rows, { at }) => rulesInForce(rows, at) },
  {
    name: 'shortestPeriods',
    view: 'fact_rules',
    scope: 'committee',
    shape: (rows, { at }) => shortestPeriods(rows, at),
  },
  { name: 'newestRules', view: 'fact_rules', scope: 'committee', shape: newestRules },
  {
    name: 'otherRules',
    view: 'fact_standing_rules',
    scope: 'committee',
    shape: (rows, { self }) => otherRules(rows, self),
  },
];
