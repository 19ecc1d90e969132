import type { BallotPaper } from '../../../src/domain/rounds/ballot.js';
import { isRecused, withPositions, withRecusal, type Elector } from '../../../src/domain/rounds/elector.js';
import { capacityOf } from '../../../src/domain/rounds/speaker.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';

const nobody: Elector = { positions: [], recusals: [], elsewhere: [] };

/** The positions that an event takes, `all` spelled out: each paper in which the speaker takes part, as it stands. */
export function positionsTaken({ facts }: Context, { positions, all }: EventNamed<'POSITION'>) {
  if (!all) return positions ?? [];
  const concerned = ({ paper }: BallotPaper) => !isRecused(facts.elector ?? nobody, paper, facts.actor.person);
  return (facts.papers ?? []).filter(concerned).map(({ paper, version }) => ({ paper, version, ...all }));
}

/** How the seat spoken for stands after the event. */
export function electorAfter(context: Context, event: Event): Elector {
  const { elector, actor } = context.facts;
  const before = elector ?? nobody;
  switch (event.type) {
    case 'POSITION': {
      const by = { person: actor.person, as: capacityOf(actor) };
      return withPositions(
        before,
        positionsTaken(context, event).map(({ paper, version, choice }) => ({ paper, version, choice, ...by })),
      );
    }
    case 'RECUSE':
      return withRecusal(before, { person: event.person ?? null, papers: event.papers ?? null });
    case 'RECTIFY':
      return { ...before, [event.what]: [] };
    default:
      return before;
  }
}
