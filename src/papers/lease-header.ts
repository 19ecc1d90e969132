import { z } from 'zod';
import { invalidInput } from '../http/input.pipe.js';

const token = z.uuid().optional();

/** The lease's token in the header `Lease`; undefined without the header. */
export function leaseIn(header: string | undefined): string | undefined {
  const parsed = token.safeParse(header);
  if (parsed.success) return parsed.data;
  throw invalidInput([
    {
      path: 'Lease',
      text: { da: 'Skal være et token, som du har fået her.', en: 'Must be a token that you were given here.' },
    },
  ]);
}
