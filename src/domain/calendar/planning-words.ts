import type { Bilingual } from '../workflow/bilingual.js';
import { inBoth, periodInFull } from './calendar-phrases.js';
import { NO_CALENDAR_RULES, type CalendarRules } from './calendar-rules.js';
import type { Period } from './period.js';

type Planning = CalendarRules['planning'];

/** How meetings are planned, in plain words: what is as usual goes without saying. */
export const planningInWords = ({ planning }: CalendarRules): readonly Bilingual[] => [
  ...ofPeriod(planning.longestWait, ({ da, en }) => ({
    da: `Et dokument, der er klar, venter højst ${da} på et møde.`,
    en: `A paper that is ready waits ${en} at most for a meeting.`,
  })),
  ...ofPeriod(unusual(planning, 'sharingWindow'), ({ da, en }) => ({
    da: `Dokumenter, der bliver klar inden for ${da} efter et forslag om et ekstraordinært møde, deler mødet.`,
    en: `Papers that become ready within ${en} of the proposal of an extraordinary meeting share that meeting.`,
  })),
  ...ofPeriod(unusual(planning, 'pollFor'), ({ da, en }) => ({
    da: `Når der spørges om datoer, er der ${da} til at svare.`,
    en: `When dates are asked about, there are ${en} to answer.`,
  })),
  ...hours(unusual(planning, 'hours')),
  ...length(unusual(planning, 'length')),
];

const USUAL = NO_CALENDAR_RULES.planning;

/** What a committee wants otherwise than usual. */
const unusual = <Key extends keyof Planning>(planning: Planning, key: Key): Planning[Key] | undefined =>
  JSON.stringify(planning[key]) === JSON.stringify(USUAL[key]) ? undefined : planning[key];

const ofPeriod = (period: Period | undefined, sentence: (period: Bilingual) => Bilingual): readonly Bilingual[] =>
  period ? [sentence(inBoth((language) => periodInFull(period, language)))] : [];

function hours(of: Planning['hours'] | undefined): readonly Bilingual[] {
  if (!of) return [];
  const [from, to] = [of.from, of.to].map((time) => time.replace(':', '.'));
  return [
    {
      da: `Ekstraordinære møder foreslås mellem kl. ${from} og ${to}.`,
      en: `Extraordinary meetings are proposed between ${of.from} and ${of.to}.`,
    },
  ];
}

const length = (minutes: number | undefined): readonly Bilingual[] =>
  minutes === undefined
    ? []
    : [
        {
          da: `Et ekstraordinært møde er sat til ${minutes} minutter.`,
          en: `An extraordinary meeting is planned for ${minutes} minutes.`,
        },
      ];
