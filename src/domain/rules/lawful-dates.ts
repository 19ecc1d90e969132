import type { CalendarRules } from '../calendar/calendar-rules.js';
import { lineInWords, type Line } from '../calendar/derivation.js';
import { isLawful } from '../calendar/lawfulness.js';
import { datesOf } from '../calendar/meeting-dates.js';
import { nextSlot } from '../calendar/next-slot.js';
import { earliestMeeting, latestDispatch } from '../calendar/notice.js';
import type { Bilingual } from '../workflow/bilingual.js';
import type { DateQuestion } from './date-question.js';

/** A date and why it is that one, sentence by sentence; `at` is null where nothing limits it. */
export interface ReasonedDate {
  readonly at: string | null;
  readonly derivation: readonly Bilingual[];
}

export interface DateAnswer extends ReasonedDate {
  /** Only of a meeting that was asked about: whether it is lawfully called. */
  readonly lawful: boolean | null;
  /** Only of all the dates of a meeting: when its papers are out, and its items handed in, at the latest. */
  readonly papers: ReasonedDate | null;
  readonly items: ReasonedDate | null;
}

/** What the rules answer; `now` is an ISO instant. */
export function answerTo(question: DateQuestion, rules: CalendarRules, now: string): DateAnswer {
  switch (question.question) {
    case 'latestDispatch':
      return date(latestDispatch(rules, question.kind, question.meeting));
    case 'earliestMeeting':
      return date(earliestMeeting(rules, question.kind, question.dispatch ?? now));
    case 'isLawful': {
      const { lawful, derivation } = isLawful(rules, question.kind, {
        ...question,
        dispatch: question.dispatch ?? now,
      });
      return { ...date({ at: null, derivation }), lawful };
    }
    case 'nextSlot':
      return date(nextSlot(rules, question.kind, { ...question, dispatch: question.dispatch ?? now }));
    case 'datesOf': {
      const { dispatch, papers, items } = datesOf(rules, question.kind, question.meeting);
      return { ...date(dispatch), papers: papers && reasoned(papers), items: items && reasoned(items) };
    }
  }
}

interface Derived {
  readonly at: string | null;
  readonly derivation: readonly Line[];
}

const reasoned = ({ at, derivation }: Derived): ReasonedDate => ({ at, derivation: derivation.map(lineInWords) });
const date = (derived: Derived): DateAnswer => ({ ...reasoned(derived), lawful: null, papers: null, items: null });
