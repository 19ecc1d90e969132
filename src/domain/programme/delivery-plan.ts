import { render, type Bilingual, type Language } from '../workflow/bilingual.js';
import { dayInWords, dayOf } from './day.js';
import { isLate, type Move, type Planned, type PlannedGate, type PlannedGroup } from './programme.js';

const HEADS: readonly Bilingual[] = [
  { da: 'Leverance', en: 'Deliverable' },
  { da: 'Arbejdsgruppe', en: 'Working group' },
  { da: 'Kommissorium', en: 'Commission' },
  { da: 'Start', en: 'Start' },
  { da: 'Forudsætning', en: 'Gate' },
  { da: 'Opgavebeskrivelse', en: 'Task description' },
  { da: 'Slut', en: 'End' },
  { da: 'Behov senest', en: 'Needed by' },
  { da: 'Status', en: 'Status' },
];
const TITLE: Bilingual = { da: 'Leveranceplan: {committee}', en: 'Delivery plan: {committee}' };
const AS_OF: Bilingual = { da: 'Som den ser ud {day}.', en: 'As it stands on {day}.' };
const BUCKET: Bilingual = { da: 'Bucket {bucket}', en: 'Bucket {bucket}' };
const MOVES: Bilingual = { da: 'Flyttet mellem buckets', en: 'Moved between buckets' };
const NONE: Bilingual = { da: 'Der er ingen leverancer endnu.', en: 'There are no deliverables yet.' };
const LATE: Bilingual = { da: '{state}, forsinket', en: '{state}, late' };
const STARTED: Bilingual = { da: 'begyndt {day}', en: 'started {day}' };
const OPEN: Bilingual = { da: '{condition}: opfyldt {day}', en: '{condition}: open since {day}' };
const SHUT: Bilingual = { da: '{condition}: ikke opfyldt', en: '{condition}: closed' };
const MOVED: Bilingual = {
  da: '{day}: {key} fra {from} til {to}. {why}',
  en: '{day}: {key} from {from} to {to}. {why}',
};
const RECTIFIED: Bilingual = { da: 'Berigtigelse: {reason}', en: 'Rectification: {reason}' };

/** The delivery plan as Markdown: what comes when, from which group, and what it waits for. One table for each bucket. */
export function deliveryPlan(committee: string, items: readonly Planned[], at: string, language: Language): string {
  const day = dayInWords(dayOf(at), language);
  const opening = [`# ${render(TITLE, language, { committee: plain(committee) })}`, render(AS_OF, language, { day })];
  const buckets = [...new Set(items.map(({ bucket }) => bucket))].sort();
  const tables = buckets.flatMap((bucket) => [
    `## ${render(BUCKET, language, { bucket })}`,
    tableOf(
      items.filter((item) => item.bucket === bucket),
      at,
      language,
    ),
  ]);
  const body = tables.length > 0 ? tables : [NONE[language]];
  return `${[...opening, ...body, ...movesOf(items, language)].join('\n\n')}\n`;
}

function tableOf(items: readonly Planned[], at: string, language: Language): string {
  const rows = items.map((item) => cellsOf(item, at, language));
  return [HEADS.map((head) => head[language]), HEADS.map(() => '---'), ...rows].map(rowOf).join('\n');
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
/** What people have written stands in a table or a line: it must not end it, nor be taken for Markdown. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\|*_`<[\]]/g, '\\$&')
    .trim();

function cellsOf(item: Planned, at: string, language: Language): readonly string[] {
  const { key, title, groups, needBy, start, end, label } = item;
  const each = (tell: (group: PlannedGroup) => string | undefined) =>
    groups
      .map((group) => tell(group) ?? '')
      .filter(Boolean)
      .join('; ');
  const day = (one: string | null) => (one ? dayInWords(one, language) : '');
  const begun = each(({ startedAt }) =>
    startedAt ? render(STARTED, language, { day: day(dayOf(startedAt)) }) : undefined,
  );
  return [
    plain(`${key}: ${title}`),
    each((group) => `${plain(group.title)} (${group.label[language].toLowerCase()})`),
    each(({ commission }) => commission?.label[language]),
    [day(start), begun].filter(Boolean).join(', '),
    each(({ gate }) => (gate && gateInWords(gate, language)) || undefined),
    each(({ taskDescription }) => taskDescription?.label[language]),
    day(end),
    day(needBy),
    isLate(item, at) ? render(LATE, language, { state: label[language] }) : label[language],
  ];
}

function gateInWords({ condition, open, since }: PlannedGate, language: Language): string {
  const day = since ? dayInWords(dayOf(since), language) : '';
  return render(open ? OPEN : SHUT, language, { condition: plain(condition), day });
}

function movesOf(items: readonly Planned[], language: Language): readonly string[] {
  const moves = items.flatMap(({ key, moves: own }) => own.map((move) => ({ key, ...move })));
  if (moves.length === 0) return [];
  const lines = moves
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map((move) => `- ${moveInWords(move, language)}`);
  return [`## ${MOVES[language]}`, lines.join('\n')];
}

function moveInWords({ key, from, to, decision, reason, at }: Move & { readonly key: string }, language: Language) {
  const day = dayInWords(dayOf(at), language);
  const why =
    decision === null
      ? render(RECTIFIED, language, { reason: plain(reason) })
      : `${plain(decision)} (${plain(reason)})`;
  return render(MOVED, language, { day, key: plain(key), from, to, why });
}
