import { notAwaited, nudgeAgainFrom } from '../../../src/domain/nudging/seat-nudges.js';
import { inBoth } from '../../../src/domain/workflow/bilingual.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

type Dated = EventNamed<'CONFIRM' | 'MOVE'>;
type Formal = EventNamed<'CONVENE' | 'MOVE'>;

/** When the meeting is, or will be after this step. */
const startsOf = ({ starts }: Context, event: Formal): string => ('starts' in event ? event.starts : (starts ?? ''));

const earliest = ({ facts, kind }: Context) => facts.earliestMeetings?.[kind] ?? null;

/** Whether the notice that goes out now is shorter than the rules ask for. */
export const isTooShort = (context: Context, event: Formal): boolean => {
  const limit = earliest(context);
  return limit !== null && Date.parse(startsOf(context, event)) < Date.parse(limit.earliest);
};

const unknownSlots = ({ facts }: Context, starts: readonly string[]) =>
  starts.filter((one) => !(facts.pollSlots ?? []).some((slot) => Date.parse(slot.starts) === Date.parse(one)));

const past = (context: Context, event: EventNamed<'OPEN_POLL'>) =>
  event.slots.filter(({ starts, ends }) => Date.parse(starts) <= Date.parse(event.deadline) || Date.parse(ends) <= Date.parse(starts)); // prettier-ignore

/** What must hold for a date to be found and the meeting to be convened. */
export const planning = {
  beginsAhead: guard<Context, Started>({
    input: ['starts'],
    test: ({ context, event }) => event.starts === undefined || Date.parse(event.starts) > Date.parse(context.facts.at),
    params: ({ event }) => ({ starts: event.starts ?? '' }),
    sentence: {
      da: 'Mødet kan ikke lægges {starts}: det er allerede passeret.',
      en: 'The meeting cannot be on {starts}: that has already passed.',
    },
    help: 'secretariat',
  }),
  dateKnown: guard<Context, Event>({
    test: ({ context }) => context.starts !== null,
    sentence: { da: 'Mødet har ingen dato endnu.', en: 'The meeting has no date yet.' },
    help: 'secretariat',
  }),
  dateAhead: guard<Context, Dated>({
    input: ['starts'],
    test: ({ context, event }) => Date.parse(event.starts) > Date.parse(context.facts.at),
    params: ({ event }) => ({ starts: event.starts }),
    sentence: {
      da: 'Mødet kan ikke lægges {starts}: det er allerede passeret.',
      en: 'The meeting cannot be on {starts}: that has already passed.',
    },
    help: 'secretariat',
  }),
  pollAhead: guard<Context, EventNamed<'OPEN_POLL' | 'EXTEND_POLL'>>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.facts.at),
    params: ({ event }) => ({ deadline: event.deadline }),
    sentence: { da: 'Fristen {deadline} er allerede passeret.', en: 'The deadline {deadline} has already passed.' },
    help: 'secretariat',
  }),
  slotsAfterPoll: guard<Context, EventNamed<'OPEN_POLL'>>({
    input: ['slots', 'deadline'],
    test: ({ context, event }) => past(context, event).length === 0,
    params: ({ context, event }) => ({ starts: past(context, event)[0]?.starts ?? '' }),
    sentence: {
      da: 'Hver dato skal ligge efter svarfristen og slutte, efter at den begynder; {starts} gør ikke.',
      en: 'Each date must be after the deadline for answers and end after it begins; {starts} does not.',
    },
    help: 'secretariat',
  }),
  seatPolled: guard<Context, EventNamed<'ANSWER_POLL'>>({
    needs: ['pollSeats'],
    test: ({ context: { facts } }) => (facts.pollSeats ?? []).includes(facts.actor.seat ?? ''), // prettier-ignore
    sentence: { da: 'Pladsen er ikke spurgt om datoer.', en: 'The seat has not been asked about dates.' },
    help: 'secretariat',
  }),
  slotsAsked: guard<Context, EventNamed<'ANSWER_POLL'>>({
    needs: ['pollSlots'],
    input: ['answers'],
    test: ({ context, event }) => unknownSlots(context, event.answers.map(({ starts }) => starts)).length === 0, // prettier-ignore
    params: ({ context, event }) => ({ starts: unknownSlots(context, event.answers.map(({ starts }) => starts))[0] ?? '' }), // prettier-ignore
    sentence: {
      da: 'Der er ikke spurgt om {starts}.',
      en: 'Nobody has been asked about {starts}.',
    },
    help: 'secretariat',
  }),
  slotAmongThem: guard<Context, EventNamed<'CHOOSE_SLOT'>>({
    needs: ['pollSlots'],
    input: ['starts'],
    test: ({ context, event }) => unknownSlots(context, [event.starts]).length === 0,
    params: ({ event }) => ({ starts: event.starts }),
    sentence: {
      da: 'Der er ikke spurgt om {starts}. Fastsæt mødet, hvis det skal være en anden dato.',
      en: 'Nobody has been asked about {starts}. Set the date if it is to be another one.',
    },
    help: 'chair',
  }),
  lastToAnswer: guard<Context, EventNamed<'ANSWER_POLL'>>({
    needs: ['missingSeats'],
    test: ({ context: { facts } }) => (facts.missingSeats ?? []).every((seat) => seat === facts.actor.seat),
    sentence: { da: 'Der mangler stadig svar.', en: 'Answers are still missing.' },
    help: 'secretariat',
  }),
  slotFits: guard<Context, Event>({
    needs: ['pollOutcome'],
    test: ({ context }) => (context.facts.pollOutcome?.chosen ?? null) !== null,
    sentence: { da: 'Ingen af datoerne passer.', en: 'None of the dates fits.' },
    help: 'chair',
  }),
  noticeLongEnough: guard<Context, Formal>({
    needs: ['earliestMeetings'],
    input: ['starts', 'urgency'],
    test: ({ context, event }) => event.urgency !== undefined || !isTooShort(context, event),
    params: ({ context }) => {
      const limit = earliest(context);
      return { earliest: limit?.earliest ?? '', ...inBoth('because', limit?.because ?? { da: '', en: '' }) };
    },
    sentence: {
      da: 'Varslet er for kort: indkaldes der nu, kan mødet tidligst holdes {earliest}. {because} Haster det, så skriv hvorfor.',
      en: 'The notice is too short: convened now, the meeting can be held on {earliest} at the earliest. {because} If it is urgent, say why.',
    },
    help: 'chair',
  }),
  someoneMissing: guard<Context, Event>({
    needs: ['missingSeats'],
    test: ({ context }) => (context.facts.missingSeats ?? []).length > 0,
    sentence: { da: 'Alle har svaret: der er ingen at minde.', en: 'All have answered: there is nobody to remind.' },
    help: 'secretariat',
  }),
  seatsAwaited: guard<Context, EventNamed<'NUDGE'>>({
    needs: ['missingSeats'],
    test: ({ context, event }) => notAwaited(context.facts, event.seats).length === 0,
    params: ({ context, event }) => ({ seats: notAwaited(context.facts, event.seats).join(', ') }),
    sentence: {
      da: 'Disse pladser ventes der ikke på: {seats}.',
      en: 'Nothing is awaited from these seats: {seats}.',
    },
    help: 'secretariat',
  }),
  notNudgedLately: guard<Context, EventNamed<'NUDGE'>>({
    needs: ['missingSeats', 'nudges'],
    test: ({ context, event }) => nudgeAgainFrom(context.facts, event.seats) === null,
    params: ({ context, event }) => ({ from: nudgeAgainFrom(context.facts, event.seats) ?? '' }),
    sentence: {
      da: 'Der er sendt en påmindelse inden for det seneste døgn. Den næste kan sendes fra {from}.',
      en: 'A reminder was sent within the last day. The next can be sent from {from}.',
    },
    help: 'secretariat',
  }),
};
