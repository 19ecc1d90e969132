import { guard, type Guards } from '../../../src/domain/workflow/guard.js';
import { daysAfter, type Context } from './context.js';
import type { EventNamed } from './events.js';

export const guards = {
  bucketDiffers: guard<Context, EventNamed<'CHANGE_BUCKET' | 'RECTIFY_BUCKET'>>({
    input: ['bucket'],
    test: ({ context, event }) => event.bucket !== context.bucket,
    params: ({ context }) => ({ bucket: context.bucket }),
    sentence: {
      da: 'Leverancen står allerede i bucket {bucket}.',
      en: 'The deliverable is in bucket {bucket} already.',
    },
    help: 'secretariat',
  }),
  endAfterStart: guard<Context, EventNamed<'PLAN'>>({
    input: ['start', 'end'],
    test: ({ context, event }) => {
      const { start, end } = daysAfter(context, event);
      return start === null || end === null || start <= end;
    },
    params: ({ context, event }) => {
      const { start, end } = daysAfter(context, event);
      return { start: start ?? '', end: end ?? '' };
    },
    sentence: {
      da: 'Slut {end} ligger før start {start}.',
      en: 'The end {end} is before the start {start}.',
    },
    help: 'secretariat',
  }),
} satisfies Guards;
