import { isNewest } from '../../../src/domain/rounds/ballot.js';
import { isRecused, standing } from '../../../src/domain/rounds/elector.js';
import { mayFile, notSent } from '../../../src/domain/rounds/receipt.js';
import { capacityOf, mayAnswerAfter } from '../../../src/domain/rounds/speaker.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';
import { paperFact } from './outcomes.js';
import { positionsTaken } from './positions.js';

type Position = EventNamed<'POSITION'>;

const titlesOf = (context: Context, papers: readonly string[]) =>
  papers.map((paper) => paperFact(context, paper)?.title ?? paper).join(', ');

const recusedIn = (context: Context, event: Position) =>
  positionsTaken(context, event).filter(
    ({ paper }) => context.facts.elector && isRecused(context.facts.elector, paper, context.facts.actor.person),
  );

/** The papers that a position cannot be given on; all of them where one answer was meant for all and none was left for it. */
const barredFrom = (context: Context, event: Position): readonly string[] => {
  const named = recusedIn(context, event).map(({ paper }) => paper);
  return named.length > 0 ? named : (context.facts.papers ?? []).map(({ paper }) => paper);
};

const staleIn = (context: Context, event: Position) =>
  positionsTaken(context, event).filter(({ paper, version }) => {
    const now = paperFact(context, paper);
    return now && !isNewest(now, version);
  });

function namedPapers(context: Context, event: Position | EventNamed<'RECUSE'>): readonly string[] {
  return event.type === 'RECUSE' ? (event.papers ?? []) : positionsTaken(context, event).map(({ paper }) => paper);
}

const isInFull = ({ choice, passage, proposed }: ReturnType<typeof positionsTaken>[number]) =>
  (passage === undefined) === (proposed === undefined) && (passage === undefined || choice === 'approveWithRemarks');

/** What must hold for a seat to answer, or to be recused. */
export const answering = {
  seatIsElector: guard<Context, Event>({
    needs: ['elector'],
    test: ({ context }) => Boolean(context.facts.elector),
    sentence: {
      da: 'Pladsen hørte ikke til dem, der kunne svare, da godkendelsen blev åbnet.',
      en: 'The seat was not among those that could answer when the round opened.',
    },
    help: 'secretariat',
  }),
  papersOfRound: guard<Context, Position | EventNamed<'RECUSE'>>({
    needs: ['papers'],
    input: ['positions', 'papers'],
    test: ({ context, event }) => namedPapers(context, event).every((paper) => paperFact(context, paper)),
    sentence: {
      da: 'Et af dokumenterne er ikke med i denne godkendelse.',
      en: 'One of the papers is not in this approval round.',
    },
    help: 'secretariat',
  }),
  notRecused: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context, event }) => recusedIn(context, event).length === 0 && positionsTaken(context, event).length > 0,
    params: ({ context, event }) => ({
      papers: titlesOf(context, barredFrom(context, event)),
    }),
    sentence: {
      da: 'Pladsen eller personen er inhabil og deltager ikke: {papers}.',
      en: 'The seat or the person is recused and takes no part: {papers}.',
    },
    help: 'secretariat',
  }),
  versionCurrent: guard<Context, Position>({
    needs: ['papers'],
    input: ['positions'],
    test: ({ context, event }) => staleIn(context, event).length === 0,
    params: ({ context, event }) => ({
      papers: titlesOf(
        context,
        staleIn(context, event).map(({ paper }) => paper),
      ),
    }),
    sentence: {
      da: 'Dokumentet har ændret sig væsentligt siden den version, du har set: {papers}.',
      en: 'The paper has changed materially since the version you have seen: {papers}.',
    },
    help: 'secretariat',
  }),
  wordsGiven: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context, event }) =>
      positionsTaken(context, event).every(({ choice, text }) => choice === 'approve' || choice === 'abstain' || text),
    sentence: {
      da: 'Bemærkninger, forbehold og afvisning skal have en tekst.',
      en: 'Remarks, a reservation or a refusal must have a text.',
    },
    help: 'secretariat',
  }),
  // The receipt is no `input` of these two: without one both hold, and the answer does not hang on it.
  filedBySecretariat: guard<Context, Position>({
    test: ({ context, event }) => mayFile(context.facts.actor, event.receipt),
    sentence: {
      da: 'Hvordan et svar er modtaget, oplyses kun, når sekretariatet fører det ind for pladsen.',
      en: 'How an answer was received is said only when the secretariat files it for the seat.',
    },
    help: 'secretariat',
  }),
  attachmentsSent: guard<Context, Position>({
    needs: ['uploadedHashes'],
    test: ({ context, event }) => notSent(event.receipt, context.facts.uploadedHashes ?? []).length === 0,
    params: ({ context, event }) => ({
      attachments: notSent(event.receipt, context.facts.uploadedHashes ?? []).join(', '),
    }),
    sentence: {
      da: 'Vedhæftede filer, der ikke er lagt op: {attachments}.',
      en: 'Attachments that have not been uploaded: {attachments}.',
    },
    help: 'secretariat',
  }),
  inTimeOrAccepted: guard<Context, Position>({
    input: ['receipt'],
    test: ({ context: { deadline, facts }, event }) =>
      deadline === null || Date.parse(deadline) > Date.parse(facts.at) || event.receipt?.lateBecause !== undefined,
    params: ({ context }) => ({ deadline: context.deadline ?? '' }),
    sentence: {
      da: 'Fristen {deadline} er passeret. Sekretariatet kan modtage svaret alligevel og skrive hvorfor.',
      en: 'The deadline {deadline} has passed. The secretariat can accept the answer all the same and say why.',
    },
    help: 'secretariat',
  }),
  oneSeatASubstitute: guard<Context, Position>({
    needs: ['elector'],
    test: ({ context: { facts } }) =>
      capacityOf(facts.actor) !== 'substitute' || (facts.elector?.elsewhere ?? []).length === 0,
    sentence: {
      da: 'Du har i denne godkendelse allerede svaret som suppleant for en anden plads; en suppleant svarer kun for én.',
      en: 'You have answered in this round as the substitute for another seat; a substitute answers for one only.',
    },
    help: 'secretariat',
  }),
  editorialInFull: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context, event }) => positionsTaken(context, event).every(isInFull),
    sentence: {
      da: 'En redaktionel bemærkning har både stedet og de ord, der foreslås i stedet, og hører til «med bemærkninger».',
      en: 'An editorial remark has both the passage and the words proposed instead, and belongs to “with remarks”.',
    },
    help: 'secretariat',
  }),
  memberSilent: guard<Context, Position>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all'],
    test: ({ context: { facts, ...rest }, event }) =>
      positionsTaken({ facts, ...rest }, event).every(({ paper }) => {
        const now = paperFact({ facts, ...rest }, paper);
        const said = now && facts.elector ? standing(facts.elector, now) : undefined;
        return mayAnswerAfter(facts.actor, said?.as ?? null);
      }),
    sentence: {
      da: 'Medlemmet har selv svaret for pladsen; så kan suppleanten ikke også svare.',
      en: 'The member has answered for the seat; the substitute cannot answer too.',
    },
    help: 'secretariat',
  }),
};
