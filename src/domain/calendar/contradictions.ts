import type { Bilingual } from '../workflow/bilingual.js';
import { isDated, namesDay, type ClosedDay } from './closed-days.js';
import { firstDayOf, textOfDay, dayOfText } from './days.js';
import { usualDays, type Period } from './period.js';
import { isKnownRegion } from './public-holidays.js';

/** A rule that another rule rules out, or that no country has. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly text: Bilingual;
}

interface Ruled {
  readonly country: string;
  readonly region?: string | undefined;
  readonly closedDays: readonly ClosedDay[];
  readonly notices: Readonly<Partial<Record<string, Period>>>;
  readonly papers?: Period | undefined;
  readonly items?: Period | undefined;
  readonly interval?: Period | undefined;
  readonly expiries: readonly { readonly key: string }[];
  readonly planning: { readonly hours: { readonly from: string; readonly to: string }; readonly length: number };
}

/** Everything in rules that cannot hold together, each with its place and the reason. */
export const contradictions = (rules: Ruled): readonly Contradiction[] => [
  ...unknownRegion(rules),
  ...overlaps(rules.closedDays),
  ...closedTooOften(rules.closedDays),
  ...tooLong(rules),
  ...twiceNamed(rules.expiries),
  ...longerThanHours(rules.planning),
];

const says = (path: readonly (string | number)[], da: string, en: string): Contradiction => ({
  path,
  text: { da, en },
});

function unknownRegion({ country, region }: Ruled): Contradiction[] {
  if (region === undefined || isKnownRegion(country, region)) return [];
  return [says(['region'], 'Landsdelens helligdage kendes ikke.', 'The public holidays of the region are not known.')];
}

function overlaps(closedDays: readonly ClosedDay[]): Contradiction[] {
  return closedDays.flatMap((closed, at) => {
    const other = closedDays.findIndex((earlier) => overlap(earlier, closed));
    if (other === -1 || other >= at) return [];
    const number = other + 1;
    return [
      says(
        ['closedDays', at],
        `Falder sammen med lukkede dage nr. ${number} på listen.`,
        `Coincides with closed days no. ${number} on the list.`,
      ),
    ];
  });
}

function overlap(one: ClosedDay, other: ClosedDay): boolean {
  if ('bridging' in one || 'bridging' in other) return 'bridging' in one && 'bridging' in other;
  return daysNamed(isDated(one) ? one : other).some((day) => namesDay(one, day) && namesDay(other, day));
}

/** The days of a dated one; of a yearly one those in a leap year, which has them all. */
function daysNamed(closed: ClosedDay): string[] {
  if ('date' in closed) return [closed.date];
  if (isDated(closed) && 'from' in closed) return range(closed.from, closed.to);
  return range('2024-01-01', '2024-12-31').filter((day) => namesDay(closed, day));
}

/** A year's worth at most: what is longer is refused anyway. */
function range(from: string, to: string): string[] {
  const first = dayOfText(from);
  return Array.from({ length: Math.min(366, dayOfText(to) - first + 1) }, (_, later) => textOfDay(first + later));
}

/** With most of the year closed, counting working days might never end. */
function closedTooOften(closedDays: readonly ClosedDay[]): Contradiction[] {
  const yearly = closedDays.filter((closed) => !isDated(closed));
  const year = Array.from({ length: 366 }, (_, later) => textOfDay(firstDayOf(2024) + later));
  if (year.filter((day) => yearly.some((closed) => namesDay(closed, day))).length <= 183) return [];
  const [da, en] = ['Mere end halvdelen af året er lukket.', 'More than half of the year is closed.'];
  return [says(['closedDays'], da, en)];
}

/** Pairs of which the first may not be longer than the second. */
function tooLong({ notices, papers, items, interval }: Ruled): Contradiction[] {
  const { ordinary, urgent, extremeUrgency } = notices;
  return [
    ...longer(ordinary, interval, ['notices', 'ordinary'], {
      da: 'Varslet er længere end tiden mellem to ordinære møder.',
      en: 'The notice is longer than the time between two ordinary meetings.',
    }),
    ...longer(urgent, ordinary, ['notices', 'urgent'], {
      da: 'Varslet for hastemøder er længere end varslet for ordinære møder.',
      en: 'The notice of urgent meetings is longer than the notice of ordinary meetings.',
    }),
    ...longer(extremeUrgency, urgent, ['notices', 'extremeUrgency'], {
      da: 'Varslet ved yderste hast er længere end varslet for hastemøder.',
      en: 'The notice in extreme urgency is longer than the notice of urgent meetings.',
    }),
    ...longer(papers, items, ['items'], {
      da: 'Punkter skal først være indsendt, når papirerne er ude.',
      en: 'Items need not be handed in until the papers are out.',
    }),
  ];
}

function longer(
  one: Period | undefined,
  other: Period | undefined,
  path: readonly string[],
  text: Bilingual,
): Contradiction[] {
  return one && other && usualDays(one) > usualDays(other) ? [{ path, text }] : [];
}

const twiceNamed = (expiries: readonly { readonly key: string }[]): Contradiction[] =>
  expiries.flatMap(({ key }, at) => {
    if (expiries.findIndex((other) => other.key === key) === at) return [];
    return [says(['expiries', at, 'key'], 'Nøglen bruges to gange.', 'The key is used twice.')];
  });

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Hours that end before they begin are refused as such. */
function longerThanHours({ hours: { from, to }, length }: Ruled['planning']): Contradiction[] {
  if (from >= to || length <= minutesOf(to) - minutesOf(from)) return [];
  return [
    says(
      ['planning', 'length'],
      'Mødet er længere end tiden mellem «from» og «to» i «hours».',
      'The meeting is longer than the time between “from” and “to” in “hours”.',
    ),
  ];
}
