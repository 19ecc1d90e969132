import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { deedsOf, type Step } from '../format/script.js';
import type { KnownSoFar } from './known-so-far.js';
import type { Problems } from './problem.js';

interface Given {
  readonly step: Step;
  readonly expectation: Expectation;
  readonly path: Path;
}

/** What is expected speaks of instances, people, seats, states, events and slices that there are. */
export function checkExpectation(known: KnownSoFar, { step, expectation, path }: Given, problems: Problems): void {
  if (expectation.refused !== undefined && deedsOf(step).length === 0) {
    problems.add(path, 'nothing is done in this step that could be refused');
  }
  for (const [name, at] of instancesIn(expectation)) {
    problems.known(name, known.instances.keys(), 'instance', [...path, ...at]);
  }
  checkStates(known, expectation, path, problems);
  checkWaiting(known, expectation, path, problems);
  checkPeopleAndEvents(known, expectation, path, problems);
}

const BY_INSTANCE = ['state', 'open corrections', 'due', 'waiting for', 'revision', 'journal'] as const;
const BY_ROUND = ['outcome', 'explanation', 'needs'] as const;

function instancesIn(expectation: Expectation): readonly [string, Path][] {
  const single = BY_INSTANCE.flatMap((kind) =>
    Object.keys(expectation[kind] ?? {}).map((name): [string, Path] => [name, [kind, name]]),
  );
  const nested = BY_ROUND.flatMap((kind) =>
    Object.entries(expectation[kind] ?? {}).flatMap(([round, papers]): [string, Path][] => [
      [round, [kind, round]],
      ...Object.keys(papers).map((paper): [string, Path] => [paper, [kind, round, paper]]),
    ]),
  );
  const { may, records, text } = expectation;
  const named: [string, Path][] = [];
  if (may) named.push([may.what, ['may', 'what']]);
  if (records) named.push([records.of, ['records', 'of']]);
  if (text) named.push([text.of, ['text', 'of']]);
  return [...single, ...nested, ...named];
}

function checkStates(known: KnownSoFar, { state = {} }: Expectation, path: Path, problems: Problems): void {
  for (const [name, expected] of Object.entries(state)) {
    const lifecycle = known.lifecycleOf(name);
    if (lifecycle) problems.known(expected, Object.keys(lifecycle.states), 'state', [...path, 'state', name]);
  }
}

function checkWaiting(known: KnownSoFar, given: Expectation, path: Path, problems: Problems): void {
  for (const [name, seats] of Object.entries(given['waiting for'] ?? {})) {
    seats.forEach((seat, index) => problems.known(seat, known.seats, 'seat', [...path, 'waiting for', name, index]));
  }
}

function checkPeopleAndEvents(
  known: KnownSoFar,
  { may, inbox, records, dates }: Expectation,
  path: Path,
  problems: Problems,
) {
  problems.known(dates?.of, Object.keys(known.data.committees), 'committee', [...path, 'dates', 'of']);
  problems.known(may?.who, known.people, 'person', [...path, 'may', 'who']);
  problems.known(inbox?.of, known.people, 'person', [...path, 'inbox', 'of']);
  const events = Object.keys(known.lifecycleOf(may?.what ?? '')?.events ?? {});
  for (const list of ['allowed', 'denied', 'depends'] as const) {
    (may?.[list] ?? []).forEach((event, index) =>
      problems.known(event, events, 'event', [...path, 'may', list, index]),
    );
  }
  const lifecycle = records && known.lifecycleOf(records.of);
  if (lifecycle) problems.known(records.slice, Object.keys(lifecycle.records), 'slice', [...path, 'records', 'slice']);
}
