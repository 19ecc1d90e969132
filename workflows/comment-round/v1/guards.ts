import { unknownSeats } from '../../../src/domain/rounds/committee-seats.js';
import { notAwaited, nudgeAgainFrom } from '../../../src/domain/nudging/seat-nudges.js';
import { mayFile, notSent } from '../../../src/domain/rounds/receipt.js';
import { mayAnswerAfter, seatOf } from '../../../src/domain/rounds/speaker.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, Started } from './events.js';

type Answer = Extract<Event, { type: 'SUBMIT_REMARKS' }>;
type Filed = Extract<Event, { type: 'SUBMIT_REMARKS' | 'NO_REMARKS' }>;
type Nudge = Extract<Event, { type: 'NUDGE' }>;
type Extension = Extract<Event, { type: 'EXTEND' }>;

const papersOf = ({ facts }: Context) =>
  (facts.linked ?? []).filter(({ relation }) => relation === 'collects').map(({ id }) => id);

const earliest = ({ facts }: Context) => facts.shortestPeriods?.comments?.earliest;

/** What must hold of an answer that was given elsewhere. */
const filed = ['filedBySecretariat', 'attachmentsSent'] as const;

export const guards = {
  seatsKnown: guard<Context, Started>({
    needs: ['committeeSeats'],
    input: ['seats'],
    test: ({ context, event }) => unknownSeats(event.seats, context.facts.committeeSeats ?? []).length === 0,
    params: ({ context, event }) => ({
      seats: unknownSeats(event.seats, context.facts.committeeSeats ?? []).join(', '),
    }),
    sentence: {
      da: 'Disse pladser findes ikke i udvalget: {seats}.',
      en: 'These are no seats of the committee: {seats}.',
    },
    help: 'secretariat',
  }),
  deadlineAhead: guard<Context, Extension | Started>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.facts.at),
    params: ({ event }) => ({ deadline: event.deadline }),
    sentence: { da: 'Fristen {deadline} er allerede passeret.', en: 'The deadline {deadline} has already passed.' },
    help: 'secretariat',
  }),
  periodLongEnough: guard<Context, Started>({
    needs: ['shortestPeriods'],
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) >= Date.parse(earliest(context) ?? event.deadline),
    params: ({ context, event }) => ({ deadline: event.deadline, earliest: earliest(context) ?? '' }),
    sentence: {
      da: 'Fristen {deadline} er for kort efter forretningsordenen: den kan tidligst udløbe {earliest}.',
      en: 'The deadline {deadline} is too soon by the rules of procedure: it can be {earliest} at the earliest.',
    },
    help: 'secretariat',
  }),
  deadlineLater: guard<Context, Extension>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.deadline),
    params: ({ context }) => ({ deadline: context.deadline }),
    sentence: {
      da: 'En forlænget frist skal ligge efter den nuværende, {deadline}.',
      en: 'An extended deadline must be later than the present one, {deadline}.',
    },
    help: 'secretariat',
  }),
  seatAsked: guard<Context, Event>({
    needs: ['commentSeat'],
    test: ({ context }) => Boolean(context.facts.commentSeat),
    params: ({ context }) => ({ seat: seatOf(context.facts.actor) }),
    sentence: {
      da: 'Pladsen er ikke blandt dem, der er bedt om bemærkninger.',
      en: 'The seat is not among those asked for remarks.',
    },
    help: 'secretariat',
  }),
  memberSilent: guard<Context, Event>({
    needs: ['commentSeat'],
    test: ({ context: { facts } }) => mayAnswerAfter(facts.actor, facts.commentSeat?.answeredAs ?? null),
    sentence: {
      da: 'Medlemmet har selv svaret for pladsen; så kan suppleanten ikke også svare.',
      en: 'The member has answered for the seat; the substitute cannot answer too.',
    },
    help: 'secretariat',
  }),
  papersOfRound: guard<Context, Answer>({
    needs: ['linked'],
    input: ['remarks'],
    test: ({ context, event }) => event.remarks.every(({ paper }) => papersOf(context).includes(paper)),
    sentence: {
      da: 'En bemærkning gælder et dokument, som ikke er med i kommenteringen.',
      en: 'A remark concerns a paper that is not in this comment round.',
    },
    help: 'secretariat',
  }),
  // The receipt is no `input` of these two: without one both hold, and the answer does not hang on it.
  filedBySecretariat: guard<Context, Filed>({
    test: ({ context, event }) => mayFile(context.facts.actor, event.receipt),
    sentence: {
      da: 'Hvordan et svar er modtaget, oplyses kun, når sekretariatet fører det ind for pladsen.',
      en: 'How an answer was received is said only when the secretariat files it for the seat.',
    },
    help: 'secretariat',
  }),
  attachmentsSent: guard<Context, Filed>({
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
  lastMissing: guard<Context, Event>({
    needs: ['commentSeat'],
    test: ({ context }) => !context.facts.commentSeat?.answeredAs && context.answered + 1 >= context.asked,
    sentence: { da: 'Andre pladser mangler endnu at svare.', en: 'Other seats have yet to answer.' },
    help: 'secretariat',
  }),
  seatAnswered: guard<Context, Event>({
    needs: ['commentSeat'],
    test: ({ context }) => Boolean(context.facts.commentSeat?.answeredAs),
    sentence: {
      da: 'Pladsen har ikke svaret, så der er intet at berigtige.',
      en: 'The seat has not answered: nothing to rectify.',
    },
    help: 'secretariat',
  }),
  // The seats are no `input` of these: without any both look at all that are missing.
  someoneMissing: guard<Context, Event>({
    needs: ['missingSeats'],
    test: ({ context }) => (context.facts.missingSeats ?? []).length > 0,
    sentence: { da: 'Alle har svaret: der er ingen at minde.', en: 'All have answered: there is nobody to remind.' },
    help: 'secretariat',
  }),
  seatsAwaited: guard<Context, Nudge>({
    needs: ['missingSeats'],
    test: ({ context, event }) => notAwaited(context.facts, event.seats).length === 0,
    params: ({ context, event }) => ({ seats: notAwaited(context.facts, event.seats).join(', ') }),
    sentence: {
      da: 'Disse pladser ventes der ikke på: {seats}.',
      en: 'Nothing is awaited from these seats: {seats}.',
    },
    help: 'secretariat',
  }),
  notNudgedLately: guard<Context, Nudge>({
    needs: ['missingSeats', 'nudges'],
    test: ({ context, event }) => nudgeAgainFrom(context.facts, event.seats) === null,
    params: ({ context, event }) => ({ from: nudgeAgainFrom(context.facts, event.seats) ?? '' }),
    sentence: {
      da: 'Der er sendt en påmindelse inden for det seneste døgn. Den næste kan sendes fra {from}.',
      en: 'A reminder was sent within the last day. The next can be sent from {from}.',
    },
    help: 'secretariat',
  }),
  canStart: every('seatsKnown', 'deadlineAhead', 'periodLongEnough'),
  canExtend: every('deadlineAhead', 'deadlineLater'),
  canNudge: every('someoneMissing', 'seatsAwaited', 'notNudgedLately'),
  mayAnswer: every('seatAsked', 'memberSilent', ...filed),
  mayRemark: every('seatAsked', 'memberSilent', 'papersOfRound', ...filed),
  lastAnswer: every('seatAsked', 'memberSilent', ...filed, 'lastMissing'),
  lastRemarks: every('seatAsked', 'memberSilent', 'papersOfRound', ...filed, 'lastMissing'),
} satisfies Guards;
