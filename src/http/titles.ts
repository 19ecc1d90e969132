import type { Bilingual } from '../domain/workflow/bilingual.js';
import type { Role } from '../domain/workflow/facts.js';

/** Titles of problem documents, by status. */
const titles: Readonly<Record<number, Bilingual>> = {
  400: { da: 'Forespørgslen kan ikke læses', en: 'The request cannot be read' },
  401: { da: 'Du er ikke logget ind', en: 'You are not signed in' },
  403: { da: 'Det har du ikke ret til', en: 'You may not do this' },
  404: { da: 'Findes ikke', en: 'Not found' },
  405: { da: 'Det kan man ikke her', en: 'This cannot be done here' },
  409: { da: 'Det kan ikke ske nu', en: 'This cannot happen now' },
  412: { da: 'Nogen kom dig i forkøbet', en: 'Somebody was faster than you' },
  413: { da: 'Det sendte er for stort', en: 'What was sent is too large' },
  415: { da: 'Formatet kendes ikke her', en: 'The format is not known here' },
  422: { da: 'Det indtastede holder ikke', en: 'The input does not hold' },
  428: { da: 'Sig, hvilken udgave du retter i', en: 'Say which revision you are editing' },
  429: { da: 'For mange forespørgsler', en: 'Too many requests' },
  500: { da: 'Der er sket en fejl hos os', en: 'Something went wrong on our side' },
  503: { da: 'Ikke klar endnu', en: 'Not ready' },
};

/** The codes of refusals that come from the HTTP door itself, by status. */
const codes: Readonly<Record<number, string>> = {
  400: 'unreadable',
  404: 'no-such-route',
  405: 'no-such-method',
  413: 'too-large',
  415: 'unknown-format',
  429: 'too-many-requests',
  503: 'not-ready',
};

export const titleOf = (status: number): Bilingual => titles[status] ?? titles[status < 500 ? 400 : 500]!;

export const codeOf = (status: number): string => codes[status] ?? (status < 500 ? 'unreadable' : 'internal');

/** Who can help, as a sentence. */
export const helpFrom: Readonly<Record<Role, Bilingual>> = {
  chair: { da: 'Formanden kan hjælpe.', en: 'The chair can help.' },
  secretariat: { da: 'Sekretariatet kan hjælpe.', en: 'The secretariat can help.' },
  member: { da: 'Pladsens medlem kan hjælpe.', en: 'The member of the seat can help.' },
  substitute: { da: 'Pladsens suppleant kan hjælpe.', en: 'The substitute of the seat can help.' },
  mandator: {
    da: 'Formanden for den nedsættende styregruppe kan hjælpe.',
    en: 'The chair of the steering group that set it up can help.',
  },
  assistant: { da: 'Medlemmets assistent kan hjælpe.', en: "The member's assistant can help." },
  colleague: { da: 'En kollega fra organisationen kan hjælpe.', en: 'A colleague of the organisation can help.' },
  observer: { da: 'En observatør kan hjælpe.', en: 'An observer can help.' },
};
