import type { DirectoryInput } from '../committees/directory-data.js';
import type { CaseFile } from './format/case-file.js';
import type { CaseCommittee, CaseSeat, Somebody } from './format/directory.js';
import type { Path } from './format/document.js';
import { idFrom } from './ids.js';
import { startOf } from './local-time.js';
import { committeeId, organisationId, personId, seatId } from './names.js';

type Lists = { -readonly [List in keyof DirectoryInput]-?: NonNullable<DirectoryInput[List]> };

/** Who sits where, as the application takes it in, and where each row of it stands in the case file. */
export interface CaseDirectory {
  readonly input: DirectoryInput;
  /** @param place such as `holdings.3`, as a refusal names it. */
  readonly pathOf: (place: string) => Path;
}

/** Turns the data part of a case file into what is loaded. */
export function directoryOf(data: CaseFile): CaseDirectory {
  const builder = new Builder(data);
  builder.organisationsAndPeople();
  for (const [key, committee] of Object.entries(data.committees)) builder.committee(key, committee);
  return { input: builder.lists, pathOf: (place) => builder.paths.get(place.split('.').slice(0, 2).join('.')) ?? [] };
}

class Builder {
  readonly lists: Lists = { organisations: [], people: [], committees: [], seats: [], holdings: [], duties: [] };
  readonly paths = new Map<string, Path>();

  constructor(private readonly data: CaseFile) {}

  organisationsAndPeople(): void {
    const { case: of, organisations, people } = this.data;
    for (const [short, name] of Object.entries(organisations)) {
      this.add('organisations', ['organisations', short], { id: this.organisation(short), name, short });
    }
    for (const [key, { name, language, email }] of Object.entries(people)) {
      const address = email ?? `${key.toLowerCase()}@${of.toLowerCase()}.mandat.example`;
      this.add('people', ['people', key], { id: personId(this.data, key), name, language, email: ascii(address) });
    }
  }

  committee(key: string, { name, parent, from, seats, secretariat, observers }: CaseCommittee): void {
    const [id, path] = [committeeId(this.data, key), ['committees', key]];
    this.add('committees', path, { id, key, name, parent: parent && committeeId(this.data, parent) });
    for (const [seat, given] of Object.entries(seats)) this.seat(id, seat, given, from, [...path, 'seats', seat]);
    const duties = { secretariat, observers };
    for (const [list, role] of [
      ['secretariat', 'secretariat'],
      ['observers', 'observer'],
    ] as const) {
      duties[list].forEach((one, index) => {
        this.add('duties', [...path, list, index], { committee: id, role, ...this.held(one, from) });
      });
    }
  }

  private seat(committee: string, key: string, given: CaseSeat, since: string, path: Path): void {
    const { name, organisation, chair, deputy, votes, held, substitutes, from = since, to } = given;
    const [id, period] = [seatId(this.data, key), periodOf({ from, to })];
    const row = { id, committee, organisation: this.organisation(organisation), name, chair, deputy, votes, ...period };
    this.add('seats', path, row);
    for (const [rank, one, at] of holders(held, substitutes)) {
      const { person, ...when } = this.held(one, from);
      const as = rank === 0 ? 'member' : 'substitute';
      this.add('holdings', [...path, ...at], {
        id: idFrom(id, person, when.from),
        seat: id,
        person,
        as,
        rank,
        ...when,
      });
    }
  }

  private organisation(short: string): string {
    return organisationId(this.data, short);
  }

  private held(one: Somebody, since: string) {
    const { person, from = since, to } = typeof one === 'string' ? { person: one } : one;
    return { person: personId(this.data, person), ...periodOf({ from, to }) };
  }

  private add<List extends keyof Lists>(list: List, path: Path, row: Lists[List][number]): void {
    this.paths.set(`${list}.${this.lists[list].length}`, path);
    (this.lists[list] as (typeof row)[]).push(row);
  }
}

/** The member at rank 0, perhaps one after another; then the substitutes in their order. */
function holders(held: CaseSeat['held'], substitutes: readonly Somebody[]): readonly [number, Somebody, Path][] {
  const members = held === undefined ? [] : Array.isArray(held) ? held : [held];
  return [
    ...members.map((one, index): [number, Somebody, Path] => [
      0,
      one,
      Array.isArray(held) ? ['held', index] : ['held'],
    ]),
    ...substitutes.map((one, index): [number, Somebody, Path] => [index + 1, one, ['substitutes', index]]),
  ];
}

const periodOf = ({ from, to }: { from: string; to?: string }) => ({
  from: startOf(from),
  to: to === undefined ? null : startOf(to),
});

/** Addresses are ASCII: å, æ and ø as they are written without. */
const ascii = (text: string) => text.replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');
