import type { StartRequest } from '../../../src/domain/workflow/lifecycle.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { Lifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

type Asking = Step<Context, EventNamed<'OPEN_NOMINATIONS' | 'ADD_SEAT' | 'FILL_VACANCY'>>;
type Seat = Pick<EventNamed<'ADD_SEAT'>, 'organisation' | 'seatName' | 'chair' | 'competences'>;

export const starts: Lifecycle['starts'] = {
  /** One for each seat that is asked for; a successor is asked of the organisation that the seat belongs to. */
  nomination: onStep((step: Asking): readonly StartRequest[] => {
    const { event } = step;
    if (event.type === 'FILL_VACANCY') return successors(step.context, event);
    const seats = event.type === 'ADD_SEAT' ? [event] : event.requests;
    return seats.map((seat) => ({ input: inputOf(step, seat), links: { nominatesFor: [step.context.facts.self] } }));
  }),
};

function inputOf({ context: { title, body }, event }: Asking, { organisation, seatName, chair, competences }: Seat) {
  const { profile, deadline } = event;
  return { title: `${seatName} · ${title}`, body, organisation, seatName, chair, profile, competences, deadline };
}

function successors(context: Context, event: EventNamed<'FILL_VACANCY'>): readonly StartRequest[] {
  const vacated = (context.facts.vacancies ?? []).filter(({ nomination }) => nomination === event.nomination);
  return vacated.map(({ nomination, seat, from, ...rest }) => ({
    input: { ...inputOf({ context, event }, { ...rest, competences: event.competences }), seat, vacantFrom: from },
    links: { nominatesFor: [context.facts.self], succeeds: [nomination] },
  }));
}
