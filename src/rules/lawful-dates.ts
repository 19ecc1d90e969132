import { z } from 'zod';
import { calendarRules } from '../domain/calendar/calendar-rules.js';
import type { DateQuestion } from '../domain/rules/date-question.js';
import { answerTo, type ReasonedDate } from '../domain/rules/lawful-dates.js';
import type { RulesVersion } from '../domain/rules/rules-in-force.js';
import { bilingual } from '../http/problem.js';

const reasoned = {
  at: z.iso.datetime().nullable().describe('Null where nothing limits it.'),
  derivation: z.array(bilingual).describe('Why, one sentence a step: what was counted, and which days were skipped.'),
};
const reasonedDate = z.object(reasoned);

export const lawfulDates = z
  .object({
    ...reasoned,
    rules: z
      .object({ number: z.int(), title: z.string(), appliesFrom: z.iso.datetime() })
      .nullable()
      .describe('By which rules; null when the committee has none now.'),
    lawful: z.boolean().nullable().describe('Whether a meeting is lawfully called, where that was asked.'),
    papers: reasonedDate.nullable().describe('When the papers of a meeting must be out, where its dates were asked.'),
    items: reasonedDate.nullable().describe('When its items must be handed in, where its dates were asked.'),
  })
  .meta({ id: 'LawfulDates' });

const NO_RULES = {
  da: 'Udvalget har ingen forretningsorden, så ingen frist er fastsat.',
  en: 'The committee has no rules of procedure, so no time limit is laid down.',
};

/** The answer by the rules in force; without any, nothing is ruled, and that is said first. */
export function datesBy(
  version: RulesVersion | null,
  question: DateQuestion,
  now: string,
): z.infer<typeof lawfulDates> {
  const { papers, items, ...answer } = answerTo(question, version?.rules.calendar ?? calendarRules.parse({}), now);
  return {
    ...answer,
    derivation: [...(version ? [] : [NO_RULES]), ...answer.derivation],
    papers: papers && open(papers),
    items: items && open(items),
    rules: version && { number: version.number, title: version.rules.title, appliesFrom: version.appliesFrom },
  };
}

const open = ({ at, derivation }: ReasonedDate) => ({ at, derivation: [...derivation] });
