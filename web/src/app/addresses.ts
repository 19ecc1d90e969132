/** Lifecycles that are papers: these have the page of a matter. */
const PAPERS: ReadonlySet<string> = new Set(['commission', 'task-description']);

/** Where an instance is shown: a paper as a matter, a working group as a group, all others by the page that shows any. */
export function addressOf({ id, lifecycle }: { readonly id: string; readonly lifecycle: string }): string {
  if (PAPERS.has(lifecycle)) return `/sager/${id}`;
  return lifecycle === 'working-group' ? `/grupper/${id}` : `/forloeb/${id}`;
}

/** Whether instances of a lifecycle are papers. */
export const isPaper = (lifecycle: string): boolean => PAPERS.has(lifecycle);
