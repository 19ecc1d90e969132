/** The delay of an alarm that is not to ring at all, such as one for a date that there is not. */
export const NEVER = Infinity;

/**
 * Milliseconds from the step's instant to a due instant, never negative: what an `after` computes from context.
 * Both are ISO instants. XState also runs the initial state once without input; a missing due instant then gives 0.
 */
export function until(due: string | null | undefined, at: string | undefined): number {
  return due && at ? Math.max(0, Date.parse(due) - Date.parse(at)) : 0;
}
