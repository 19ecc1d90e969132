import type { Action } from '../../api/types';
import type { JsonSchema } from '../../actions/json-schema';
import { OPENED, type RoundKind } from '../../matter/starts/candidates';
import { graphOf } from '../../statechart/graph';
import type { Lifecycle } from './steps';

const ROUNDS = Object.keys(OPENED) as RoundKind[];

/** The events that lead to a step: those from where the paper stands, then those that lead there from elsewhere. */
export function eventsTo({ statechart, events }: Lifecycle, from: string, to: string): string[] {
  const corrective = new Set(events.filter(({ rectifies }) => rectifies).map(({ type }) => type));
  const leading = graphOf(statechart, (type) => !corrective.has(type)).edges.filter((edge) => edge.to === to);
  const [here, elsewhere] = [
    leading.filter((edge) => edge.from === from),
    leading.filter((edge) => edge.from !== from),
  ];
  return [...new Set([...here, ...elsewhere].flatMap((edge) => edge.events))];
}

/** The action to ask for: one that may happen before one that may not. */
export function actionAmong(actions: readonly Action[], types: readonly string[]): Action | undefined {
  const known = types.flatMap((type) => actions.filter((action) => action.type === type));
  return known.find(({ allowed }) => allowed !== 'no') ?? known[0];
}

/** What happens to a paper by another's doing and leads to a step, such as the opening of a round. */
export const toldAmong = ({ events }: Lifecycle, types: readonly string[]) =>
  events.find(({ type, told }) => told && types.includes(type));

/** The round whose opening leads from one step to another. */
export function roundTo(lifecycle: Lifecycle, from: string, to: string): RoundKind | undefined {
  const here = graphOf(lifecycle.statechart, () => true).edges.find((edge) => edge.from === from && edge.to === to);
  return ROUNDS.find((round) => here?.events.includes(OPENED[round]));
}

/** Whether an event wants to know anything. */
export const asksAnything = ({ schema }: Action): boolean =>
  Object.keys((schema as JsonSchema).properties ?? {}).length > 0;
