import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { components } from '../../api/schema';
import type { Bilingual, PaperLine } from '../../api/types';
import { graphOf } from '../../statechart/graph';
import { lifecycleQuery } from '../../statechart/statechart';

export type Lifecycle = components['schemas']['Lifecycle'];

/** A step that papers stand in: a column of the board. */
export interface Step {
  readonly path: string;
  readonly label: Bilingual;
  readonly papers: readonly PaperLine[];
}

/** The steps of the papers in the order of their lifecycles, each with the papers that stand there; undefined until they are known. */
export function useSteps(papers: readonly PaperLine[]): readonly Step[] | undefined {
  const keys = [...new Set(papers.map(({ lifecycle }) => lifecycle))].sort();
  const lifecycles = useQueries({ queries: keys.map((key) => lifecycleQuery(key)), combine: found });
  return useMemo(
    () => (lifecycles.length < keys.length ? undefined : stepsOf(lifecycles, papers)),
    [lifecycles, keys.length, papers],
  );
}

const found = (answers: readonly { readonly data: Lifecycle | undefined }[]): Lifecycle[] =>
  answers.flatMap(({ data }) => data ?? []);

function stepsOf(lifecycles: readonly Lifecycle[], papers: readonly PaperLine[]): Step[] {
  const standing = Map.groupBy(papers, ({ states }) => states[0]!.path);
  const labels = new Map(lifecycles.flatMap(({ states }) => states.map(({ path, label }) => [path, label] as const)));
  const outside = new Set(lifecycles.flatMap(ends));
  return [...new Set(lifecycles.flatMap(stops))]
    .filter((path) => !outside.has(path) || standing.has(path))
    .map((path) => ({ path, label: labels.get(path)!, papers: standing.get(path) ?? [] }));
}

interface Node {
  readonly tags?: string | readonly string[];
  readonly always?: unknown;
  readonly states?: Readonly<Record<string, Node>>;
}

const nodeAt = (machine: Node, path: string): Node | undefined =>
  path.split('.').reduce<Node | undefined>((node, key) => node?.states?.[key], machine);

/** The states in which papers stay; what they only pass through is left out. */
const stops = ({ statechart }: Lifecycle): string[] =>
  graphOf(statechart, () => true).states.filter((path) => nodeAt(statechart, path)?.always === undefined);

/** States at which a paper has left the way to its decision, such as withdrawn: columns only while a paper stands there. */
const ends = ({ statechart }: Lifecycle): string[] =>
  Object.entries((statechart as Node).states ?? {}).flatMap(([path, { tags }]) =>
    [tags ?? []].flat().includes('rest') ? [path] : [],
  );
