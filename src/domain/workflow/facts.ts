/**
 * In the order of their weight. `mandator`: the chair of the committee that set this one up; `assistant`: answers in a member's
 * place; `colleague`: prepares a seat's answer.
 */
export const ROLES = [
  'chair',
  'secretariat',
  'member',
  'substitute',
  'assistant',
  'mandator',
  'observer',
  'colleague',
] as const;

/** What a person is in a committee at an instant; it comes from seats and periods, never from a user list. */
export type Role = (typeof ROLES)[number];

/** A seat that a person may speak for. `rank` is 0 for the member and 1, 2, … for substitutes in their order. */
export interface Seating {
  readonly seat: string;
  readonly organisation: string;
  readonly as: 'member' | 'substitute';
  readonly rank: number;
}

/** Who sends an event. `person` is null when the clock does; `seat` is the seat spoken for, when there is one. */
export interface Actor {
  readonly person: string | null;
  readonly roles: readonly Role[];
  readonly seats: readonly Seating[];
  readonly seat: string | null;
}

/** An instance tied to this one. `relation` is named as seen from here: a paper sees its corrections as `correctedBy`. */
export interface Linked {
  readonly relation: string;
  readonly id: string;
  readonly lifecycle: string;
  /** Dotted paths of the active leaf states, such as `['approved.text.correcting']`. */
  readonly states: readonly string[];
}

/** The facts every step has. `at` is an ISO instant (UTC): now, or the due instant of an alarm. */
export interface StandardFacts {
  readonly at: string;
  readonly self: string;
  readonly actor: Actor;
}

/** What the engine lays in `context.facts` for one step: the standard facts and those that the step asked for by name. */
export type Facts = StandardFacts & { readonly linked?: readonly Linked[] } & Readonly<Record<string, unknown>>;

/** How many linked instances stand in one of the given states (a prefix counts: `approved` covers `approved.text.final`). */
export function countLinked(facts: Facts, relation: string, ...states: readonly string[]): number {
  const within = (path: string) => states.some((state) => path === state || path.startsWith(`${state}.`));
  return (facts.linked ?? []).filter((link) => link.relation === relation && link.states.some(within)).length;
}

/** Stands in for the facts where XState computes a first context without any: nobody, at no time. */
export const noFacts: Facts = { at: '', self: '', actor: { person: null, roles: [], seats: [], seat: null } };
