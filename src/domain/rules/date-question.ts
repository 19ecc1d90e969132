import { z } from 'zod';
import { MEETING_KINDS } from '../calendar/calendar-rules.js';
import { isTimeOfDay } from '../calendar/period.js';
import { instant, line } from '../workflow/schema.js';

const about = { kind: z.enum(MEETING_KINDS).default('ordinary') };

const timeOfDay = z.string().refine(isTimeOfDay, {
  params: { da: 'Skal være et klokkeslæt som 16:00.', en: 'Must be a time of day such as 16:00.' },
});

/** What a committee can be asked about the dates of a meeting. Where no dispatch is named, the notice is sent now. */
export const dateQuestion = z
  .discriminatedUnion('question', [
    z.strictObject({ question: z.literal('latestDispatch'), ...about, meeting: instant }),
    z.strictObject({ question: z.literal('earliestMeeting'), ...about, dispatch: instant.optional() }),
    z.strictObject({
      question: z.literal('isLawful'),
      ...about,
      meeting: instant,
      dispatch: instant.optional(),
      /** Who asked for the urgency, and why it cannot wait. */
      urgency: z.strictObject({ by: line, reason: line }).optional(),
    }),
    z.strictObject({
      question: z.literal('nextSlot'),
      ...about,
      dispatch: instant.optional(),
      notBefore: instant.optional(),
      /** 1 is Monday and 7 is Sunday. */
      weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).optional(),
      /** Local time. */
      at: timeOfDay,
    }),
    z.strictObject({ question: z.literal('datesOf'), ...about, meeting: instant }),
  ])
  .meta({ id: 'DateQuestion' });

export type DateQuestion = z.infer<typeof dateQuestion>;
