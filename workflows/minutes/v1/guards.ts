import { brokenDecisions } from '../../../src/domain/meetings/bound-decisions.js';
import { withoutFile } from '../../../src/domain/papers/enclosures.js';
import { leaseAllows } from '../../../src/domain/papers/lease.js';
import { countLinked } from '../../../src/domain/workflow/facts.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

type Decision = EventNamed<'APPROVED' | 'APPROVED_WITH_CORRECTIONS' | 'POSTPONED' | 'RETURNED'>;
type Text = EventNamed<'ISSUE_VERSION' | 'RECTIFY_TEXT'>;
type Naming = EventNamed<'APPEND_STATEMENT' | 'SETTLE_DISPUTE' | 'PUBLISH'>;

const openCorrections = ({ facts }: Context) => countLinked(facts, 'correctedBy', 'open', 'made');
const fileless = ({ facts }: Context, { enclosures }: Text) => withoutFile(enclosures, facts.uploadedHashes ?? []);
const broken = ({ facts }: Context, { sections }: Text) => brokenDecisions(sections, facts.boundDecisions ?? []);
const sectionsNamed = (event: Naming): readonly string[] =>
  'omit' in event ? event.omit : event.section === undefined ? [] : [event.section];
const unknownSections = ({ facts }: Context, event: Naming) =>
  sectionsNamed(event).filter((section) => !(facts.publicText?.sections ?? []).includes(section));
const shown = ({ facts }: Context, { omit }: EventNamed<'PUBLISH'>) =>
  (facts.publicText?.closed ?? []).filter(({ section }) => !omit.includes(section)).map(({ item }) => item);
const missing = ({ facts }: Context) => facts.missingEnclosures ?? [];

export const guards = {
  leaseFree: guard<Context, Text>({
    needs: ['lease'],
    input: ['lease'],
    test: ({ context: { facts }, event }) => leaseAllows(facts.lease, facts.actor.person, event.lease),
    params: ({ context: { facts } }) => ({ until: facts.lease?.expiresAt ?? '' }),
    sentence: {
      da: 'En anden redigerer udkastet, eller din redigering er udløbet. Hent det nyeste udkast, og prøv igen.',
      en: 'Somebody else is editing the draft, or your lease has run out. Fetch the newest draft and try again.',
    },
    help: 'secretariat',
  }),
  enclosuresUploaded: guard<Context, Text>({
    needs: ['uploadedHashes'],
    input: ['enclosures'],
    test: ({ context, event }) => fileless(context, event).length === 0,
    params: ({ context, event }) => ({
      enclosures: fileless(context, event)
        .map(({ name }) => name)
        .join(', '),
    }),
    sentence: {
      da: 'Bilag, hvis fil ikke er lagt op til dokumentet: {enclosures}.',
      en: 'Enclosures whose file has not been uploaded to the paper: {enclosures}.',
    },
    help: 'secretariat',
  }),
  broughtInBySecretariat: guard<Context, Started>({
    input: ['before'],
    test: ({ context, event }) => event.before === undefined || context.facts.actor.roles.includes('secretariat'),
    sentence: {
      da: 'Kun sekretariatet fører referater ind, der er ældre end Mandat.',
      en: 'Only the secretariat brings in minutes that are older than Mandat.',
    },
    help: 'secretariat',
  }),
  approvedInThePast: guard<Context, Started>({
    input: ['before'],
    test: ({ context, event: { before } }) =>
      before?.approvedOn === undefined || Date.parse(before.approvedOn) <= Date.parse(context.facts.at),
    sentence: {
      da: 'Et referat kan ikke føres ind som godkendt på en dag, der ikke er kommet.',
      en: 'Minutes cannot be brought in as approved on a day that has not come.',
    },
    help: 'secretariat',
  }),
  wasApproved: guard<Context, Event>({
    test: ({ context }) => context.decidedAt !== null,
    sentence: { da: 'Referatet er ikke godkendt.', en: 'The minutes have not been approved.' },
    help: 'secretariat',
  }),
  decisionsStand: guard<Context, Text>({
    needs: ['boundDecisions'],
    input: ['sections'],
    test: ({ context, event }) => broken(context, event).length === 0,
    params: ({ context, event }) => ({ items: broken(context, event).join(', ') }),
    sentence: {
      da: 'Beslutningen skal stå i referatet med de ord, den blev noteret med på mødet: {items}. Er den noteret forkert, så berigtig den på mødet.',
      en: 'The decision must stand in the minutes in the words in which it was recorded at the meeting: {items}. If it was recorded wrongly, rectify it at the meeting.',
    },
    help: 'secretariat',
  }),
  decisionsStillStand: guard<Context, Event>({
    needs: ['unboundItems'],
    test: ({ context }) => (context.facts.unboundItems ?? []).length === 0,
    params: ({ context }) => ({ items: (context.facts.unboundItems ?? []).join(', ') }),
    sentence: {
      da: 'En beslutning er noteret anderledes på mødet, siden denne version blev udgivet: {items}. Udgiv en ny version.',
      en: 'A decision has been recorded otherwise at the meeting since this version was issued: {items}. Issue a new version.',
    },
    help: 'secretariat',
  }),
  chairClears: guard<Context, EventNamed<'CLEAR'>>({
    input: ['reason'],
    test: ({ context: { facts }, event }) => facts.actor.roles.includes('chair') || event.reason !== undefined,
    sentence: {
      da: 'Formanden frigiver referatet; sekretariatet skriver, hvordan og hvornår det skete.',
      en: 'The chair clears the minutes; the secretariat says how and when that happened.',
    },
    help: 'chair',
  }),
  sectionsThere: guard<Context, Naming>({
    needs: ['publicText'],
    input: ['omit', 'section'],
    test: ({ context, event }) => unknownSections(context, event).length === 0,
    params: ({ context, event }) => ({ sections: unknownSections(context, event).join(', ') }),
    sentence: {
      da: 'Disse afsnit findes ikke i referatet: {sections}.',
      en: 'These sections are not in the minutes: {sections}.',
    },
    help: 'secretariat',
  }),
  closedLeftOut: guard<Context, EventNamed<'PUBLISH'>>({
    needs: ['publicText'],
    input: ['omit'],
    test: ({ context, event }) => shown(context, event).length === 0,
    params: ({ context, event }) => ({ items: shown(context, event).join(', ') }),
    sentence: {
      da: 'Lukkede punkter hører ikke med i den offentlige udgave: {items}.',
      en: 'Closed items do not belong in the public version: {items}.',
    },
    help: 'secretariat',
  }),
  everyRemarkDisposed: guard<Context, Event>({
    needs: ['undisposed'],
    test: ({ context }) => (context.facts.undisposed ?? 0) === 0,
    params: ({ context }) => ({ count: context.facts.undisposed ?? 0 }),
    sentence: { da: 'Bemærkninger uden behandling: {count}.', en: 'Remarks without a disposition: {count}.' },
    help: 'secretariat',
  }),
  remarksOfPaper: guard<Context, EventNamed<'DISPOSE'>>({
    needs: ['remarkIds'],
    input: ['dispositions'],
    test: ({ context, event }) =>
      event.dispositions.every(({ remark }) => (context.facts.remarkIds ?? []).includes(remark)),
    sentence: {
      da: 'En af bemærkningerne gælder ikke dette dokument eller tæller ikke længere.',
      en: 'One of the remarks is not about this paper or no longer counts.',
    },
    help: 'secretariat',
  }),
  noOpenCorrection: guard<Context, Event>({
    needs: ['linked'],
    test: ({ context }) => openCorrections(context) === 0,
    params: ({ context }) => ({ count: openCorrections(context) }),
    sentence: {
      da: 'Rettelser, der hverken er kontrolleret eller bortfaldet: {count}.',
      en: 'Corrections neither checked nor dropped: {count}.',
    },
    help: 'secretariat',
  }),
  enclosuresPresent: guard<Context, Event>({
    needs: ['missingEnclosures'],
    test: ({ context }) => missing(context).length === 0,
    params: ({ context }) => ({ enclosures: missing(context).join(', ') }),
    sentence: {
      da: 'Bilag mangler i den nyeste version: {enclosures}.',
      en: 'Enclosures missing in the newest version: {enclosures}.',
    },
    help: 'secretariat',
  }),
  confirmedByTheNamed: guard<Context, Event>({
    test: ({ context: { confirmer, facts } }) =>
      confirmer === 'circulation' || confirmer === 'meeting' || facts.actor.roles.includes('chair'),
    sentence: {
      da: 'Efter beslutningen er det formanden, der bekræfter den endelige tekst.',
      en: 'By the decision it is the chair who confirms the final text.',
    },
    help: 'chair',
  }),
  confirmationExplained: guard<Context, EventNamed<'CONFIRM_TEXT'>>({
    input: ['reason'],
    test: ({ context: { confirmer }, event }) =>
      (confirmer !== 'circulation' && confirmer !== 'meeting') || event.reason !== undefined,
    sentence: {
      da: 'Skriv, hvornår og hvordan teksten blev bekræftet i rundsending eller på mødet.',
      en: 'Say when and how the text was confirmed in circulation or at the meeting.',
    },
    help: 'secretariat',
  }),
  decidesNewestVersion: guard<Context, Decision>({
    input: ['versionHash'],
    test: ({ context, event }) => event.versionHash === context.versionHash,
    params: ({ context }) => ({ version: context.version }),
    sentence: {
      da: 'Beslutningen nævner en anden version end den nyeste, version {version}.',
      en: 'The decision names another version than the newest, version {version}.',
    },
    help: 'chair',
  }),
  notARectification: guard<Context, Decision>({
    input: ['rectifies'],
    test: ({ event }) => !event.rectifies,
    sentence: {
      da: 'Dokumentet er til godkendelse på ny; den tidligere beslutning kan ikke berigtiges imens.',
      en: 'The paper is up for approval again; the earlier decision cannot be rectified meanwhile.',
    },
    help: 'secretariat',
  }),
  rectifiesThatDecision: guard<Context, Decision>({
    input: ['round', 'rectifies'],
    test: ({ context, event }) => event.rectifies && event.round === context.decidedBy,
    sentence: {
      da: 'Dokumentet er siden taget op igen eller behandlet i en anden sag, så beslutningen kan ikke berigtiges herfra.',
      en: 'The paper has since been taken up again or dealt with elsewhere, so the decision cannot be rectified from here.',
    },
    help: 'secretariat',
  }),
  canArrive: every('broughtInBySecretariat', 'approvedInThePast'),
  decisionHolds: every('notARectification', 'decidesNewestVersion'),
  decisionRectifiable: every('rectifiesThatDecision', 'noOpenCorrection'),
  canIssue: every('leaseFree', 'enclosuresUploaded', 'decisionsStand'),
  canClear: every('chairClears', 'decisionsStillStand'),
  canBecomeReady: every('everyRemarkDisposed', 'decisionsStillStand'),
  canPublish: every('decisionsStillStand', 'sectionsThere', 'closedLeftOut'),
  textIsFinal: every(
    'decisionsStillStand',
    'noOpenCorrection',
    'enclosuresPresent',
    'confirmedByTheNamed',
    'confirmationExplained',
  ),
} satisfies Guards;
