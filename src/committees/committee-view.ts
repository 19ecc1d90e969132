import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import type { Committee, CommitteeDuty, Holding, Seat } from './directory.entity.js';

const period = {
  from: z.iso.datetime(),
  to: z.iso
    .datetime()
    .nullable()
    .describe('Null: until further notice. The instant itself is no longer part of the period.'),
};

const person = z.object({ id, name: z.string() });

const holder = z
  .object({ person, as: z.enum(['member', 'substitute']), rank: z.int(), ...period })
  .meta({ id: 'Holder' });

const seat = z
  .object({
    id,
    name: z.string(),
    organisation: z.object({ id, name: z.string(), short: z.string() }),
    chair: z.boolean(),
    deputy: z.boolean(),
    votes: z.boolean(),
    ...period,
    holders: z.array(holder).describe('By rank: the member (0), then the substitutes; former holders too.'),
  })
  .meta({ id: 'Seat' });

const duty = z.object({ person, ...period });

export const committeeLine = z
  .object({
    id,
    key: z.string(),
    name: z.string(),
    parent: id.nullable().describe('The committee that set it up, when it is a working group.'),
  })
  .meta({ id: 'CommitteeLine' });

export const committeeView = committeeLine
  .extend({ seats: z.array(seat), secretariat: z.array(duty), observers: z.array(duty) })
  .meta({ id: 'Committee' });

type View = z.infer<typeof committeeView>;

/** A committee as it is shown: the presiding seats first, holders by rank and time. */
export function viewOf({ id, key, name, parent, seats, duties }: Committee): View {
  return {
    id,
    key,
    name,
    parent,
    seats: [...seats].sort(bySeniority).map(seatView),
    secretariat: duties.filter(({ role }) => role === 'secretariat').map(dutyView),
    observers: duties.filter(({ role }) => role === 'observer').map(dutyView),
  };
}

const rankOf = ({ chair, deputy }: Seat): number => (chair ? 0 : deputy ? 1 : 2);

const bySeniority = (one: Seat, other: Seat): number =>
  rankOf(one) - rankOf(other) || one.name.localeCompare(other.name, 'da') || one.id.localeCompare(other.id);

const byRank = (one: Holding, other: Holding): number =>
  one.rank - other.rank || one.validFrom.getTime() - other.validFrom.getTime();

const periodOf = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) => ({
  from: validFrom.toISOString(),
  to: validTo?.toISOString() ?? null,
});

const seatView = (seat: Seat): View['seats'][number] => ({
  id: seat.id,
  name: seat.name,
  organisation: { id: seat.organisation.id, name: seat.organisation.name, short: seat.organisation.short },
  chair: seat.chair,
  deputy: seat.deputy,
  votes: seat.votes,
  ...periodOf(seat),
  holders: [...seat.holdings].sort(byRank).map((holding) => ({
    person: { id: holding.person.id, name: holding.person.name },
    as: holding.as,
    rank: holding.rank,
    ...periodOf(holding),
  })),
});

const dutyView = (duty: CommitteeDuty): View['secretariat'][number] => ({
  person: { id: duty.person.id, name: duty.person.name },
  ...periodOf(duty),
});
