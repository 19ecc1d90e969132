import type { AgendaItem } from '../../src/domain/meetings/agenda-item.js';
import { itemFields } from '../../src/domain/meetings/agenda-item.js';
import type { StoredRow } from '../../src/domain/meetings/agenda.js';
import type { MeetingSlice, RowOf } from '../../src/domain/meetings/meeting-rows.js';
import type { MeetingHead } from '../../src/domain/meetings/meeting.js';
import type { Section } from '../../src/domain/papers/version.js';

/** The ninth meeting of the reference case as it would be left in rows; the words are ours, people are their seats. */
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const papers = {
  minutes8: uuid(1),
  gp: uuid(2),
  spec: uuid(3),
  cae: uuid(4),
  plan: uuid(5),
  communication: uuid(6),
};

export const head: MeetingHead = {
  title: 'Niende møde i programstyregruppen',
  number: 9,
  kind: 'ordinary',
  form: 'hybrid',
  place: 'Sundhedsdatastyrelsen, mødelokale 1',
  starts: '2025-02-20T08:00:00.000Z',
  ends: '2025-02-20T10:30:00.000Z',
};

export const committee = 'Programstyregruppen for data i det nære sundhedsvæsen';

/** What the figure under item 1 is stored as. */
export const FIGURE = 'f'.repeat(64);

const SECRETARY = uuid(99);

const item = (given: Partial<AgendaItem> & Pick<AgendaItem, 'key' | 'number' | 'title' | 'kind'>): RowOf<'item'> => ({
  ...itemFields({ papers: [], annexes: [], guests: [], closed: false, excluded: [], ...given }),
  ...{ change: 'added', when: 'planned', reason: null, person: SECRETARY },
});

const agenda: readonly RowOf<'item'>[] = [
  item({
    ...{ key: 'welcome', number: '1', title: 'Velkomst og det aftalte om analysemiljøer', kind: 'information', minutes: 20 },
    presenter: 'Formand, SDS',
    papers: [papers.minutes8],
    standing: 'minutes',
    cover: {
      background: 'Danske Regioner har gennem teknikergruppen for ordiprax+ spurgt, hvad der er besluttet om analysemiljøer, og hvad der ikke er.\n\nReferatet af ottende møde er rettet efter bemærkninger og vedlagt.',
      points: ['tager orienteringen til efterretning', 'godkender referatet af ottende møde'],
    },
  }),
  item({
    ...{ key: 'commissions', number: '2', title: 'Kommissorier for arbejdsgrupperne i spor 4', kind: 'decision', minutes: 60 },
    presenter: 'Medlem, SDS',
    cover: {
      background: 'Leverancerne i 2025 får hver en arbejdsgruppe. Kommissorierne har været i kommentering, og bemærkningerne er indarbejdet.',
      points: ['godkender kommissorierne', 'lader udpegningen af medlemmer begynde, mens teksterne rettes til'],
      process: 'Gruppernes første opgave er en **opgavebeskrivelse**, som styregruppen godkender.',
    },
  }),
  item({ key: 'gp', number: '2.1', title: 'Data fra almen praksis', kind: 'decision', papers: [papers.gp], annexes: [{ name: 'Kommissorium for almen praksis', paper: papers.gp }] }),
  item({ key: 'spec', number: '2.2', title: 'Data fra speciallægepraksis', kind: 'decision', papers: [papers.spec], annexes: [{ name: 'Kommissorium for speciallægepraksis', paper: papers.spec }] }),
  item({ key: 'cae', number: '2.3', title: 'Lukket analysemiljø', kind: 'decision', papers: [papers.cae], annexes: [{ name: 'Kommissorium for lukket analysemiljø', paper: papers.cae }] }),
  item({ key: 'status', number: '3', title: 'Status for programmet', kind: 'information', presenter: 'Medlem, SDS', minutes: 40, annexes: [{ name: 'Leveranceplan 2025', paper: papers.plan }] }),
  item({ key: 'tracks', number: '3.1', title: 'Spor 1-3', kind: 'information' }),
  item({ key: 'track4', number: '3.2', title: 'Spor 4', kind: 'information' }),
  item({ key: 'ordiprax', number: '3.3', title: 'ordiprax+', kind: 'information' }),
  item({ key: 'delivery', number: '3.4', title: 'Plan for leverancer i 2025 og frem', kind: 'information' }),
  item({
    ...{ key: 'communication', number: '4', title: 'Kommunikation', kind: 'discussion', presenter: 'Medlem, SDS', minutes: 25 },
    papers: [papers.communication],
    annexes: [{ name: 'Udkast til kommunikationsplan', paper: papers.communication }, { name: 'Lysbilleder om formidling' }],
    guests: [{ name: 'Kommunikationskonsulent', organisation: 'SDS' }],
  }),
  item({ key: 'communicationPlan', number: '4.1', title: 'Planen', kind: 'discussion' }),
  item({ key: 'messages', number: '4.2', title: 'Budskaber med henblik på forpligtende formidling', kind: 'discussion' }),
  item({ key: 'next', number: '5', title: 'Opsamling og næste møde', kind: 'information', presenter: 'Formand, SDS', minutes: 5 }),
]; // prettier-ignore

const said = (key: string, under: string, organisation: string, kind: RowOf<'contribution'>['kind'], text: string, figure: RowOf<'contribution'>['figure'] = null): RowOf<'contribution'> =>
  ({ key, item: under, kind, text, figure, seat: uuid(50), name: `Medlem, ${organisation}`, organisation, person: SECRETARY }); // prettier-ignore

const contributions: readonly RowOf<'contribution'>[] = [
  said('c1', 'welcome', 'DR', 'asked', 'hvad der er besluttet om analysemiljøer, og hvad der ikke er.'),
  said('c2', 'welcome', 'SDS', 'answered', 'at forundersøgelsen for det lukkede analysemiljø også dækker ordiprax+, da de tekniske muligheder og juraen er de samme.'),
  said('c3', 'welcome', 'SDS', 'presented', 'en figur over de to miljøer.', { name: 'Figur: analysemiljøerne for ordiprax+ og spor 4', sha256: FIGURE }),
  said('c4', 'gp', 'KL', 'said', 'at KL gerne deltager med en repræsentant i gruppen.'),
  said('c5', 'cae', 'KL', 'asked', 'hvornår andre formål bliver besluttet. KL ønsker nye data i miljøet i god tid.'),
  said('c6', 'cae', 'SDS', 'answered', 'at der ikke kan gives en dato, og at en udvidelse kan være en kandidat for 2026.'),
  said('c7', 'cae', 'DR', 'asked', 'hvad produktet er: at bygge og gemme modeller, og en funktion, hvor man kan lægge personlister op.'),
  said('c8', 'communicationPlan', 'KL', 'said', 'at KL allerede har samlet forskere og institutioner.'),
  said('c9', 'communicationPlan', 'KOR', 'proposed', 'at planen tages op i KOR.'),
  said('c10', 'communicationPlan', 'SST', 'said', 'at planlægning og styring bør vægtes højere.'),
  said('c11', 'communicationPlan', 'DR', 'said', 'at planen først bør sige, hvilke data der findes, og hvad de kan bruges til.'),
]; // prettier-ignore

const decided = (decision: string, under: string, outcome: RowOf<'itemDecision'>['outcome'], text: string, more: Partial<RowOf<'itemDecision'>> = {}): RowOf<'itemDecision'> =>
  ({ decision, item: under, point: null, outcome, text, papers: [], dissent: [], person: SECRETARY, ...more }); // prettier-ignore

const decisions: readonly RowOf<'itemDecision'>[] = [
  decided('d1', 'welcome', 'restated', 'Forundersøgelsen gælder også ordiprax+. Sundhedsdatastyrelsen fortæller det til teknikergruppen.', { point: 1 }),
  decided('d2', 'welcome', 'approved', 'Referatet af ottende møde er godkendt uden yderligere bemærkninger.', { point: 2 }),
  decided('d3', 'commissions', 'approvedWithCorrections', 'Kommissorierne er godkendt med generelle og enkelte specifikke rettelser.'),
  decided('d3', 'gp', 'approvedWithCorrections', 'Kommissoriet er godkendt med de generelle rettelser.', { papers: [papers.gp] }),
  decided('d3', 'spec', 'approvedWithCorrections', 'Kommissoriet er godkendt med de generelle rettelser.', { papers: [papers.spec] }),
  decided('d3', 'cae', 'approvedWithCorrections', 'Kommissoriet er godkendt med de generelle rettelser og to specifikke.', { papers: [papers.cae], dissent: [{ seat: uuid(50), name: 'Medlem, KL', organisation: 'KL', text: 'Nye data bør med i miljøet, før det tages i brug.' }] }),
  decided('d4', 'status', 'noted', 'Status er taget til efterretning.'),
  decided('d5', 'delivery', 'agreed', 'Leveranceplanen knyttes tættere til kommissorierne, med gruppernes startdatoer i.'),
  decided('d6', 'communication', 'discussed', 'Udkastet er drøftet; planen revideres.'),
]; // prettier-ignore

const noted = (key: string, under: string, text: string, who: string, more: Partial<RowOf<'noted'>> = {}): RowOf<'noted'> =>
  ({ key, item: under, text, who, papers: [], scope: 'general', kind: 'text', person: SECRETARY, ...more }); // prettier-ignore

const corrections: readonly RowOf<'noted'>[] = [
  noted('G1', 'commissions', 'Nogle eksempler på databehov og formål på området.', 'Styregruppen'),
  noted('G2', 'commissions', 'Blik for omverdenen og ændret fokus: EHDS og sundhedsreformen.', 'Styregruppen'),
  noted('G3', 'commissions', 'Formålet forbliver så åbent, at grupperne har noget at sige.', 'Styregruppen', { kind: 'principle' }),
  noted('G4', 'commissions', 'Grupperne tænker også i konkrete anvendelser af analysemiljøet.', 'Styregruppen'),
  noted('G5', 'commissions', 'Den samlede leveranceplan vedlægges.', 'Styregruppen', { kind: 'enclosure' }),
  noted('G6', 'commissions', 'Et eksempel på en opgavebeskrivelse vedlægges.', 'Styregruppen', { kind: 'enclosure' }),
  noted('G7', 'cae', 'Grupperne for kommunale data, almen praksis og speciallægepraksis hjælper med at afklare brugen af miljøet.', 'Styregruppen', { papers: [papers.cae] }),
  noted('S1', 'cae', 'Indledningen tager udgangspunkt i de nuværende data i Sundhedsdata på Tværs.', 'Formand for KPOS-gruppen', { scope: 'specific', papers: [papers.cae] }),
]; // prettier-ignore

const raised: readonly RowOf<'raised'>[] = [
  { item: 'welcome', as: 'followUp', text: 'Orientér teknikergruppen for ordiprax+ om det besluttede.', who: 'SDS', due: '2025-03-14T12:00:00.000Z', person: SECRETARY },
  { item: 'cae', as: 'openQuestion', text: 'Om og hvordan nye data kan knyttes til kuben.', who: null, due: null, person: SECRETARY },
  { item: 'next', as: 'followUp', text: 'Find en dato for et ekstraordinært møde i midten eller slutningen af maj.', who: 'SDS', due: '2025-04-01T10:00:00.000Z', person: SECRETARY },
]; // prettier-ignore

const seated = (organisation: string, status: RowOf<'attendance'>['status'], more: Partial<RowOf<'attendance'>> = {}): RowOf<'attendance'> =>
  ({ seat: uuid(60 + organisations.indexOf(organisation)), name: `Medlem, ${organisation}`, organisation, status, item: null, note: null, person: SECRETARY, ...more }); // prettier-ignore

export const organisations = ['SDS', 'SST', 'DR', 'KOR', 'FAPS', 'KL', 'ISM', 'PLO'];

const guest = (name: string, organisation: string): RowOf<'attendance'> => ({
  ...{ seat: null, name, organisation, status: 'present', item: null, note: null, person: SECRETARY },
});

const attendance: readonly RowOf<'attendance'>[] = [
  { ...seated('SDS', 'present'), seat: uuid(70), name: 'Formand, SDS' },
  ...['SDS', 'SST', 'DR', 'KOR', 'FAPS', 'KL'].map((organisation) => seated(organisation, 'present')),
  seated('ISM', 'virtual'),
  { ...seated('PLO', 'substitute'), name: 'Suppleant, PLO', note: 'for medlemmet, der havde meldt afbud' },
  guest('Formand for KPOS-gruppen', 'SDS'),
  guest('Repræsentant', 'DeiC'),
  seated('FAPS', 'recused', { item: 'spec', note: 'deltog ikke i drøftelsen' }),
];

const brought = (under: string, paper: string, title: string, version: number): RowOf<'brought'> => ({
  ...{ agenda: 1, item: under, paper, title, version, versionHash: String(version).repeat(64), how: 'sent' },
});

export const sent: readonly RowOf<'brought'>[] = [
  brought('welcome', papers.minutes8, 'Referat af ottende møde', 2),
  brought('gp', papers.gp, 'Kommissorium: almen praksis', 3),
  brought('spec', papers.spec, 'Kommissorium: speciallægepraksis', 3),
  brought('cae', papers.cae, 'Kommissorium: lukket analysemiljø', 3),
  brought('status', papers.plan, 'Leveranceplan', 1),
  { ...brought('communication', papers.communication, 'Kommunikationsplan', 1), how: 'tabled' },
];

const recipients = ['Formand, SDS', ...organisations.map((organisation) => `Medlem, ${organisation}`)];

/** Rows in the order in which they came about, each in an entry of its own. */
const rowsOf = (all: readonly (readonly [MeetingSlice, string, unknown])[]): readonly StoredRow[] =>
  all.map(([slice, at, body], i) => ({ slice, n: i + 1, k: 0, at, body }) as StoredRow);

const of = (slice: MeetingSlice, at: string, bodies: readonly unknown[]) =>
  bodies.map((body) => [slice, at, body] as const);

const BEFORE = '2025-02-06T09:00:00.000Z';
const AT = '2025-02-20T09:00:00.000Z';

export const rows: readonly StoredRow[] = rowsOf([
  ...of('item', BEFORE, agenda),
  ...of('dispatch', BEFORE, [
    { kind: 'notice', agenda: 1, recipients, copies: ['Formand for styregruppen for spor 2+3, SDS'], text: 'Vi indkalder hermed til mødet. Dagsordenen er vedlagt.', person: SECRETARY },
  ]),
  ...of('brought', BEFORE, sent),
  ...of('item', AT, [
    { ...item({ key: 'kpos', number: '2.4', title: 'KPOS-gruppens første møde', kind: 'information' }), when: 'table', reason: 'Gruppen mødes 27. februar.' },
    { ...item({ key: 'later', number: '6', title: 'Tværgående brug af nye data', kind: 'discussion' }), change: 'dropped', reason: 'Udsat til mødet i juni.' },
  ]),
  ...of('attendance', AT, attendance),
  ...of('contribution', AT, contributions),
  ...of('itemDecision', AT, decisions),
  ...of('noted', AT, corrections),
  ...of('raised', AT, raised),
  ...of('irregularity', AT, [{ what: 'unannouncedSubstitute', item: null, params: { name: 'Suppleant, PLO' }, reason: 'PLO meldte suppleanten på selve dagen.', person: SECRETARY }]),
]); // prettier-ignore

const paragraph = (about: string): string =>
  `Arbejdsgruppen beskriver, hvordan ${about} kan udstilles for dem, der har brug for dem.\n\n- databehov og formål\n- kvalitet og dækning\n\n| Trin | Tid |\n| - | - |\n| Opgavebeskrivelse | juni 2025 |\n| Udstilling | december 2025 |`;

/** The text of a commission. */
export const commission = (about: string): readonly Section[] => [
  { id: 'formaal', heading: '1. Formål', markdown: paragraph(about) },
  { id: 'opgaver', heading: '2. Opgaver', markdown: 'Gruppen skal\n\n1. beskrive opgaven\n2. prøve løsninger af\n\n### Afgrænsning\n\nGruppen ser ikke på økonomi.' },
  { id: 'sammensaetning', heading: '3. Sammensætning', markdown: 'Samlet skal gruppen forstå data, brugernes behov og sundhedspolitikken.' },
]; // prettier-ignore
