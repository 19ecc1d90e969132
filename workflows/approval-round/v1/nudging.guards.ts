import { notAwaited, nudgeAgainFrom } from '../../../src/domain/nudging/seat-nudges.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';

type Nudge = EventNamed<'NUDGE'>;

/** What must hold for a reminder. The seats are no `input`: without any all that are missing are meant. */
export const nudging = {
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
};
