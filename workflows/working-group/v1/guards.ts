import { heldAt, otherChairs } from '../../../src/domain/groups/group-seats.js';
import { unknownOrganisations } from '../../../src/domain/groups/organisations.js';
import { countLinked } from '../../../src/domain/workflow/facts.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

type Asking = EventNamed<'OPEN_NOMINATIONS' | 'ADD_SEAT'>;
type Timed = EventNamed<'OPEN_NOMINATIONS' | 'ADD_SEAT' | 'FILL_VACANCY'>;

const requestsOf = (event: Asking) => ('requests' in event ? event.requests : [event]);
const unknown = ({ facts }: Context, event: Asking) =>
  unknownOrganisations(
    requestsOf(event).map(({ organisation }) => organisation),
    facts.organisations ?? [],
  );
const chairs = ({ facts }: Context, event: Asking) =>
  requestsOf(event).filter(({ chair }) => chair).length + otherChairs(facts.groupSeats ?? [], facts.at);

export const guards = {
  bodyOfCommittee: guard<Context, Started>({
    needs: ['childCommittees'],
    input: ['body'],
    test: ({ context, event }) => (context.facts.childCommittees ?? []).some(({ id }) => id === event.body),
    sentence: {
      da: 'Gruppen skal have et udvalg, der hører under styregruppen.',
      en: 'The group needs a committee that belongs under the steering group.',
    },
    help: 'secretariat',
  }),
  commissionApproved: guard<Context, Event>({
    needs: ['linked'],
    test: ({ context: { facts } }) => countLinked(facts, 'mandatedBy', 'approved', 'replaced') > 0,
    sentence: {
      da: 'Gruppens kommissorium er ikke godkendt endnu. Rettelser må gerne være åbne.',
      en: 'The group’s commission has not been approved yet. Corrections may be open.',
    },
    help: 'chair',
  }),
  organisationsKnown: guard<Context, Asking>({
    needs: ['organisations'],
    input: ['requests', 'organisation'],
    test: ({ context, event }) => unknown(context, event).length === 0,
    params: ({ context, event }) => ({ organisations: unknown(context, event).join(', ') }),
    sentence: {
      da: 'Disse organisationer kendes ikke: {organisations}.',
      en: 'These organisations are not known: {organisations}.',
    },
    help: 'secretariat',
  }),
  deadlineAhead: guard<Context, Timed>({
    input: ['deadline'],
    test: ({ context, event }) => Date.parse(event.deadline) > Date.parse(context.facts.at),
    params: ({ event }) => ({ deadline: event.deadline }),
    sentence: { da: 'Fristen {deadline} er allerede passeret.', en: 'The deadline {deadline} has already passed.' },
    help: 'secretariat',
  }),
  oneChair: guard<Context, Asking>({
    needs: ['groupSeats'],
    input: ['requests', 'chair'],
    test: ({ context, event }) => chairs(context, event) <= 1,
    sentence: {
      da: 'En gruppe har én formandsplads. Er den ledig, så udfyld den ledige plads.',
      en: 'A group has one seat that presides. If it is vacant, fill that vacancy.',
    },
    help: 'secretariat',
  }),
  seatVacated: guard<Context, EventNamed<'FILL_VACANCY'>>({
    needs: ['vacancies'],
    input: ['nomination'],
    test: ({ context, event }) =>
      (context.facts.vacancies ?? []).some(({ nomination }) => nomination === event.nomination),
    sentence: {
      da: 'Pladsen er ikke ledig, eller en efterfølger er allerede ved at blive udpeget.',
      en: 'The seat is not vacant, or a successor is already being named.',
    },
    help: 'secretariat',
  }),
  hasGate: guard<Context, Event>({
    test: ({ context }) => context.gated,
    sentence: {
      da: 'Gruppens start afhænger ikke af nogen forudsætning.',
      en: 'The start of the group depends on no gate.',
    },
    help: 'secretariat',
  }),
  gateShut: guard<Context, Event>({
    test: ({ context }) => !context.gateOpen,
    sentence: { da: 'Forudsætningen er allerede opfyldt.', en: 'The gate is open already.' },
    help: 'secretariat',
  }),
  gateOpen: guard<Context, Event>({
    test: ({ context }) => !context.gated || context.gateOpen,
    params: ({ context }) => ({ condition: context.gateCondition ?? '' }),
    sentence: {
      da: 'Forudsætningen er ikke opfyldt: {condition}.',
      en: 'The gate is closed: {condition}.',
    },
    help: 'secretariat',
  }),
  hasMembers: guard<Context, Event>({
    needs: ['groupSeats'],
    test: ({ context: { facts } }) => heldAt(facts.groupSeats ?? [], facts.at) > 0,
    sentence: { da: 'Ingen er tiltrådt gruppen endnu.', en: 'Nobody has joined the group yet.' },
    help: 'secretariat',
  }),
  finalReported: guard<Context, Event>({
    test: ({ context }) => context.finalReport,
    sentence: {
      da: 'Gruppen afsluttes med en slutrapport; den mangler.',
      en: 'A group concludes with a final report; it is missing.',
    },
    help: 'secretariat',
  }),
  canOpen: every('commissionApproved', 'organisationsKnown', 'deadlineAhead', 'oneChair'),
  canFill: every('seatVacated', 'deadlineAhead'),
  canOpenGate: every('hasGate', 'gateShut'),
  canCloseGate: every('hasGate', 'gateOpen'),
  seatedAndReady: every('hasMembers', 'gateOpen'),
  canStart: every('gateOpen', 'hasMembers'),
} satisfies Guards;
