import type { Bilingual } from '../workflow/bilingual.js';
import { fractionOf } from './fraction.js';

/** Where rules contradict themselves, and how. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly text: Bilingual;
}

const text = (da: string, en: string): Bilingual => ({ da, en });

export const isWhole = (share: string): boolean => fractionOf(share).num === fractionOf(share).den;
export const isNothing = (share: string): boolean => fractionOf(share).num === 0;

export const NO_LIMIT = text(
  'Mangler en grænse: mindst, mere end, højst eller mindre end.',
  'A limit is missing: at least, more than, at most or less than.',
);
export const NO_QUORUM = text(
  'Mangler, hvor mange der skal deltage: mindst eller mere end.',
  'How many must take part is missing: at least or more than.',
);
export const TWO_QUORUMS = text('Vælg én grænse: mindst eller mere end.', 'Choose one limit: at least or more than.');
export const TWO_FLOORS = text('Vælg én nedre grænse.', 'Choose one lower limit.');
export const TWO_CEILINGS = text('Vælg én øvre grænse.', 'Choose one upper limit.');
export const OUT_OF_ALONE = text(
  '“outOf” hører til et antal og kan ikke stå til en andel.',
  '“outOf” belongs to a number and cannot stand with a share.',
);
export const ABOVE_ALL = text('Mere end det hele kan ikke nås.', 'More than the whole cannot be reached.');
export const BELOW_NOTHING = text('Mindre end ingenting kan ikke nås.', 'Less than nothing cannot be reached.');
export const ALWAYS = text(
  'Mindst ingenting er altid opfyldt og er ingen grænse.',
  'At least nothing always holds and is no limit.',
);
export const TOGETHER_ABOVE_ALL = text(
  'For og imod kan ikke tilsammen være mere end det hele.',
  'For and against cannot together be more than the whole.',
);

export const above = (number: number, of: number): Bilingual =>
  text(`Der kan ikke kræves ${number} ud af ${of}.`, `${number} out of ${of} cannot be required.`);

export const aboveCeiling = (floor: string, ceiling: string): Bilingual =>
  text(
    `Mindst ${floor} og højst ${ceiling} kan ikke begge være opfyldt.`,
    `At least ${floor} and at most ${ceiling} cannot both hold.`,
  );

export const tooFewFor = (need: number, of: number): Bilingual =>
  text(`${need} kan ikke nås: der er kun ${of}.`, `${need} cannot be reached: there are only ${of}.`);

export const missingGroup = (group: string): Bilingual =>
  text(`Ingen plads hører til gruppen “${group}”.`, `No seat belongs to the group “${group}”.`);

export const missingChair = text('Ingen plads er formandens.', 'No seat is the chair’s.');

export const noWeight = text('Ingen plads har stemmevægt.', 'No seat has any voting weight.');
