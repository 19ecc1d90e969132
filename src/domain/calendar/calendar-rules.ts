import { z } from 'zod';
import { bilingual } from './bilingual-text.js';
import { chains } from './chain-rules.js';
import { closedDay } from './closed-days.js';
import { contradictions } from './contradictions.js';
import { convening } from './convening.js';
import { period, periodOrNone } from './period.js';
import { planning } from './planning.js';
import { isKnownCountry } from './public-holidays.js';

const notices = z.strictObject({
  ordinary: period.optional(),
  extraordinary: period.optional(),
  urgent: period.optional(),
  extremeUrgency: periodOrNone.optional(),
});

const expiry = z.strictObject({ key: z.string().trim().min(1), label: bilingual, period });

/**
 * What the rules of procedure of a committee say about dates. `{}` is valid and asks nothing of anybody: what is not
 * there is not ruled.
 */
export const calendarRules = z
  .strictObject({
    country: z
      .string()
      .refine(isKnownCountry, {
        params: {
          da: 'Landets helligdage kendes ikke; skriv landekoden som DK.',
          en: 'The public holidays of the country are not known; write the country code as DK.',
        },
      })
      .default('DK'),
    region: z.string().optional(),
    closedDays: z.array(closedDay).default([]),
    notices: notices.default({}),
    /** How long before a meeting its papers are out, and items from members are handed in. */
    papers: period.optional(),
    items: period.optional(),
    /** The shortest comment round, written procedure and silence procedure. */
    comments: period.optional(),
    written: period.optional(),
    silence: period.optional(),
    /** Usually between two ordinary meetings. */
    interval: period.optional(),
    planning: planning.prefault({}),
    convening: convening.default({ chair: true, majority: false, third: false, heldWithin: null }),
    chains: chains.default([]),
    expiries: z.array(expiry).default([]),
  })
  .superRefine((rules, context) => {
    for (const { path, text } of contradictions(rules))
      context.addIssue({ code: 'custom', path: [...path], params: { da: text.da, en: text.en } });
  })
  .readonly();

export type CalendarRules = z.infer<typeof calendarRules>;

/** What applies to a committee without rules: public holidays, and the usual ways of planning. */
export const NO_CALENDAR_RULES: CalendarRules = calendarRules.parse({});

/** Kinds of meeting, each more pressing than the one before. */
export const MEETING_KINDS = ['ordinary', 'extraordinary', 'urgent', 'extremeUrgency'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
