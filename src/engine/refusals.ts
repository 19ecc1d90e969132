import type { Bilingual, Params } from '../domain/workflow/bilingual.js';
import { fieldErrors } from '../domain/workflow/field-errors.js';
import type { Role } from '../domain/workflow/facts.js';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import type { Refusal } from '../domain/workflow/refusal.js';

function refusal(
  status: Refusal['status'],
  code: string,
  sentence: Bilingual,
  params: Params = {},
  help: Role = 'secretariat',
): Refusal {
  return { status, code, reasons: [{ code, params, sentence, help }] };
}

/** What may not be seen is answered with exactly this too, so that nobody learns from the answer what exists. */
export const notFound = () =>
  refusal(404, 'not-found', {
    da: 'Der er intet her, som du kan se. Sekretariatet kan hjælpe, hvis du har fået henvisningen af nogen.',
    en: 'There is nothing here that you can see. The secretariat can help if somebody gave you the reference.',
  });

const ROLE_LABELS: Record<Role, Bilingual> = {
  chair: { da: 'formanden', en: 'the chair' },
  secretariat: { da: 'sekretariatet', en: 'the secretariat' },
  member: { da: 'et medlem', en: 'a member' },
  substitute: { da: 'en suppleant', en: 'a substitute' },
  mandator: {
    da: 'formanden for den styregruppe, der har nedsat gruppen',
    en: 'the chair of the steering group that set it up',
  },
  assistant: { da: 'medlemmets assistent', en: "the member's assistant" },
  colleague: { da: 'en kollega fra organisationen', en: 'a colleague of the organisation' },
  observer: { da: 'en observatør', en: 'an observer' },
};

const listOf = (roles: readonly Role[], language: 'da' | 'en', or: string) =>
  roles.map((role) => ROLE_LABELS[role][language]).join(or);

/** The sentence names those who may, so that the person knows whom to ask. */
export function notYours(label: Bilingual, by: readonly Role[]): Refusal {
  const sentence = {
    da: `«${label.da}» kan kun foretages af ${listOf(by, 'da', ' eller ') || 'forløbet selv'}.`,
    en: `“${label.en}” can only be done by ${listOf(by, 'en', ' or ') || 'the procedure itself'}.`,
  };
  return refusal(403, 'not-yours', sentence, {}, by[0] ?? 'secretariat');
}

export const notYourSeat = () =>
  refusal(403, 'not-your-seat', {
    da: 'Du kan ikke svare for den plads: kun medlemmet, suppleanten eller sekretariatet på deres vegne.',
    en: 'You cannot answer for that seat: only its member, its substitute, or the secretariat on their behalf.',
  });

export const unknownSeat = (seat: string) =>
  refusal(
    422,
    'unknown-seat',
    { da: 'Pladsen {seat} findes ikke i udvalget.', en: 'There is no seat {seat} in the committee.' },
    { seat },
  );

export const seatRequired = () =>
  refusal(422, 'seat-required', {
    da: 'Angiv i «onBehalfOf», hvilken plads der svares for.',
    en: 'Say in “onBehalfOf” which seat the answer is given for.',
  });

export const secretariatOnly = (field: string) =>
  refusal(
    403,
    'secretariat-only',
    { da: 'Kun sekretariatet kan angive «{field}».', en: 'Only the secretariat can give “{field}”.' },
    { field },
  );

export const inTheFuture = () =>
  refusal(422, 'occurred-in-the-future', {
    da: 'Det kan ikke være sket på et tidspunkt, der endnu ikke er kommet.',
    en: 'It cannot have happened at a time that has not come yet.',
  });

export const reasonRequired = () =>
  refusal(422, 'reason-required', {
    da: 'Skriv en begrundelse, når noget føres ind på en andens vegne.',
    en: 'Give a reason when you file something on behalf of somebody else.',
  });

export const unknownEvent = (type: string, lifecycle: Lifecycle) =>
  refusal(
    422,
    'unknown-event',
    {
      da: `Et forløb af typen ${lifecycle.label.da.toLowerCase()} kender ikke «{type}».`,
      en: `A ${lifecycle.label.en.toLowerCase()} knows no “{type}”.`,
    },
    { type },
  );

export const unknownLifecycle = (key: string) =>
  refusal(
    422,
    'unknown-lifecycle',
    { da: 'Der er ingen forløbstype «{key}».', en: 'There is no lifecycle “{key}”.' },
    { key },
  );

export const unknownRelation = (lifecycle: Lifecycle, relation: string) =>
  refusal(
    422,
    'unknown-relation',
    {
      da: `${lifecycle.label.da} har ingen forbindelse «{relation}».`,
      en: `${lifecycle.label.en} has no relation “{relation}”.`,
    },
    { relation },
  );

export const unknownLink = (id: string) =>
  refusal(
    422,
    'unknown-link',
    { da: 'Der er intet {id} i udvalget at knytte til.', en: 'There is no {id} in the committee to tie to.' },
    { id },
  );

export function linkCount(relation: string, min: number, max: number): Refusal {
  const most = Number.isFinite(max) ? max : '∞';
  const sentence = {
    da: '«{relation}» skal nævne fra {min} til {most} forskellige.',
    en: '“{relation}” must name from {min} to {most} different ones.',
  };
  return refusal(422, 'link-count', sentence, { relation, min, most });
}

export const linkKind = (relation: string, kinds: readonly string[]) =>
  refusal(
    422,
    'link-kind',
    { da: '«{relation}» kan kun være {kinds}.', en: '“{relation}” can only be {kinds}.' },
    { relation, kinds: kinds.join(', ') },
  );

export const movedOn = (expected: number, actual: number) =>
  refusal(
    412,
    'moved-on',
    {
      da: 'Du så udgave {expected}; nu er det udgave {actual}. Hent den nye, og vurdér igen.',
      en: 'You saw revision {expected}; it is now {actual}. Fetch the new one and look again.',
    },
    { expected, actual },
  );

export const busy = () =>
  refusal(409, 'busy', {
    da: 'Andre ændrede det samme i samme øjeblik. Intet er gemt; prøv igen.',
    en: 'Others changed the same thing at the same moment. Nothing was saved; try again.',
  });

export const keyReused = () =>
  refusal(422, 'key-reused', {
    da: 'Nøglen i Idempotency-Key er allerede brugt til noget andet. Brug en ny.',
    en: 'The Idempotency-Key has already been used for something else. Use a new one.',
  });

/** One sentence for each field that does not hold. */
export function invalidInput(issues: Parameters<typeof fieldErrors>[0]): Refusal {
  const reasons = fieldErrors(issues).map(({ path, text }) => ({
    code: 'invalid-input',
    params: { field: path },
    sentence: text,
    help: 'secretariat' as const,
  }));
  return { status: 422, code: 'invalid-input', reasons };
}
