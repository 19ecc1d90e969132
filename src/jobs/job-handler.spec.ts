import { describe, expect, it } from '@jest/globals';
import { checkHandlers, JOBS, type JobHandler } from './job-handler.js';

const handlerOf = (job: { queue: string; name: string }) =>
  ({ ...job, handle: () => Promise.resolve() }) as unknown as JobHandler;
const all = Object.values(JOBS).map(handlerOf);

describe('the program', () => {
  it('starts when each job has one handler', () => expect(() => checkHandlers(all)).not.toThrow());

  it.each([
    ['a job without a handler', all.slice(1), 'the job alarms/ring-alarms has 0 handlers, not one'],
    ['a job with two', [...all, all[0]!], 'the job alarms/ring-alarms has 2 handlers, not one'],
    [
      'a handler without a job',
      [...all, handlerOf({ queue: 'alarms', name: 'bake' })],
      'the handler of alarms/bake has no job',
    ],
  ])('refuses to start with %s', (_what, handlers, sentence) =>
    expect(() => checkHandlers(handlers)).toThrow(sentence),
  );
});
