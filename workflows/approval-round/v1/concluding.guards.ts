import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';
import {
  disagreeing,
  isPlainPaper,
  outcomesOf,
  paperFact,
  papersOf,
  reaches,
  correctionsOf,
  countOf,
  undecidable,
  unsettled,
  type Concluding,
} from './outcomes.js';

type Conclusion = EventNamed<'CONCLUDE'>;

const title = (context: Context, paper: string | undefined) =>
  (paper && paperFact(context, paper)?.title) ?? paper ?? '';

/** Papers approved with corrections that none reaches, and papers of the round that one reaches all the same. */
const misplaced = (context: Context, event: Concluding) =>
  outcomesOf(context, event).filter(
    ({ paper, outcome }) => reaches(correctionsOf(context, event), paper) !== (outcome === 'approvedWithCorrections'),
  );

/** Papers that are to be noted although they want a decision. */
const notNotable = (context: Context, event: Concluding) =>
  outcomesOf(context, event).filter(({ paper, outcome }) => outcome === 'noted' && !isPlainPaper(context, paper));

const outdated = (context: Context, event: Conclusion) =>
  outcomesOf(context, event).filter(
    ({ paper, decidedVersionHash }) =>
      decidedVersionHash !== undefined && decidedVersionHash !== paperFact(context, paper)?.versionHash,
  );

/** What must hold for a decision to be recorded. */
export const concluding = {
  everyPaperOnce: guard<Context, Conclusion>({
    needs: ['linked'],
    input: ['outcomes', 'sameForAll'],
    test: ({ context, event }) => {
      const decided = outcomesOf(context, event).map(({ paper }) => paper);
      return [...decided].sort().join() === [...papersOf(context)].sort().join();
    },
    sentence: {
      da: 'Hvert af godkendelsens dokumenter skal have ét udfald, og kun dem.',
      en: 'Each paper of the round must have one outcome, and no other paper.',
    },
    help: 'chair',
  }),
  paperOfRound: guard<Context, EventNamed<'RECTIFY_OUTCOME'>>({
    needs: ['linked'],
    input: ['paper'],
    test: ({ context, event }) => papersOf(context).includes(event.paper),
    sentence: {
      da: 'Dokumentet var ikke med i denne godkendelse.',
      en: 'The paper was not in this approval round.',
    },
    help: 'secretariat',
  }),
  correctionsPlaced: guard<Context, Concluding>({
    needs: ['linked', 'papers'],
    input: ['outcomes', 'sameForAll', 'outcome', 'corrections'],
    test: ({ context, event }) => misplaced(context, event).length === 0,
    params: ({ context, event }) => ({ paper: title(context, misplaced(context, event)[0]?.paper) }),
    sentence: {
      da: 'Rettelser og udfald passer ikke sammen: «{paper}» skal have rettelser, netop når det godkendes med rettelser.',
      en: 'Corrections and outcome do not match: “{paper}” has corrections exactly when it is approved with corrections.',
    },
    help: 'chair',
  }),
  plainPapersNoted: guard<Context, Concluding>({
    needs: ['linked', 'papers'],
    input: ['outcomes', 'sameForAll', 'outcome'],
    test: ({ context, event }) => notNotable(context, event).length === 0,
    params: ({ context, event }) => ({ paper: title(context, notNotable(context, event)[0]?.paper) }),
    sentence: {
      da: '«{paper}» skal der træffes beslutning om; kun planer, statusrapporter og lignende kan tages til efterretning.',
      en: '“{paper}” wants a decision; only plans, status reports and the like can be noted.',
    },
    help: 'chair',
  }),
  newestVersions: guard<Context, Conclusion>({
    needs: ['linked', 'papers'],
    input: ['outcomes'],
    test: ({ context, event }) => outdated(context, event).length === 0,
    params: ({ context, event }) => ({ paper: title(context, outdated(context, event)[0]?.paper) }),
    sentence: {
      da: '«{paper}» har fået en ny version, siden beslutningen blev skrevet.',
      en: '“{paper}” has a newer version than the one the decision names.',
    },
    help: 'secretariat',
  }),
  chairOrReason: guard<Context, Conclusion>({
    input: ['reason'],
    test: ({ context: { facts }, event }) => facts.actor.roles.includes('chair') || event.reason !== undefined,
    sentence: {
      da: 'Formanden konkluderer; sekretariatet skriver, hvordan og hvornår det skete.',
      en: 'The chair concludes; the secretariat says how and when that happened.',
    },
    help: 'chair',
  }),
  quorumReached: guard<Context, Conclusion>({
    needs: ['linked', 'papers', 'counts'],
    input: ['outcomes', 'sameForAll'],
    test: ({ context, event }) => undecidable(context, outcomesOf(context, event)) === undefined,
    params: ({ context, event }) => {
      const paper = undecidable(context, outcomesOf(context, event))?.paper ?? '';
      const { have = 0, need = 0 } = countOf(context, paper).quorum ?? {};
      return { paper: title(context, paper), have, need };
    },
    sentence: {
      da: 'Om «{paper}» kan der ikke træffes beslutning: {have} deltager, mindst {need} kræves. Sagen kan udsættes eller sendes tilbage.',
      en: 'Nothing can be decided on “{paper}”: {have} take part, at least {need} must. It can be postponed or returned.',
    },
    help: 'chair',
  }),
  agreesWithCount: guard<Context, Conclusion>({
    needs: ['linked', 'papers', 'counts'],
    input: ['outcomes', 'sameForAll'],
    test: ({ context, event }) => disagreeing(context, outcomesOf(context, event)) === undefined,
    params: ({ context, event }) => {
      const paper = disagreeing(context, outcomesOf(context, event))?.paper ?? '';
      const { tally } = countOf(context, paper);
      return {
        paper: title(context, paper),
        for: tally.approve + tally.approveWithRemarks,
        against: tally.cannot + tally.reservation,
        answered: tally.seats - tally.missing,
        seats: tally.seats,
      };
    },
    sentence: {
      da: 'Udfaldet for «{paper}» stemmer ikke med optællingen efter reglerne: {for} for, {against} imod; {answered} af {seats} pladser har svaret.',
      en: 'The outcome for “{paper}” does not agree with the count by the rules: {for} for, {against} against; {answered} of {seats} seats have answered.',
    },
    help: 'chair',
  }),
  nothingCanChange: guard<Context, Conclusion>({
    needs: ['linked', 'papers', 'counts'],
    test: ({ context }) => unsettled(context).length === 0,
    params: ({ context }) => ({
      papers: unsettled(context)
        .map((paper) => title(context, paper))
        .join(', '),
    }),
    sentence: {
      da: 'Fristen løber endnu, og de, der ikke har svaret, kan ændre udfaldet: {papers}.',
      en: 'The deadline has not passed, and those who have not answered could change the outcome: {papers}.',
    },
    help: 'chair',
  }),
};
