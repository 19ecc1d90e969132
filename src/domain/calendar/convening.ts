import { z } from 'zod';
import { line, type Line } from './derivation.js';
import { period } from './period.js';

/** Who may have a meeting called, and within how long the chair must hold one that seats have asked for. */
export const convening = z
  .strictObject({
    chair: z.boolean().default(true),
    majority: z.boolean().default(false),
    third: z.boolean().default(false),
    heldWithin: period.nullable().default(null),
  })
  .refine(({ chair, majority, third }) => chair || majority || third, {
    params: { da: 'Ingen kan indkalde til møde.', en: 'Nobody may convene a meeting.' },
  })
  .refine(({ majority, third, heldWithin }) => heldWithin === null || majority || third, {
    path: ['heldWithin'],
    params: { da: 'Ingen andre end formanden kan kræve et møde.', en: 'Nobody but the chair may ask for a meeting.' },
  });

type Convening = Readonly<z.infer<typeof convening>>;

/** Who wants the meeting: the chair, or so many of the seats. */
export interface Convener {
  readonly chair: boolean;
  readonly askedBySeats: number;
  readonly seats: number;
}

/** Whether a meeting may be called; a majority is more than half of the seats, a third may be exactly that. */
export function mayConvene(
  rules: { readonly convening: Convening },
  { chair, askedBySeats, seats }: Convener,
): { readonly may: boolean; readonly derivation: readonly Line[] } {
  const may = (code: 'convene.chair' | 'convene.majority' | 'convene.third') => answer(true, line(code, counted));
  const counted = { asked: askedBySeats, seats };
  if (chair && rules.convening.chair) return may('convene.chair');
  if (rules.convening.majority && askedBySeats * 2 > seats) return may('convene.majority');
  if (rules.convening.third && askedBySeats > 0 && askedBySeats * 3 >= seats) return may('convene.third');
  return answer(false, line(refusal(rules.convening), counted));
}

const answer = (may: boolean, why: Line) => ({ may, derivation: [why] });

function refusal({ majority, third }: Convening) {
  if (third) return 'convene.needsThird';
  return majority ? 'convene.needsMajority' : 'convene.needsChair';
}
