import type { Lifecycle } from './lifecycle.js';
import { checkEffects } from './validate/effects.js';
import { checkGuards } from './validate/guards.js';
import { checkLabels } from './validate/labels.js';
import { checkPurity } from './validate/purity.js';
import { checkStates } from './validate/states.js';

/** What a check looks at: one lifecycle among all, and the names of the facts that there are. */
export interface Subject {
  readonly lifecycle: Lifecycle;
  readonly all: readonly Lifecycle[];
  readonly facts: readonly string[];
}

/** A rule of the house: gives a sentence for each place where it is broken. */
export type Check = (subject: Subject) => readonly string[];

const CHECKS: readonly Check[] = [checkPurity, checkStates, checkGuards, checkEffects, checkLabels];

/** Every finding in every lifecycle, each with the lifecycle's key and version before it. */
export function findingsIn(all: readonly Lifecycle[], facts: readonly string[]): readonly string[] {
  const names = all.map(({ key, version }) => `${key} v${version}`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: listed twice`);
  const found = all.flatMap((lifecycle, index) =>
    CHECKS.flatMap((check) => check({ lifecycle, all, facts })).map((finding) => `${names[index]}: ${finding}`),
  );
  return [...twice, ...found];
}

/** The check of every start of the program. @throws with all findings at once, so that they can be mended in one go. */
export function validateLifecycles(all: readonly Lifecycle[], facts: readonly string[]): void {
  const findings = findingsIn(all, facts);
  if (findings.length > 0) throw new Error(`The lifecycles break rules of the house:\n- ${findings.join('\n- ')}`);
}
