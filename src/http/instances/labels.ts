import type { Bilingual } from '../../domain/workflow/bilingual.js';
import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import type { InstanceLine } from './instance-views.js';

const CLOCK: Bilingual = { da: 'Frist udløbet', en: 'Deadline passed' };
const BEGUN: Bilingual = { da: 'Oprettet', en: 'Started' };

type StateView = InstanceLine['states'][number];

/** Active states with their labels, each with those of the states around it. */
export function stateViews(lifecycle: Lifecycle, paths: readonly string[]): StateView[] {
  const label = (path: string): Bilingual => lifecycle.states[path] ?? { da: path, en: path };
  return paths.map((path) => ({ path, label: label(path), within: above(path).map(label) }));
}

function above(path: string): string[] {
  const steps = path.split('.');
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('.'));
}

/** The label of an event in the journal: those people send, the start, and what the clock does. */
export function eventLabel(lifecycle: Lifecycle, type: string, n: number): Bilingual {
  const known = Object.hasOwn(lifecycle.events, type) ? lifecycle.events[type] : undefined;
  return known?.label ?? (n === 1 ? BEGUN : CLOCK);
}
