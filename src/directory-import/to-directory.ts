import { randomUUID } from 'node:crypto';
import type { DirectoryInput } from '../committees/directory-data.js';
import { seatKey, type Known } from './known.js';
import type { ImportRow } from './read-rows.js';

/** What the rows add to what is known; nothing that is there already is changed. */
export function toDirectory(rows: readonly ImportRow[], known: Known): Required<Omit<DirectoryInput, 'committees'>> {
  const organisations = new Map<string, { id: string; name: string; short: string }>();
  const people = new Map<string, { id: string; name: string; email: string }>();
  const seats = new Map<string, NonNullable<DirectoryInput['seats']>[number]>();
  const holdings: NonNullable<DirectoryInput['holdings']> = [];
  const duties: NonNullable<DirectoryInput['duties']> = [];
  for (const row of rows) {
    const committee = known.committees.get(row.committee.toLowerCase())!;
    const person = personOf(row);
    const { from, to } = row;
    if (row.as === 'secretariat' || row.as === 'observer') duties.push({ committee, person, role: row.as, from, to });
    else
      holdings.push({ id: randomUUID(), seat: seatOf(row, committee), person, as: row.as, rank: row.rank, from, to });
  }
  return {
    organisations: [...organisations.values()],
    people: [...people.values()],
    seats: [...seats.values()],
    holdings,
    duties,
  };

  function personOf({ email, name }: ImportRow): string {
    const there = known.people.get(email) ?? people.get(email);
    if (there) return there.id;
    const made = { id: randomUUID(), name, email };
    people.set(email, made);
    return made.id;
  }

  function organisationOf({ organisation, organisationName: name }: ImportRow): string {
    const key = organisation.toLowerCase();
    const there = known.organisations.get(key);
    if (there) return there.id;
    const before = organisations.get(key);
    // Only one of its rows needs to give it a name.
    const made =
      before && name === organisation ? before : { id: before?.id ?? randomUUID(), name, short: organisation };
    organisations.set(key, made);
    return made.id;
  }

  /** A new seat begins with its first holder. */
  function seatOf(row: ImportRow, committee: string): string {
    const key = seatKey(committee, row.seat);
    const there = known.seats.get(key);
    if (there) return there.id;
    const made = seats.get(key);
    if (made) {
      if (row.from < made.from) seats.set(key, { ...made, from: row.from });
      return made.id;
    }
    const { seat: name, chair, votes, from } = row;
    const fresh = { id: randomUUID(), committee, organisation: organisationOf(row), name, chair, votes, from };
    seats.set(key, fresh);
    return fresh.id;
  }
}
