/**
 * Milliseconds from the step's instant to a due instant, never negative: what an `after` computes from context.
 * Both are ISO instants. XState also runs the initial state once without input; a missing due instant then gives 0.
 */
export function until(due: string | null | undefined, at: string | undefined): number {
  return due && at ? Math.max(0, Date.parse(due) - Date.parse(at)) : 0;
}
