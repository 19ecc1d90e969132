import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import type { Path } from '../format/document.js';
import { DRAFTING, FINDING, type Deed, type Step } from '../format/script.js';
import { lifecycleOf } from '../lifecycle-of.js';
import { resolvePayload } from '../resolve-payload.js';
import type { KnownSoFar } from './known-so-far.js';
import type { Problems } from './problem.js';

const START = /^start (\S+)$/;

/** Who acts is known, what it is done to is there, and the event is one of its lifecycle. */
export function checkDeed(known: KnownSoFar, deed: Deed, path: Path, problems: Problems): void {
  problems.known(deed.who, ['nobody', ...known.people], 'person', [...path, 'who']);
  problems.known(deed.for, known.seats, 'seat', [...path, 'for']);
  const [, started] = START.exec(deed.does) ?? [];
  if (started !== undefined) checkStart(known, deed, started, path, problems);
  else if (deed.does === FINDING) checkFinding(known, deed, path, problems);
  else checkOnInstance(known, deed, path, problems);
}

function checkStart(known: KnownSoFar, deed: Deed, key: string, path: Path, problems: Problems): void {
  const lifecycle = lifecycleOf(key);
  if (!lifecycle) return problems.add([...path, 'does'], `unknown lifecycle “${key}”`);
  const committee = deed.in ?? known.data.papers[deed.as ?? '']?.committee;
  if (committee === undefined) problems.add(path, 'says with `in` in which committee it is started');
  problems.known(committee, Object.keys(known.data.committees), 'committee', [...path, 'in']);
  checkLinks(known, deed, lifecycle, path, problems);
  checkPayload(known, deed.with, lifecycle.start.payload, [...path, 'with'], problems);
  if (isRefused(deed)) return;
  if (deed.as === undefined) return problems.add(path, 'says with `as` what the started instance is called');
  if (known.has(deed.as)) problems.add([...path, 'as'], `the name “${deed.as}” is already taken`);
  known.instances.set(deed.as, key);
}

function checkFinding(known: KnownSoFar, deed: Deed, path: Path, problems: Problems): void {
  problems.known(deed.in, Object.keys(known.data.committees), 'committee', [...path, 'in']);
  if (deed.as === undefined) return problems.add(path, 'says with `as` what the meeting is called');
  if (typeof deed.with?.title !== 'string') problems.add(path, 'says with `title` which meeting is looked for');
  if (known.has(deed.as)) problems.add([...path, 'as'], `the name “${deed.as}” is already taken`);
  known.instances.set(deed.as, 'meeting');
}

function checkLinks(
  known: KnownSoFar,
  { links = {} }: Deed,
  lifecycle: Lifecycle,
  path: Path,
  problems: Problems,
): void {
  for (const [relation, targets] of Object.entries(links)) {
    problems.known(relation, Object.keys(lifecycle.links), 'relation', [...path, 'links', relation]);
    targets.forEach((target, index) => {
      problems.known(target, known.instances.keys(), 'instance', [...path, 'links', relation, index]);
    });
  }
}

function checkOnInstance(known: KnownSoFar, deed: Deed, path: Path, problems: Problems): void {
  if (deed.what === undefined) return problems.add(path, 'says with `what` to which instance it is done');
  if (!known.instances.has(deed.what)) {
    return problems.known(deed.what, known.instances.keys(), 'instance', [...path, 'what']);
  }
  checkText(known, deed, path, problems);
  if ((DRAFTING as readonly string[]).includes(deed.does)) return;
  const lifecycle = known.lifecycleOf(deed.what);
  if (lifecycle) checkEvent(known, deed, lifecycle, path, problems);
}

function checkText(known: KnownSoFar, { what = '', text }: Deed, path: Path, problems: Problems): void {
  if (text === undefined) return;
  const paper = known.data.papers[what];
  if (!paper) return problems.add([...path, 'what'], `unknown paper “${what}”: it has no texts in this file`);
  problems.known(text, Object.keys(paper.texts), 'text', [...path, 'text']);
}

function checkEvent(known: KnownSoFar, deed: Deed, lifecycle: Lifecycle, path: Path, problems: Problems): void {
  const event = Object.hasOwn(lifecycle.events, deed.does) ? lifecycle.events[deed.does] : undefined;
  // A step that is to be refused may send what no lifecycle knows.
  if (!event) {
    if (!isRefused(deed)) problems.known(deed.does, Object.keys(lifecycle.events), 'event', [...path, 'does']);
    return;
  }
  checkPayload(known, deed.with, event.payload, [...path, 'with'], problems);
  if (isRefused(deed)) return;
  known.brings(deed.with);
  checkStarts(known, deed, lifecycle, path, problems);
  for (const [slice, names] of Object.entries(deed.names ?? {})) {
    problems.known(slice, Object.keys(lifecycle.records), 'slice', [...path, 'names', slice]);
    for (const name of names) known.rows.add(name);
  }
}

function checkStarts(known: KnownSoFar, { starts }: Deed, lifecycle: Lifecycle, path: Path, problems: Problems): void {
  if (starts === undefined) return;
  if (Object.keys(lifecycle.starts).length === 0)
    problems.add([...path, 'starts'], `a ${lifecycle.key} starts nothing`);
  starts.forEach((name, index) => {
    if (known.has(name)) problems.add([...path, 'starts', index], `the name “${name}” is already taken`);
  });
  known.starts(lifecycle, starts);
}

function checkPayload(
  known: KnownSoFar,
  payload: Deed['with'],
  schema: Lifecycle['start']['payload'],
  path: Path,
  problems: Problems,
): void {
  const check = (name: string, at: Path) => {
    problems.known(name, known.names, 'name', [...path, ...at]);
    return undefined;
  };
  try {
    resolvePayload(payload ?? {}, schema, check);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add(path, `a time in it does not exist in Copenhagen: ${error.message}`);
  }
}

/** Whether a step is expected to be refused. */
export const isRefused = ({ expect = [] }: Pick<Step, 'expect'>): boolean =>
  expect.some(({ refused }) => refused !== undefined);
