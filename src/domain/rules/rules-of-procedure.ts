import { z } from 'zod';
import { calendarRules } from '../calendar/calendar-rules.js';
import { votingRules } from '../voting/voting-rules.js';

const words = z.string().trim().min(1).max(300);

/** Seats by their names, for groups that the voting rules speak of: permanent members, a party, the employees' side. */
const groups = z
  .record(words, z.array(words).min(1))
  .default({})
  .superRefine((named, context) => {
    const seats = Object.entries(named).flatMap(([group, names]) =>
      names.map((seat, index) => ({ group, seat, index })),
    );
    for (const [place, { group, seat, index }] of seats.entries())
      if (seats.findIndex((other) => other.seat === seat) < place)
        context.addIssue({
          code: 'custom',
          path: [group, index],
          params: { da: `Pladsen ${seat} er nævnt to gange.`, en: `The seat ${seat} is named twice.` },
        });
  });

/**
 * The rules of procedure of a committee, as data. Only the title must be there: what the rules do not say, the chair
 * concludes, and no date is unlawful.
 */
export const rulesOfProcedure = z
  .strictObject({
    title: words,
    /** Where they can be read in full. */
    source: words.optional(),
    groups,
    /** Votes of seats, by their names, where votes are weighted; a seat that is not named has one. Rules on record may be older. */
    weights: z.record(words, z.int().min(0)).optional(),
    voting: votingRules.prefault({}),
    calendar: calendarRules.prefault({}),
  })
  .meta({ id: 'RulesOfProcedure' });

export type RulesOfProcedure = z.infer<typeof rulesOfProcedure>;
