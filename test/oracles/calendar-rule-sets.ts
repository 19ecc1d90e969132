import type { OracleClosed, OraclePeriod } from './calendar-oracle.js';

export interface RuleSet {
  readonly closedDays: readonly OracleClosed[];
  readonly period: OraclePeriod;
}

const name = (da: string, en: string) => ({ da, en });

const none: readonly OracleClosed[] = [];
const usual: readonly OracleClosed[] = [
  { day: '12-24', name: name('juleaftensdag', 'Christmas Eve') },
  { day: '12-31', name: name('nytårsaftensdag', "New Year's Eve") },
  { day: '06-05', name: name('grundlovsdag', 'Constitution Day') },
  { bridging: true, name: name('klemmedag', 'bridging day') },
];
const recess: readonly OracleClosed[] = [
  { bridging: true, name: name('indeklemt dag', 'day between') },
  { from: '07-01', to: '07-31', name: name('sommerferie', 'summer recess') },
  { from: '12-22', to: '01-03', name: name('juleferie', 'Christmas recess') },
  { date: '2025-05-30', name: name('flyttedag', 'moving day') },
  { from: '2026-02-09', to: '2026-02-13', name: name('vinterferie', 'winter recess') },
];

const set = (closedDays: readonly OracleClosed[], period: OraclePeriod): RuleSet => ({ closedDays, period });

/** Every unit, counted both ways, with and without a cut-off; cut-offs in the hours that come twice or not at all too. */
export const RULE_SETS: readonly RuleSet[] = [
  set(none, { amount: 48, unit: 'hours' }),
  set(none, { amount: 8, unit: 'days' }),
  set(usual, { amount: 1, unit: 'days', days: 'inclusive', cutOff: '02:30' }),
  set(none, { amount: 4, unit: 'workingDays' }),
  set(usual, { amount: 8, unit: 'workingDays', cutOff: '16:00' }),
  set(recess, { amount: 10, unit: 'workingDays', days: 'inclusive' }),
  set(recess, { amount: 1, unit: 'workingDays', days: 'inclusive', cutOff: '12:00' }),
  set(usual, { amount: 4, unit: 'workingDaysWithSaturday' }),
  set(recess, { amount: 6, unit: 'workingDaysWithSaturday', days: 'inclusive', cutOff: '02:00' }),
  set(none, { amount: 2, unit: 'weeks', cutOff: '03:00' }),
  set(none, { amount: 1, unit: 'weeks', days: 'inclusive' }),
  set(none, { amount: 1, unit: 'months' }),
  set(usual, { amount: 2, unit: 'months', days: 'inclusive', cutOff: '23:59' }),
  set(none, { amount: 1, unit: 'years' }),
];
