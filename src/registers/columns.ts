import type { Earlier } from '../domain/registers/rectified.js';
import type { DecisionLine, FollowUpLine, OpenQuestionLine } from './register-views.js';
import type { Column } from './register-xlsx.js';

const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'short', timeZone: 'Europe/Copenhagen' });

const dayOf = (instant: string | null) => (instant === null ? null : day.format(new Date(instant)));

type Entry = FollowUpLine | OpenQuestionLine | DecisionLine;

const rectification = ({ until, why, was }: Earlier): string =>
  `Berigtiget ${dayOf(until)}${why === null ? '' : ` (${why})`}. Stod før: ${Object.values(was).map(inWords).join('; ') || 'det samme'}.`;

const inWords = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null
      ? '–'
      : Object.values(value as object)
          .filter(Boolean)
          .join(', ');

const first: readonly Column<Entry>[] = [
  { title: 'Udvalg', width: 26, value: ({ committee }) => committee.name },
  { title: 'Emne', width: 22, value: ({ subject }) => subject },
  { title: 'Titel', width: 40, value: ({ title }) => title },
  { title: 'Tekst', width: 50, value: ({ text }) => text },
  { title: 'Møde', width: 16, value: ({ said }) => said?.meeting ?? null },
  { title: 'Punkt', width: 8, value: ({ said }) => said?.item ?? null },
  { title: 'Dato', width: 12, value: ({ day: on }) => on },
];
const last: readonly Column<Entry>[] = [
  { title: 'Berigtigelser', width: 50, value: ({ earlier }) => earlier.map(rectification).join('\n') },
];
const state: Column<Entry> = {
  title: 'Status',
  width: 18,
  value: ({ states }) => states.map(({ label, within }) => (within[0] ?? label).da).join(', '),
};

export const followUpColumns: readonly Column<FollowUpLine>[] = [
  ...first,
  { title: 'Ansvarlig', width: 26, value: ({ owner }) => owner },
  { title: 'Organisation', width: 16, value: ({ organisation }) => organisation },
  { title: 'Frist', width: 12, value: ({ due }) => dayOf(due) },
  { title: 'Overskredet', width: 12, value: ({ late }) => (late ? 'Ja' : 'Nej') },
  state,
  { title: 'Flyttet til', width: 16, value: ({ movedTo }) => movedTo },
  { title: 'Afsluttet med', width: 40, value: ({ settled }) => settled?.text ?? null },
  ...last,
];

export const openQuestionColumns: readonly Column<OpenQuestionLine>[] = [
  ...first,
  { title: 'Spurgt af', width: 26, value: ({ askedBy }) => askedBy },
  { title: 'Organisation', width: 16, value: ({ organisation }) => organisation },
  state,
  { title: 'Svar', width: 50, value: ({ answer }) => answer?.text ?? null },
  { title: 'Svar fra', width: 20, value: ({ answer }) => answer?.by ?? null },
  ...last,
];

const KINDS = { decided: 'Besluttet', restated: 'Gentaget', undecided: 'Ikke besluttet' } as const;
const OUTCOMES: Readonly<Record<string, string>> = {
  approved: 'Godkendt',
  approvedWithCorrections: 'Godkendt med rettelser',
  noted: 'Taget til efterretning',
  discussed: 'Drøftet',
  postponed: 'Udsat',
  returned: 'Sendt tilbage',
  rejected: 'Ikke godkendt',
};

export const decisionColumns: readonly Column<DecisionLine>[] = [
  ...first,
  { title: 'Art', width: 16, value: ({ kind }) => KINDS[kind] },
  { title: 'Udfald', width: 22, value: ({ outcome }) => (outcome === null ? null : (OUTCOMES[outcome] ?? outcome)) },
  ...last,
];
