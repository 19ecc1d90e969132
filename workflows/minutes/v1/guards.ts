import { brokenDecisions } from '../../../src/domain/meetings/bound-decisions.js';
import { withoutFile } from '../../../src/domain/papers/enclosures.js';
import { leaseAllows } from '../../../src/domain/papers/lease.js';
import { countLinked } from '../../../src/domain/workflow/facts.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

type Decision = EventNamed<'APPROVED' | 'APPROVED_WITH_CORRECTIONS' | 'POSTPONED' | 'RETURNED'>;
type Text = EventNamed<'ISSUE_VERSION' | 'RECTIFY_TEXT'>;

const openCorrections = ({ facts }: Context) => countLinked(facts, 'correctedBy', 'open', 'made');
const fileless = ({ facts }: Context, { enclosures }: Text) => withoutFile(enclosures, facts.uploadedHashes ?? []);
const missing = ({ facts }: Context) => facts.missingEnclosures ?? [];

const broken = ({ facts }: Context, { sections }: Text) => brokenDecisions(sections, facts.boundDecisions ?? []);
const unbound = ({ facts }: Context) => facts.unboundItems ?? [];

type Naming = EventNamed<'APPEND_STATEMENT' | 'SETTLE_DISPUTE' | 'PUBLISH'>;

const namedSections = (event: Naming): readonly string[] =>
  event.type === 'PUBLISH' ? event.omit : event.section === undefined ? [] : [event.section];
const unknownSections = ({ facts }: Context, event: Naming) =>
  namedSections(event).filter((section) => !facts.minutesSections?.sections.includes(section));

const closedShown = ({ facts }: Context, { omit }: EventNamed<'PUBLISH'>) =>
  (facts.minutesSections?.closed ?? []).filter(({ section }) => !omit.includes(section)).map(({ item }) => item);

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
  decisionsStand: guard<Context, Text>({
    needs: ['boundDecisions'],
    input: ['sections'],
    test: ({ context, event }) => broken(context, event).length === 0,
    params: ({ context, event }) => ({ items: broken(context, event).join('; ') }),
    sentence: {
      da: 'En beslutning er ændret eller udeladt: {items}. Beslutninger står ordret og i et afsnit for sig; er de ført forkert, berigtiges de på mødet.',
      en: 'A decision was changed or left out: {items}. Decisions stand word for word in a paragraph of their own; what was recorded wrongly is put right at the meeting.',
    },
    help: 'secretariat',
  }),
  textHoldsDecisions: guard<Context, Event>({
    needs: ['unboundItems'],
    test: ({ context }) => unbound(context).length === 0,
    params: ({ context }) => ({ items: unbound(context).join('; ') }),
    sentence: {
      da: 'En beslutning er siden berigtiget på mødet og står ikke ordret i den nyeste version: {items}.',
      en: 'A decision has since been put right at the meeting and does not stand word for word in the newest version: {items}.',
    },
    help: 'secretariat',
  }),
  chairOrReason: guard<Context, EventNamed<'CLEAR'>>({
    input: ['reason'],
    test: ({ context: { facts }, event }) => facts.actor.roles.includes('chair') || event.reason !== undefined,
    sentence: {
      da: 'Formanden frigiver referatet; sekretariatet skriver, hvordan og hvornår det skete.',
      en: 'The chair clears the minutes; the secretariat says how and when that happened.',
    },
    help: 'chair',
  }),
  sectionsKnown: guard<Context, Naming>({
    needs: ['minutesSections'],
    input: ['section', 'omit'],
    test: ({ context, event }) => unknownSections(context, event).length === 0,
    params: ({ context, event }) => ({ sections: unknownSections(context, event).join(', ') }),
    sentence: {
      da: 'Afsnit, der ikke er i den nyeste version: {sections}.',
      en: 'Sections that are not in the newest version: {sections}.',
    },
    help: 'secretariat',
  }),
  closedItemsLeftOut: guard<Context, EventNamed<'PUBLISH'>>({
    needs: ['minutesSections'],
    input: ['omit'],
    test: ({ context, event }) => closedShown(context, event).length === 0,
    params: ({ context, event }) => ({ items: closedShown(context, event).join('; ') }),
    sentence: {
      da: 'Lukkede punkter offentliggøres ikke; udelad deres afsnit: {items}.',
      en: 'Closed items are not published; leave their sections out: {items}.',
    },
    help: 'secretariat',
  }),
  heldAlready: guard<Context, Started>({
    input: ['heldAt', 'meeting'],
    test: ({ context, event: { heldAt, meeting } }) =>
      meeting !== undefined || Date.parse(heldAt) <= Date.parse(context.facts.at),
    sentence: {
      da: 'Der skrives ikke referat af et møde, der ikke er holdt.',
      en: 'No minutes are written of a meeting that has not been held.',
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
      da: 'Dokumentet er siden behandlet i en anden sag, så beslutningen kan ikke berigtiges herfra.',
      en: 'The paper has since been dealt with elsewhere, so the decision cannot be rectified from here.',
    },
    help: 'secretariat',
  }),
  canArrive: every('heldAlready', 'broughtInBySecretariat', 'approvedInThePast'),
  decisionHolds: every('notARectification', 'decidesNewestVersion'),
  decisionRectifiable: every('rectifiesThatDecision', 'noOpenCorrection'),
  canIssue: every('leaseFree', 'enclosuresUploaded', 'decisionsStand'),
  canClear: every('chairOrReason', 'textHoldsDecisions'),
  canBecomeReady: every('everyRemarkDisposed', 'textHoldsDecisions'),
  canPublish: every('textHoldsDecisions', 'sectionsKnown', 'closedItemsLeftOut'),
  textIsFinal: every(
    'textHoldsDecisions',
    'noOpenCorrection',
    'enclosuresPresent',
    'confirmedByTheNamed',
    'confirmationExplained',
  ),
} satisfies Guards;
