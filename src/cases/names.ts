import type { CaseFile } from './format/case-file.js';
import { idFrom } from './ids.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isId = (text: string): boolean => UUID.test(text);

/** What stands in a case file for the ids of the application, in both directions. */
export class Names {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();

  add(name: string, id: string): void {
    this.ids.set(name, id);
    this.names.set(id, name);
  }

  idOf(name: string): string | undefined {
    return this.ids.get(name);
  }

  nameOf(id: string): string | undefined {
    return this.names.get(id);
  }

  /** A value with every id that has a name replaced by it: what people are shown, and what expectations are held against. */
  readable(value: unknown): unknown {
    if (typeof value === 'string') return this.names.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => this.readable(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, this.readable(inner)]));
  }
}

export const personId = (data: CaseFile, person: string) => idFrom(data.case, 'person', person);
export const seatId = (data: CaseFile, seat: string) => idFrom(data.case, 'seat', seat);
export const organisationId = (data: CaseFile, short: string) => idFrom(data.case, 'organisation', short);
export const committeeId = (data: CaseFile, committee: string) => idFrom(data.case, 'committee', committee);

/** Committees and organisations are called what they are: a seat or a paper often has the same short name. */
export const inWords = (kind: 'committee' | 'organisation', key: string) => `${kind} ${key}`;

/** The names of those who sit somewhere, and of where they sit and come from. */
export function namesOf(data: CaseFile): Names {
  const names = new Names();
  for (const person of Object.keys(data.people)) names.add(person, personId(data, person));
  for (const [committee, { seats }] of Object.entries(data.committees)) {
    names.add(inWords('committee', committee), committeeId(data, committee));
    for (const seat of Object.keys(seats)) names.add(seat, seatId(data, seat));
  }
  for (const organisation of Object.keys(data.organisations)) {
    names.add(inWords('organisation', organisation), organisationId(data, organisation));
  }
  return names;
}
