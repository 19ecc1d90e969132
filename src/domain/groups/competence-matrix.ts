/** Somebody named for a seat, with what they bring. */
export interface Bringing {
  readonly nomination: string;
  readonly competences: readonly string[];
}

/** One competence that the group needs, and who brings it. */
export interface Cover {
  readonly competence: string;
  readonly broughtBy: readonly string[];
}

const plain = (competence: string): string => competence.trim().toLocaleLowerCase('da');

/** Each competence once, in the order given; the first way of writing it stands. */
export const distinct = (competences: readonly string[]): readonly string[] =>
  competences.filter((one, index) => competences.findIndex((other) => plain(other) === plain(one)) === index);

/** What the group needs against what its members bring. No single member needs all of it. */
export const coverOf = (needed: readonly string[], members: readonly Bringing[]): readonly Cover[] =>
  distinct(needed).map((competence) => ({
    competence,
    broughtBy: members.filter(({ competences }) => brings(competences, competence)).map(({ nomination }) => nomination),
  }));

const brings = (competences: readonly string[], needed: string) =>
  competences.some((one) => plain(one) === plain(needed));

/** What members bring beyond what is needed. */
export const beyond = (needed: readonly string[], members: readonly Bringing[]): readonly string[] =>
  distinct(members.flatMap(({ competences }) => competences)).filter((one) => !brings(needed, one));
