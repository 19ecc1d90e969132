import { dayInWords, dayOf } from '../programme/day.js';
import { labelled, paragraphsOf } from './labelled.js';
import type { RecordedItem } from './meeting-record.js';
import type { RowOf } from './meeting-rows.js';
import { BROUGHT, DECISION_LABELS, IRREGULAR, SAID } from './minutes-words.js';
import { speakerOf, type Names } from './speaker.js';

/** What was brought, said and decided under one item, and what was left open, in Markdown. */
export function itemMinutes(item: RecordedItem, names: Names): string {
  const parts = [
    ...(item.closed ? ['Lukket punkt.'] : []),
    ...item.brought.map(({ title, version, how }) => `Forelagt: ${title}, version ${version}${BROUGHT[how]}.`),
    ...item.contributions.map((one) => contribution(one, names)),
    ...item.noted.map(({ who, text }) => labelled(`Rettelse, noteret for ${who}`, text)),
    ...item.decisions.flatMap((one) => decision(one, names)),
    ...item.raised.map(raised),
    ...item.irregularities.map(irregular),
  ];
  return paragraphsOf(...(parts.length > 0 ? parts : ['Intet refereret.']));
}

function contribution({ kind, text, figure, ...who }: RowOf<'contribution'>, names: Names): string {
  const said = labelled(`${speakerOf(who, names)} ${SAID[kind]}`, text);
  return paragraphsOf(said, figure && `Figur: ${figure.name}.`);
}

function decision({ outcome, point, text, dissent }: RowOf<'itemDecision'>, names: Names): readonly string[] {
  const label = DECISION_LABELS[outcome];
  return [
    labelled(point === null ? label : `${label}, punkt ${point}`, text),
    ...dissent.map((one) => labelled(`${speakerOf(one, names)} var uenig`, one.text)),
  ];
}

function raised({ as, text, who, due }: RowOf<'raised'>): string {
  const what = as === 'followUp' ? 'Opfølgning' : 'Udestående';
  const details = [who, due && `senest ${dayInWords(dayOf(due), 'da')}`].filter(Boolean);
  return labelled([what, ...details].join(', '), text);
}

/** What happened although the rules ask for something else, and why. */
export const irregular = ({ what, reason }: RowOf<'irregularity'>): string =>
  labelled('Bemærk', reason === '' ? `${IRREGULAR[what]}.` : `${IRREGULAR[what]}: ${reason}`);
