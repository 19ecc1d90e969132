import { invalidInput } from '../input.pipe.js';

const LONGEST = 200;

/** The key in the header Idempotency-Key; undefined without the header. */
export function idempotencyKeyIn(header: string | undefined): string | undefined {
  if (header === undefined || (/^[\x21-\x7e]+$/.test(header) && header.length <= LONGEST)) return header;
  throw invalidInput([
    {
      path: 'Idempotency-Key',
      text: {
        da: `Skal være højst ${LONGEST} synlige tegn uden mellemrum.`,
        en: `Must be at most ${LONGEST} visible characters without spaces.`,
      },
    },
  ]);
}
