import type { Language } from '../../domain/workflow/bilingual.js';

const ZONE = 'Europe/Copenhagen';
const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;

const formats = (language: Language) => ({
  long: new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: ZONE }),
  clock: new Intl.DateTimeFormat(LOCALES[language], { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }),
}); // prettier-ignore

const FORMATS = { da: formats('da'), en: formats('en') };

/** A day with its weekday: torsdag den 20. februar 2025. */
export const weekdayIn = (language: Language, at: Date): string => FORMATS[language].long.format(at);

/** From when to when, as it is written: 9.00–11.30 in Danish, 09:00–11:30 in English; over midnight with the day. */
export function spanIn(language: Language, starts: Date, ends: Date | null): string {
  const { clock } = FORMATS[language];
  if (ends === null) return clock.format(starts);
  const sameDay = weekdayIn(language, starts) === weekdayIn(language, ends);
  return `${clock.format(starts)}–${sameDay ? '' : `${weekdayIn(language, ends)} `}${clock.format(ends)}`;
}
