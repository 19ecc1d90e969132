import type { DraftBody } from './types';

/** What was written and has not reached the server, with the revision that it continues. */
export interface Kept {
  readonly revision: number;
  readonly body: DraftBody;
}

const keyOf = (round: string, seat: string) => `mandat.answer.${round}.${seat}`;

/** Reads what this browser kept; what another version of the page left behind is let go. */
export function keptHere(round: string, seat: string): Kept | undefined {
  const raw = localStorage.getItem(keyOf(round, seat));
  if (raw === null) return undefined;
  try {
    const { revision, body } = JSON.parse(raw) as Partial<Kept>;
    return typeof revision === 'number' && typeof body?.type === 'string' ? { revision, body } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const keepHere = (round: string, seat: string, kept: Kept): void =>
  localStorage.setItem(keyOf(round, seat), JSON.stringify(kept));

export const letGo = (round: string, seat: string): void => localStorage.removeItem(keyOf(round, seat));
