import type { CaseFile } from '../format/case-file.js';
import { deedsOf, type Step } from '../format/script.js';
import { instantOf, withDate } from '../local-time.js';
import { checkDeed, isRefused } from './check-deed.js';
import { checkExpectation } from './check-expectation.js';
import { KnownSoFar } from './known-so-far.js';
import type { Problems } from './problem.js';

/** Time runs forward, and every step speaks of what there is by then. */
export function checkScript(data: CaseFile, problems: Problems): void {
  const known = new KnownSoFar(data);
  let time: string | undefined;
  data.script.forEach((step, index) => {
    time = checkTime(step, index, time, problems);
    const path = ['script', index];
    const deeds = deedsOf(step);
    for (const deed of deeds) checkDeed(known, deed, path, problems);
    if (deeds.length > 1 && isRefused(step))
      problems.add(path, 'what is to be refused is done once, by one person to one instance');
    for (const [number, expectation] of (step.expect ?? []).entries()) {
      checkExpectation(known, { step, expectation, path: [...path, 'expect', number] }, problems);
    }
  });
}

/** Gives the moment of the step with its date. */
function checkTime({ at }: Step, index: number, before: string | undefined, problems: Problems): string | undefined {
  if (at === undefined) {
    if (before === undefined) problems.add(['script', index], 'the first step says when it happens');
    return before;
  }
  const time = withDate(at, before);
  const reason = faultOf(time, before);
  if (reason === undefined) return time;
  problems.add(['script', index, 'at'], reason);
  return before;
}

function faultOf(time: string, before: string | undefined): string | undefined {
  if (!time.includes(' ')) return 'the first step names its date';
  try {
    const now = instantOf(time);
    return before !== undefined && now < instantOf(before)
      ? `${time} is before the step above, at ${before}`
      : undefined;
  } catch {
    return `there is no time ${time} in Copenhagen`;
  }
}
