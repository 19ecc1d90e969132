import type { Bilingual } from '../workflow/bilingual.js';
import { closedDaysInWords, inBoth, periodInFull } from './calendar-phrases.js';
import { MEETING_KINDS, type CalendarRules, type MeetingKind } from './calendar-rules.js';
import type { Chain, ChainStep } from './chain-rules.js';
import type { Period } from './period.js';
import { planningInWords } from './planning-words.js';

/** What rules say about dates in plain words, one rule a sentence. */
export const calendarInWords = (rules: CalendarRules): readonly Bilingual[] => [
  workingDays(rules),
  ...rules.closedDays.map((closed) => ({
    da: `Lukket ${closedDaysInWords(closed, 'da')} (${closed.name.da}).`,
    en: `Closed ${closedDaysInWords(closed, 'en')} (${closed.name.en}).`,
  })),
  ...notices(rules),
  ...lengths(rules),
  ...planningInWords(rules),
  convening(rules),
  ...rules.chains.map(chain),
  ...rules.expiries.map(({ label, period }) => ({
    da: `${label.da} gælder i ${periodInFull(period, 'da')}.`,
    en: `${label.en} is valid for ${periodInFull(period, 'en')}.`,
  })),
];

function workingDays({ country, region }: CalendarRules): Bilingual {
  const place = region === undefined ? country : `${country}-${region}`;
  return {
    da: `Arbejdsdage er mandag til fredag undtagen helligdage (${place}) og lukkede dage.`,
    en: `Working days are Monday to Friday except public holidays (${place}) and closed days.`,
  };
}

type Subject = (period: Bilingual) => Bilingual;

const NOTICES: Readonly<Record<MeetingKind, Bilingual>> = {
  ordinary: { da: 'Varsel for ordinære møder', en: 'Notice of ordinary meetings' },
  extraordinary: { da: 'Varsel for ekstraordinære møder', en: 'Notice of extraordinary meetings' },
  urgent: {
    da: 'Varsel for hastemøder, som nogen har bedt om med en begrundelse',
    en: 'Notice of urgent meetings that somebody has asked for with a reason',
  },
  extremeUrgency: {
    da: 'Varsel ved yderste hast, som nogen har bedt om med en begrundelse',
    en: 'Notice in extreme urgency that somebody has asked for with a reason',
  },
};

function notices(rules: CalendarRules): readonly Bilingual[] {
  const said = MEETING_KINDS.flatMap((kind) => notice(NOTICES[kind], rules.notices[kind]));
  if (said.length > 0) return said;
  return [{ da: 'Der er ikke fastsat noget varsel for møder.', en: 'No notice of meetings is laid down.' }];
}

function notice(of: Bilingual, period: Period | undefined): Bilingual[] {
  if (!period) return [];
  if (period.amount === 0) return [{ da: `${of.da}: intet.`, en: `${of.en}: none.` }];
  return [{ da: `${of.da}: ${periodInFull(period, 'da')}.`, en: `${of.en}: ${periodInFull(period, 'en')}.` }];
}

const LENGTHS: Readonly<Record<'papers' | 'items' | 'comments' | 'written' | 'silence' | 'interval', Subject>> = {
  papers: ({ da, en }) => ({
    da: `Papirer skal være ude ${da} før mødet.`,
    en: `Papers must be out ${en} before the meeting.`,
  }),
  items: ({ da, en }) => ({
    da: `Punkter skal være indsendt ${da} før mødet.`,
    en: `Items must be handed in ${en} before the meeting.`,
  }),
  comments: ({ da, en }) => ({
    da: `En kommentering varer mindst ${da}.`,
    en: `A comment round lasts at least ${en}.`,
  }),
  written: ({ da, en }) => ({
    da: `En skriftlig behandling varer mindst ${da}.`,
    en: `A written procedure lasts at least ${en}.`,
  }),
  silence: ({ da, en }) => ({
    da: `En stiltiende godkendelse varer mindst ${da}.`,
    en: `A silence procedure lasts at least ${en}.`,
  }),
  interval: ({ da, en }) => ({
    da: `Der er normalt ${da} mellem ordinære møder.`,
    en: `There are usually ${en} between ordinary meetings.`,
  }),
};

const lengths = (rules: CalendarRules): readonly Bilingual[] =>
  (['papers', 'items', 'comments', 'written', 'silence', 'interval'] as const).flatMap((what) => {
    const period = rules[what];
    return period ? [LENGTHS[what](inBoth((language) => periodInFull(period, language)))] : [];
  });

function convening({ convening: { chair, majority, third, heldWithin } }: CalendarRules): Bilingual {
  const who = inBoth((language) => {
    const [one, most, some, or] = CONVENERS[language];
    return [chair && one, majority && most, third && some].filter(Boolean).join(or);
  });
  const held = heldWithin && inBoth((language) => periodInFull(heldWithin, language));
  return {
    da: `Møde kan kræves af ${who.da}${held ? `, og skal da holdes inden for ${held.da}` : ''}.`,
    en: `A meeting may be called for by ${who.en}${held ? `, and is then to be held within ${held.en}` : ''}.`,
  };
}

const CONVENERS = {
  da: ['formanden', 'et flertal af pladserne', 'en tredjedel af pladserne', ' eller '],
  en: ['the chair', 'a majority of the seats', 'a third of the seats', ' or '],
} as const;

const chain = ({ label, steps }: Chain): Bilingual =>
  inBoth((language) => `${label[language]}: ${steps.map((each) => step(each, language)).join('; ')}.`);

function step({ label, within, after, minimum }: ChainStep, language: 'da' | 'en'): string {
  const [least, most, fromStart, fromPrevious] = STEPS[language];
  const length = periodInFull(within, language);
  return `${label[language]} ${minimum ? least : most} ${length} ${after === 'start' ? fromStart : fromPrevious}`;
}

const STEPS = {
  da: ['mindst', 'inden for', 'fra begyndelsen', 'efter trinnet før'],
  en: ['at least', 'within', 'from the beginning', 'after the step before'],
} as const;
