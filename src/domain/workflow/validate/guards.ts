import { isEvery, partsOf, type Guard } from '../guard.js';
import { allNodes, factsNeeded, isAutomatic, waysOf } from '../needs.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Check } from '../validate.js';

/** Guards exist, have sentences in both languages, read facts that exist, and none is defined for nothing. */
export const checkGuards: Check = ({ lifecycle, facts }) => {
  const used = new Set(namesUsed(lifecycle).flatMap((name) => [name, ...partsOf(lifecycle.guards, name)]));
  const missing = [...used].filter((name) => !lifecycle.guards[name]);
  const idle = Object.keys(lifecycle.guards).filter((name) => !used.has(name));
  return [
    ...missing.map((name) => `the guard "${name}" does not exist`),
    ...idle.map((name) => `the guard "${name}" is used nowhere`),
    ...singles(lifecycle).flatMap(([name, guard]) => sentenceFindings(name, guard)),
    ...unknownFacts(lifecycle, facts),
    ...eventReaders(lifecycle),
  ];
};

const singles = ({ guards }: Lifecycle) =>
  Object.entries(guards).filter((entry): entry is [string, Guard] => !isEvery(entry[1]));

function namesUsed(lifecycle: Lifecycle): string[] {
  const ways = allNodes(lifecycle).flatMap(waysOf);
  return [...ways.map(({ guard }) => guard), lifecycle.start.guard].filter((name) => typeof name === 'string');
}

function sentenceFindings(name: string, { sentence }: Guard): string[] {
  if (!sentence?.da.trim() || !sentence.en.trim()) return [`the guard "${name}" lacks a sentence in a language`];
  const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
  return marks(sentence.da) === marks(sentence.en)
    ? []
    : [`the guard "${name}" names other parameters in Danish than in English`];
}

function unknownFacts(lifecycle: Lifecycle, facts: readonly string[]): string[] {
  const events = ['xstate.init', ...Object.keys(lifecycle.events)];
  const needed = new Set([
    ...events.flatMap((event) => factsNeeded(lifecycle, event)),
    ...singles(lifecycle).flatMap(([, guard]) => guard.needs ?? []),
  ]);
  return [...needed].filter((name) => !facts.includes(name)).map((name) => `the fact "${name}" does not exist`);
}

/** Behind `onDone` and without an event XState hands the guard an internal event: all it reads must stand in the context. */
function eventReaders(lifecycle: Lifecycle): string[] {
  const ways = allNodes(lifecycle).flatMap(waysOf).filter(isAutomatic);
  const names = ways.flatMap(({ guard }) => (typeof guard === 'string' ? partsOf(lifecycle.guards, guard) : []));
  const reads = (name: string) =>
    /\bevent\b/.test((lifecycle.guards[name] as Guard | undefined)?.test.toString() ?? '');
  return [...new Set(names)]
    .filter(reads)
    .map((name) => `the guard "${name}" reads the event where there is none: it stands behind onDone or always`);
}
