import type { RulesOfProcedure } from './rules-of-procedure.js';

/** The group that a seat belongs to by its name; null when to none. */
export const groupOf = (groups: RulesOfProcedure['groups'], seat: string): string | null =>
  Object.entries(groups).find(([, names]) => names.includes(seat))?.[0] ?? null;
