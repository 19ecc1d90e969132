import type { Bilingual } from '../domain/workflow/bilingual.js';

/** Why data cannot be taken in, and where in it. */
export interface DirectoryFault {
  /** Such as `holdings.3` or `seats.0.name`. */
  readonly place: string;
  readonly code: string;
  readonly text: Bilingual;
}

/** The rules that the database keeps for everybody, by the name of their constraint. */
const broken: Readonly<Record<string, Bilingual>> = {
  one_chair_at_a_time: {
    da: 'Udvalget har allerede en formandsplads i den periode.',
    en: 'The committee already has a chair seat in that period.',
  },
  one_deputy_at_a_time: {
    da: 'Udvalget har allerede en næstformandsplads i den periode.',
    en: 'The committee already has a deputy seat in that period.',
  },
  one_holder_of_a_rank_at_a_time: {
    da: 'Pladsen har allerede et medlem, eller en suppleant med det nummer, i den periode.',
    en: 'The seat already has a member, or a substitute of that rank, in that period.',
  },
  one_rank_of_a_holder_at_a_time: {
    da: 'Personen har allerede pladsen, som medlem eller suppleant, i den periode.',
    en: 'The person already holds the seat, as member or substitute, in that period.',
  },
  one_duty_at_a_time: {
    da: 'Personen er allerede sekretariat eller observatør i udvalget i den periode.',
    en: 'The person is already secretariat or observer of the committee in that period.',
  },
};

/** The same by the kind of constraint (PostgreSQL's error codes), where the name says no more. */
const kinds: Readonly<Record<string, { readonly code: string; readonly text: Bilingual }>> = {
  '23503': {
    code: 'unknown-reference',
    text: { da: 'Henviser til noget, som ikke findes.', en: 'Refers to something that does not exist.' },
  },
  '23505': {
    code: 'already-there',
    text: {
      da: 'Id, nøgle, kortnavn eller e-mail findes allerede.',
      en: 'The id, key, short name or e-mail already exists.',
    },
  },
  '23514': {
    code: 'contradiction',
    text: {
      da: 'Holder ikke: perioden skal slutte efter sin start; medlemmet har nummer 0 og suppleanter et højere; ingen plads er både formand og næstformand.',
      en: 'Does not hold: a period ends after its start; the member has rank 0 and substitutes a higher one; no seat is both chair and deputy.',
    },
  },
};

/** The fault behind a refusal of the database; undefined when it is none of ours. */
export function faultOf(error: unknown, place: string): DirectoryFault | undefined {
  const { code, constraint } = (error as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  const named = broken[constraint ?? ''];
  if (named !== undefined) return { place, code: String(constraint).replaceAll('_', '-'), text: named };
  const kind = kinds[code ?? ''];
  return kind && { place, ...kind };
}
