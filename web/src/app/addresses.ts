/** Lifecycles that are papers: these have the page of a matter. */
const PAPERS: ReadonlySet<string> = new Set(['commission', 'task-description', 'plain-paper', 'minutes']);

const ROUNDS: ReadonlySet<string> = new Set(['comment-round', 'approval-round']);

/** Where an instance is shown: a paper as a matter, a round, a meeting and a working group each as such, all others by the page that shows any. */
export function addressOf({ id, lifecycle }: { readonly id: string; readonly lifecycle: string }): string {
  if (PAPERS.has(lifecycle)) return `/sager/${id}`;
  if (ROUNDS.has(lifecycle)) return `/runder/${id}`;
  if (lifecycle === 'meeting') return `/moeder/${id}`;
  return lifecycle === 'working-group' ? `/grupper/${id}` : `/forloeb/${id}`;
}

/** Whether instances of a lifecycle are papers. */
export const isPaper = (lifecycle: string): boolean => PAPERS.has(lifecycle);
