import type pg from 'pg';
import type { Council } from './random-town.js';

interface Move {
  readonly seat: string;
  readonly to: string;
}
interface Told {
  readonly instance: string;
  readonly lifecycle: string;
  readonly event: { readonly type: string; readonly email?: string; readonly moves?: readonly Move[] };
  readonly facts: { readonly committeeSeats?: readonly { readonly seat: string; readonly organisation: string }[] };
  readonly states: readonly string[];
}

/** Who sits in groups, and which seat belongs to whom, slowly from the journal and from how the town began. */
export async function recountDirectory(db: pg.Pool, councils: readonly Council[]) {
  const { rows } = await db.query<Told>(
    `SELECT j.instance_id AS instance, f.effects->'made'->>'lifecycle' AS lifecycle, j.event, j.facts, j.states
       FROM journal j JOIN journal f ON f.instance_id = j.instance_id AND f.n = 1 ORDER BY j.id`,
  );
  const nominations = rows.filter(({ lifecycle }) => lifecycle === 'nomination');
  return { sitting: sittingIn(nominations), organisations: organisationsIn(rows, councils) };
}

function sittingIn(nominations: readonly Told[]): string[] {
  const last = new Map(nominations.map((told) => [told.instance, told]));
  const joined = [...last.values()].filter(({ states }) => states[0] === 'joined');
  return joined.map(({ instance }) => emailIn(nominations.filter((told) => told.instance === instance))).sort();
}

const emailIn = (told: readonly Told[]): string =>
  told.findLast(({ event }) => event.email !== undefined)!.event.email!;

/** Each change moves its seats on the day it takes effect; taken back, they are where they were when it was planned. */
function organisationsIn(rows: readonly Told[], councils: readonly Council[]): Record<string, string> {
  const seats = new Map(
    councils.flatMap((one) => one.seats.map(({ id, organisation }) => [id, organisation] as const)),
  );
  const begun = new Map<string, Told>();
  const stood = new Map<string, string>();
  for (const told of rows.filter(({ lifecycle }) => lifecycle === 'organisation-change')) {
    const { instance, states } = told;
    if (!begun.has(instance)) begun.set(instance, told);
    if (stood.get(instance) === states[0]) continue;
    stood.set(instance, states[0]!);
    const { event, facts } = begun.get(instance)!;
    const before = (seat: string) => facts.committeeSeats!.find((one) => one.seat === seat)!.organisation;
    for (const { seat, to } of event.moves!) {
      if (states[0] === 'effective') seats.set(seat, to);
      if (states[0] === 'reversed') seats.set(seat, before(seat));
    }
  }
  return Object.fromEntries(seats);
}
