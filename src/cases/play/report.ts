import { placed, type Place } from '../format/document.js';
import type { Case } from '../format/read-case.js';
import type { Played } from './player.js';
import type { Weighed } from './weigh.js';

/** Something that did not come out as the case says. */
export interface Failure {
  readonly place: string;
  readonly about: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** What a replay came to. */
export interface Report {
  readonly case: string;
  readonly passed: boolean;
  readonly expectations: { readonly total: number; readonly met: number; readonly refusals: number };
  readonly mutations?: { readonly total: number; readonly caught: number };
  readonly failures: readonly Failure[];
  readonly backend: string;
  readonly jobs: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

interface Circumstances {
  readonly mutate: boolean;
  readonly backend: string;
  readonly jobs: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

/** Sums up how a case was played. */
export function reportOf(played: Case, { weighed, stopped }: Played, circumstances: Circumstances): Report {
  const { mutate, ...rest } = circumstances;
  const place = (path: Parameters<Case['placeOf']>[0]): string => placed(played.placeOf(path) satisfies Place);
  const unmet = weighed
    .filter(({ met }) => !met)
    .map(({ claim, found }) => ({
      place: place(claim.path),
      about: `${claim.kind} ${claim.about}`,
      expected: claim.expected,
      found,
    }));
  const halted = stopped
    ? [{ place: place(stopped.path), about: 'the step', expected: stopped.expected, found: stopped.found }]
    : [];
  const uncaught = mutate ? weighed.flatMap((one) => uncaughtIn(one, place(one.claim.path))) : [];
  const failures = [...unmet, ...halted, ...uncaught];
  return {
    case: played.data.title,
    passed: failures.length === 0,
    expectations: {
      total: weighed.length,
      met: weighed.length - unmet.length,
      refusals: weighed.filter(({ claim }) => claim.kind === 'refused').length,
    },
    ...(mutate && { mutations: mutationsIn(weighed) }),
    failures,
    ...rest,
  };
}

const uncaughtIn = ({ claim, found, uncaught }: Weighed, place: string): readonly Failure[] =>
  uncaught.map((mutant) => ({ place, about: `${claim.kind} ${claim.about}, changed`, expected: mutant, found }));

function mutationsIn(weighed: readonly Weighed[]) {
  const total = weighed.reduce((sum, { mutants }) => sum + mutants, 0);
  return { total, caught: total - weighed.reduce((sum, { uncaught }) => sum + uncaught.length, 0) };
}
