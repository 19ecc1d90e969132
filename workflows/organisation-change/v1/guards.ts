import { unknownOrganisations } from '../../../src/domain/groups/organisations.js';
import { unknownSeats } from '../../../src/domain/rounds/committee-seats.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Started } from './events.js';

const strangers = ({ facts }: Context, { moves }: Started) =>
  unknownSeats(
    moves.map(({ seat }) => seat),
    facts.committeeSeats ?? [],
  );
const unknown = ({ facts }: Context, { moves }: Started) =>
  unknownOrganisations(
    moves.map(({ to }) => to),
    facts.organisations ?? [],
  );

export const guards = {
  seatsOfCommittee: guard<Context, Started>({
    needs: ['committeeSeats'],
    input: ['moves'],
    test: ({ context, event }) => strangers(context, event).length === 0,
    params: ({ context, event }) => ({ seats: strangers(context, event).join(', ') }),
    sentence: {
      da: 'Disse pladser findes ikke i udvalget: {seats}.',
      en: 'These are no seats of the committee: {seats}.',
    },
    help: 'secretariat',
  }),
  organisationsKnown: guard<Context, Started>({
    needs: ['organisations'],
    input: ['moves'],
    test: ({ context, event }) => unknown(context, event).length === 0,
    params: ({ context, event }) => ({ organisations: unknown(context, event).join(', ') }),
    sentence: {
      da: 'Disse organisationer kendes ikke: {organisations}. Opret dem først.',
      en: 'These organisations are not known: {organisations}. Enter them first.',
    },
    help: 'secretariat',
  }),
  organisationSeated: guard<Context, Started>({
    needs: ['seatedOrganisations'],
    input: ['name'],
    test: ({ context: { facts }, event }) =>
      event.name === undefined || (facts.seatedOrganisations ?? []).some(({ id }) => id === event.name?.organisation),
    sentence: {
      da: 'Organisationen har ingen plads i dette udvalg; omdøb den fra et udvalg, hvor den har en.',
      en: 'The organisation has no seat in this committee; rename it from one where it has.',
    },
    help: 'secretariat',
  }),
  canPlan: every('seatsOfCommittee', 'organisationsKnown', 'organisationSeated'),
} satisfies Guards;
