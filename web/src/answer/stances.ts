import { sayable } from './stance-fields';
import type { DraftBody, PaperStanding, SeatStanding, Stance } from './types';

/** The answer as it is being written: one stance for all papers, or one for each. Neither: nothing else than to approve. */
export interface Stances {
  readonly all?: Stance;
  readonly positions?: Readonly<Record<string, Stance>>;
}

export function stancesIn(payload: DraftBody['payload'] | undefined): Stances {
  if (payload?.all) return { all: payload.all };
  if (!Array.isArray(payload?.positions)) return {};
  const positions = payload.positions as readonly (Stance & { readonly paper: string })[];
  return {
    positions: Object.fromEntries(
      positions.map(({ paper, choice, text, until, passage, proposed }) => [
        paper,
        { choice, text, until, passage, proposed },
      ]),
    ),
  };
}

/** The stances as the payload of POSITION; those that are not chosen yet are part of a draft only. */
export function payloadOf({ all, positions }: Stances, papers: readonly PaperStanding[]) {
  if (all) return { all };
  if (!positions) return {};
  return { positions: papers.map(({ id, newest }) => ({ paper: id, version: newest, ...positions[id] })) };
}

/** What is sent. One press approves everything. */
export function sentOf(stances: Stances, papers: readonly PaperStanding[]) {
  if (stances.all) return { all: sayable(stances.all) };
  if (!stances.positions) return { all: { choice: 'approve' } };
  const { positions } = stances;
  return {
    positions: papers
      .filter(({ id }) => positions[id]?.choice)
      .map(({ id, newest }) => ({ paper: id, version: newest, ...sayable(positions[id]!) })),
  };
}

/** Whether there is a choice for everything that is asked. */
export const isChosen = ({ all, positions }: Stances, papers: readonly PaperStanding[]): boolean =>
  all ? all.choice !== undefined : !positions || papers.every(({ id }) => positions[id]?.choice);

/** What the seat has said before, to write on from. */
export function stancesSaid({ positions }: SeatStanding): Stances {
  const said = positions.map(({ paper, choice, text, until }) => {
    const stance: Stance = { choice, ...(text !== null && { text }), ...(until !== null && { until }) };
    return [paper, stance] as const;
  });
  const [first] = said;
  if (!first) return {};
  const same = said.every(([, stance]) => JSON.stringify(stance) === JSON.stringify(first[1]));
  return same ? { all: first[1] } : { positions: Object.fromEntries(said) };
}
