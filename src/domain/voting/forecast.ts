import type { Decision } from './decide.js';
import { line, several, type Line } from './lines.js';

/** Where a ballot is heading. */
export interface Forecast extends Decision {
  /** When `verdict` is so if nobody else answers; null when nothing ends the time for answers. */
  readonly when: string | null;
  readonly outlook: readonly Line[];
}

/** Until when answers are taken, and now. */
export interface ForecastTimes {
  readonly deadline: string | null;
  readonly at: string;
}

/**
 * What a ballot comes to if nobody else answers, when, what it still needs and who can still change it. Reservations that
 * lapse before the deadline are foreseen if the ballots were resolved for that instant.
 */
export function forecast(decision: Decision, { deadline, at }: ForecastTimes): Forecast {
  const isOver = deadline !== null && Date.parse(deadline) <= Date.parse(at);
  const canStillChange = isOver ? [] : decision.canStillChange;
  const when = isOver ? deadline : decision.settled ? at : deadline;
  const outlook = [endLine(decision, when, isOver), ...changeLine(canStillChange.length), ...decision.needs];
  return { ...decision, canStillChange, when, outlook };
}

function endLine({ verdict, settled }: Decision, when: string | null, isOver: boolean): Line {
  if (isOver) return line('forecast.over', { verdict });
  if (settled) return line('forecast.settled', { verdict });
  return when === null ? line('forecast.open', { verdict }) : line('forecast.ends', { verdict, when });
}

const changeLine = (seats: number): readonly Line[] =>
  seats > 0 ? [several('forecast.canChange.one', 'forecast.canChange.many', seats)] : [];
