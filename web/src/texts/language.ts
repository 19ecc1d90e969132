import { useCallback } from 'react';
import { useFormatter, useLocale, useNow } from 'use-intl';
import type { Bilingual } from '../api/types';
import type { Language } from './messages';

/** The language of the page; English is written as in Britain, with the day before the month. */
export const useLanguage = (): Language => (useLocale() === 'da' ? 'da' : 'en');

/** Picks the words of the API in the language of the page. */
export function useWords(): (words: Bilingual) => string {
  const language = useLanguage();
  return useCallback((words) => words[language], [language]);
}

const DAY_MS = 86_400_000;

/** Instants as people say them, in the time of Copenhagen. */
export function useDates() {
  const format = useFormatter();
  const now = useNow();
  const at = (instant: string) => new Date(instant);
  return {
    /** "fredag den 27. november 2026" */
    day: (instant: string) =>
      format.dateTime(at(instant), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** "27. nov. 2026" */
    date: (instant: string) => format.dateTime(at(instant), { day: 'numeric', month: 'short', year: 'numeric' }),
    /** "fre. 27. nov. 2026 kl. 12.00" */
    moment: (instant: string) =>
      format.dateTime(at(instant), {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
    /** "fredag den 27. november kl. 12.00" */
    due: (instant: string) =>
      format.dateTime(at(instant), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
      }),
    /** "om 3 dage", "for 2 timer siden" */
    relative: (instant: string) => format.relativeTime(at(instant), now),
    /** Whether an instant is past. */
    isPast: (instant: string) => at(instant).getTime() < now.getTime(),
    /** Whole days until an instant; negative when it is past. */
    daysUntil: (instant: string) => Math.floor((at(instant).getTime() - now.getTime()) / DAY_MS),
    now,
  };
}
