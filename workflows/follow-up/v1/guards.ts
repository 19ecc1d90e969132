import { isKnownOwner, leads, speaksForOwner } from '../../../src/domain/registers/owner.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed, Started } from './events.js';

const isLater = (one: string, other: string) => Date.parse(one) > Date.parse(other);

export const guards = {
  ownerKnown: guard<Context, Started | EventNamed<'RECTIFY'>>({
    needs: ['committeeSeats'],
    input: ['owner'],
    test: ({ context, event: { owner } }) =>
      owner === undefined || isKnownOwner(owner, context.facts.committeeSeats ?? []),
    sentence: {
      da: 'Den ansvarlige er hverken en plads i udvalget eller en organisation med en plads. Skriv navnet med ord i stedet.',
      en: 'The owner is neither a seat of the committee nor an organisation with a seat. Name them in words instead.',
    },
    help: 'secretariat',
  }),
  doneByOwner: guard<Context, Event>({
    test: ({ context: { owner, facts } }) => leads(facts.actor) || speaksForOwner(facts.actor, owner),
    sentence: {
      da: 'Punktet meldes udført af den, der har ansvaret for det, af formanden eller af sekretariatet.',
      en: 'It is reported as done by its owner, the chair or the secretariat.',
    },
    help: 'secretariat',
  }),
  meetingAhead: guard<Context, EventNamed<'MOVE'>>({
    input: ['at'],
    test: ({ context, event }) => isLater(event.at, context.facts.at),
    params: ({ event }) => ({ at: event.at }),
    sentence: {
      da: 'Et punkt flyttes til et møde, der ligger forude; {at} er passeret.',
      en: 'It is moved to a meeting that lies ahead; {at} has passed.',
    },
    help: 'secretariat',
  }),
  newDueAhead: guard<Context, EventNamed<'MOVE' | 'EXTEND'>>({
    input: ['due'],
    test: ({ context, event }) => event.due === undefined || isLater(event.due, context.facts.at),
    params: ({ event }) => ({ due: event.due ?? '' }),
    sentence: { da: 'Den nye frist {due} er allerede passeret.', en: 'The new due date {due} has already passed.' },
    help: 'secretariat',
  }),
  dated: guard<Context, Event>({
    test: ({ context }) => context.due !== null,
    sentence: { da: 'Punktet har ingen frist.', en: 'It has no due date.' },
    help: 'secretariat',
  }),
  dueNamed: guard<Context, EventNamed<'RECTIFY'>>({
    input: ['due'],
    test: ({ event }) => event.due !== undefined,
    sentence: { da: 'Berigtigelsen nævner ingen frist.', en: 'The rectification names no due date.' },
    help: 'secretariat',
  }),
  rectifiesDue: every('ownerKnown', 'dueNamed'),
  canMove: every('meetingAhead', 'newDueAhead'),
} satisfies Guards;
