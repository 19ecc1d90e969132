import { dayInWords, dayOf } from '../programme/day.js';
import { render, type Bilingual, type Language } from '../workflow/bilingual.js';
import { instantInWords } from '../workflow/instant-in-words.js';

interface Section {
  readonly heading: string;
  readonly markdown: string;
}

/** A paper and where it stands. */
export interface PackedPaper {
  readonly title: string;
  readonly label: Bilingual;
}

/** What somebody who comes to a group needs to know. */
export interface WelcomePack {
  readonly group: PackedPaper;
  /** The group's mandate, in its newest version. */
  readonly commission: (PackedPaper & { readonly version: number; readonly sections: readonly Section[] }) | null;
  readonly gate: { readonly condition: string; readonly open: boolean } | null;
  readonly members: readonly { readonly seatName: string; readonly organisation: string }[];
  readonly papers: readonly PackedPaper[];
  /** What the reader's own seats in the group have been asked and have not answered. */
  readonly requests: readonly { readonly title: string; readonly label: Bilingual; readonly deadline: string | null }[];
}

const TITLE: Bilingual = { da: 'Velkommen: {title}', en: 'Welcome: {title}' };
const STANDS: Bilingual = { da: 'Gruppen er {state} ({day}).', en: 'The group is {state} ({day}).' };
const OPEN: Bilingual = { da: 'Forudsætningen er opfyldt: {condition}.', en: 'The gate is open: {condition}.' };
const SHUT: Bilingual = { da: 'Forudsætningen er ikke opfyldt: {condition}.', en: 'The gate is closed: {condition}.' };
const REQUESTS: Bilingual = { da: 'Det venter på dig', en: 'Waiting for you' };
const NO_REQUESTS: Bilingual = { da: 'Intet lige nu.', en: 'Nothing just now.' };
const BY: Bilingual = { da: ', senest {deadline}', en: ', by {deadline}' };
const MEMBERS: Bilingual = { da: 'Pladser i gruppen', en: 'Seats in the group' };
const PAPERS: Bilingual = { da: 'Gruppens dokumenter', en: 'The papers of the group' };
const MANDATE: Bilingual = { da: 'Kommissorium', en: 'Commission' };
const VERSION: Bilingual = { da: '{title}, version {version} ({state}).', en: '{title}, version {version} ({state}).' };

const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\|*_`<[\]#]/g, '\\$&')
    .trim();
const small = (label: Bilingual, language: Language) => label[language].toLowerCase();

/** The pack as Markdown: first what waits for the reader, then the group, at last the whole text of its mandate. */
export function welcomePack(pack: WelcomePack, at: string, language: Language): string {
  const { group, gate, requests, members, papers } = pack;
  const day = dayInWords(dayOf(at), language);
  const parts = [
    `# ${render(TITLE, language, { title: plain(group.title) })}`,
    render(STANDS, language, { state: small(group.label, language), day }),
    ...(gate ? [render(gate.open ? OPEN : SHUT, language, { condition: plain(gate.condition) })] : []),
    `## ${REQUESTS[language]}`,
    requests.length > 0 ? list(requests.map((request) => requestInWords(request, language))) : NO_REQUESTS[language],
    ...chapter(
      MEMBERS[language],
      members.map(({ seatName, organisation }) => `${plain(seatName)} (${plain(organisation)})`),
    ),
    ...chapter(
      PAPERS[language],
      papers.map(({ title, label }) => `${plain(title)} (${small(label, language)})`),
    ),
    ...mandateOf(pack, language),
  ];
  return `${parts.join('\n\n')}\n`;
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const chapter = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${heading}`, list(lines)] : []);

function requestInWords({ title, label, deadline }: WelcomePack['requests'][number], language: Language): string {
  const by = deadline ? render(BY, language, { deadline: instantInWords(deadline, language) }) : '';
  return `${label[language]}: ${plain(title)}${by}`;
}

function mandateOf({ commission }: WelcomePack, language: Language): readonly string[] {
  if (commission === null) return [];
  const { title, version, label, sections } = commission;
  const about = render(VERSION, language, { title: plain(title), version, state: small(label, language) });
  const text = sections.flatMap(({ heading, markdown }) => [`### ${plain(heading)}`, markdown.trim()]);
  return [`## ${MANDATE[language]}`, about, ...text];
}
