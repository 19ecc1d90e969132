import { freeFrom, otherChairs } from '../../../src/domain/groups/group-seats.js';
import { unknownOrganisations } from '../../../src/domain/groups/organisations.js';
import { resting } from '../../../src/domain/nudging/nudge.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import { beginning, resumption, type Context } from './context.js';
import type { Event, EventNamed } from './events.js';

type Answer = EventNamed<'NAME' | 'RENAME' | 'STATE_COMPETENCES'>;

const speaksForAsked = ({ organisation, facts }: Context) =>
  facts.actor.seats.some((seat) => seat.organisation === organisation);
const hasRole = ({ facts }: Context, ...roles: readonly string[]) =>
  facts.actor.roles.some((role) => roles.includes(role));
/** Whether nobody holds the seat from an instant on. */
const isFree = ({ seat, facts }: Context, at: string) => {
  const from = freeFrom(facts.groupSeats ?? [], seat, at);
  return from !== null && Date.parse(from) <= Date.parse(at);
};

export const guards = {
  organisationAsked: guard<Context, Event>({
    test: ({ context }) => speaksForAsked(context) || hasRole(context, 'secretariat'),
    params: ({ context }) => ({ seat: context.seatName }),
    sentence: {
      da: 'Kun den organisation, der er bedt om at udpege til pladsen «{seat}», kan svare, eller sekretariatet på dens vegne.',
      en: 'Only the organisation asked to name somebody for the seat “{seat}” can answer, or the secretariat on its behalf.',
    },
    help: 'secretariat',
  }),
  filingExplained: guard<Context, Answer>({
    input: ['reason'],
    test: ({ context, event }) => speaksForAsked(context) || event.reason !== undefined,
    sentence: {
      da: 'Skriv i «reason», hvornår og hvordan organisationen har svaret.',
      en: 'Say in “reason” when and how the organisation has answered.',
    },
    help: 'secretariat',
  }),
  askedOrLeading: guard<Context, Event>({
    test: ({ context }) => speaksForAsked(context) || hasRole(context, 'secretariat', 'chair'),
    params: ({ context }) => ({ seat: context.seatName }),
    sentence: {
      da: 'Kun formanden, sekretariatet og den organisation, der har udpeget til pladsen «{seat}», kan melde udtræden.',
      en: 'Only the chair, the secretariat and the organisation that named somebody for “{seat}” can report that they leave.',
    },
    help: 'secretariat',
  }),
  deadlineAhead: guard<Context, EventNamed<'EXTEND' | 'ASK_AGAIN'>>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.facts.at),
    params: ({ event }) => ({ deadline: event.deadline }),
    sentence: { da: 'Fristen {deadline} er allerede passeret.', en: 'The deadline {deadline} has already passed.' },
    help: 'secretariat',
  }),
  seatVacant: guard<Context, EventNamed<'JOIN'>>({
    needs: ['groupSeats'],
    input: ['from'],
    test: ({ context, event }) =>
      Date.parse(beginning(context, event)) >= Date.parse(context.vacantFrom ?? '1970-01-01') &&
      isFree(context, beginning(context, event)),
    params: ({ context, event }) => ({ from: beginning(context, event), seat: context.seatName }),
    sentence: {
      da: 'Pladsen «{seat}» er ikke ledig {from}; to kan ikke have den samtidig.',
      en: 'The seat “{seat}” is not free on {from}; two cannot hold it at once.',
    },
    help: 'secretariat',
  }),
  chairFree: guard<Context, EventNamed<'JOIN'>>({
    needs: ['groupSeats'],
    input: ['from'],
    test: ({ context, event }) =>
      !context.chair || otherChairs(context.facts.groupSeats ?? [], beginning(context, event), context.seat) === 0,
    sentence: {
      da: 'Gruppen har allerede en formandsplads.',
      en: 'The group already has a seat that presides.',
    },
    help: 'secretariat',
  }),
  stillFree: guard<Context, Event>({
    needs: ['groupSeats'],
    test: ({ context }) => isFree(context, resumption(context)),
    params: ({ context }) => ({ seat: context.seatName }),
    sentence: {
      da: 'En anden har nu pladsen «{seat}»; to kan ikke have den samtidig.',
      en: 'Somebody else holds the seat “{seat}” now; two cannot hold it at once.',
    },
    help: 'secretariat',
  }),
  leavesAfterJoining: guard<Context, EventNamed<'LEAVE'>>({
    input: ['until'],
    test: ({ context, event }) =>
      Date.parse(event.until ?? context.facts.at) > Date.parse(context.joinedFrom ?? '1970-01-01'),
    params: ({ context }) => ({ from: context.joinedFrom ?? '' }),
    sentence: {
      da: 'Tiltrådt {from}: udtræden ligger senere. Var tiltrædelsen en fejl, så berigtig den.',
      en: 'Joined {from}: leaving comes later. If the joining was a mistake, rectify that.',
    },
    help: 'secretariat',
  }),
  organisationKnown: guard<Context, EventNamed<'PASS_ON'>>({
    needs: ['organisations'],
    input: ['organisation'],
    test: ({ context, event }) =>
      unknownOrganisations([event.organisation], context.facts.organisations ?? []).length === 0,
    sentence: { da: 'Organisationen kendes ikke.', en: 'The organisation is not known.' },
    help: 'secretariat',
  }),
  anotherOrganisation: guard<Context, EventNamed<'PASS_ON'>>({
    input: ['organisation'],
    test: ({ context, event }) => event.organisation !== context.organisation,
    sentence: { da: 'Det er den organisation, der er bedt nu.', en: 'That is the organisation asked now.' },
    help: 'secretariat',
  }),
  notNudgedLately: guard<Context, Event>({
    needs: ['nudges'],
    test: ({ context: { organisation, facts } }) => resting(facts.nudges, [organisation], facts.at).length === 0,
    params: ({ context: { organisation, facts } }) => ({
      from: resting(facts.nudges, [organisation], facts.at)[0]?.at ?? '',
    }),
    sentence: {
      da: 'Der er sendt en påmindelse inden for det seneste døgn. Den næste kan sendes fra {from}.',
      en: 'A reminder was sent within the last day. The next can be sent from {from}.',
    },
    help: 'secretariat',
  }),
  canPassOn: every('organisationKnown', 'anotherOrganisation'),
  mayName: every('organisationAsked', 'filingExplained'),
  mayJoin: every('seatVacant', 'chairFree'),
  mayLeave: every('askedOrLeading', 'leavesAfterJoining'),
} satisfies Guards;
