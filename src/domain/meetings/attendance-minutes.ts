import type { Attendee } from './attendance.js';
import { paragraphsOf } from './labelled.js';
import type { Attendance } from './meeting-rows.js';
import { AT_ITEM, TOOK_PART } from './minutes-words.js';
import { organisationOf, type Names } from './speaker.js';

const ABSENT: Readonly<Partial<Record<Attendance, 'Afbud' | 'Udeblevet uden afbud'>>> = {
  apology: 'Afbud',
  lateApology: 'Afbud',
  absentWithoutWord: 'Udeblevet uden afbud',
};

const GROUPS = ['Til stede', 'Gæster', 'Afbud', 'Udeblevet uden afbud'] as const;

/** Who took part and how, group by group, in Markdown; `numbers` gives the numbers of items by key. */
export function attendanceMinutes(
  attendees: readonly Attendee[],
  names: Names,
  numbers: ReadonlyMap<string, string>,
): string {
  const lines = attendees.map((one) => [groupOf(one), lineOf(one, names, numbers)] as const);
  const groups = GROUPS.map((group) => [group, lines.filter(([own]) => own === group)] as const);
  return paragraphsOf(
    ...groups.map(([group, own]) => own.length > 0 ? `**${group}**\n\n${own.map(([, line]) => `- ${line}`).join('\n')}` : null), // prettier-ignore
  );
}

function groupOf({ seat, status }: Attendee): (typeof GROUPS)[number] {
  return (status !== null && ABSENT[status]) || (seat === null ? 'Gæster' : 'Til stede');
}

function lineOf(one: Attendee, names: Names, numbers: ReadonlyMap<string, string>): string {
  const organisation = organisationOf(one, names);
  const details = [
    one.status && TOOK_PART[one.status],
    one.note,
    ...one.atItems.flatMap(({ item, status, note }) => [
      AT_ITEM[status].replace('{item}', () => numbers.get(item) ?? item),
      note,
    ]),
  ].filter(Boolean);
  const who = organisation === null || one.name.includes(organisation) ? one.name : `${organisation}: ${one.name}`;
  return details.length > 0 ? `${who} (${details.join('; ')})` : who;
}
