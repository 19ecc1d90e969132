import { isComplete } from '../../../src/domain/rounds/elector.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';
import { objectedTo, overturned } from './outcomes.js';
import { electorAfter } from './positions.js';

const completes = ({ facts, ...rest }: Context, event: Event) => {
  const papers = facts.papers ?? [];
  const before = facts.elector && isComplete(facts.elector, papers);
  return !before && isComplete(electorAfter({ facts, ...rest }, event), papers);
};

/** What a step means for those still awaited, and what there is to take back. */
export const counting = {
  lastAwaited: guard<Context, Event>({
    needs: ['elector', 'papers'],
    input: ['positions', 'all', 'papers', 'person'],
    test: ({ context, event }) => context.awaited <= 1 && completes(context, event),
    sentence: { da: 'Andre pladser mangler endnu at svare.', en: 'Other seats have yet to answer.' },
    help: 'secretariat',
  }),
  countComesOutOtherwise: guard<Context, EventNamed<'RECTIFY'>>({
    needs: ['elector', 'papers', 'counts'],
    input: ['what'],
    test: ({ context, event }) => event.what === 'positions' && overturned(context).length > 0,
    sentence: {
      da: 'Optællingen kommer til det samme uden pladsens svar.',
      en: "The count comes to the same without the seat's answer.",
    },
    help: 'secretariat',
  }),
  silenceHolds: guard<Context, Event>({
    needs: ['linked', 'papers', 'counts', 'votingSeats'],
    test: ({ context }) => context.way === 'silence' && objectedTo(context).length === 0,
    sentence: { da: 'Der er gjort indsigelse.', en: 'There are objections.' },
    help: 'secretariat',
  }),
  silenceBroken: guard<Context, Event>({
    needs: ['linked', 'papers', 'counts'],
    test: ({ context }) => context.way === 'silence' && objectedTo(context).length > 0,
    sentence: { da: 'Ingen har gjort indsigelse.', en: 'Nobody has objected.' },
    help: 'secretariat',
  }),
  somethingToRectify: guard<Context, EventNamed<'RECTIFY'>>({
    needs: ['elector'],
    input: ['what'],
    test: ({ context, event }) => (context.facts.elector?.[event.what] ?? []).length > 0,
    sentence: {
      da: 'Der er intet af den slags at berigtige for pladsen.',
      en: 'The seat has nothing of the kind to rectify.',
    },
    help: 'secretariat',
  }),
};
