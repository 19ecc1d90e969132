import type { StateValue } from 'xstate';

/** Dotted paths of the active leaf states, in the machine's order: `{ approved: { text: 'final' } }` is `approved.text.final`. */
export function leafPaths(value: StateValue, above = ''): string[] {
  if (typeof value === 'string') return [`${above}${value}`];
  const entries = Object.entries(value) as [string, StateValue][];
  return entries.flatMap(([key, below]) => leafPaths(below, `${above}${key}.`));
}
