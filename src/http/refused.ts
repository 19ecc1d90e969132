import type { Bilingual, Params } from '../domain/workflow/bilingual.js';
import type { FieldError } from '../domain/workflow/field-errors.js';
import type { Role } from '../domain/workflow/facts.js';
import type { Reason } from '../domain/workflow/refusal.js';
import { notFound as refusedByEngine } from '../engine/refusals.js';

/** An answer that is no: what a problem document is made of. The engine's refusals have this shape too. */
export interface Denial {
  readonly status: number;
  readonly code: string;
  readonly reasons: readonly Reason[];
  readonly errors?: readonly FieldError[];
}

/** Carries a refusal from a route to the problem filter; behind the routes refusals are values. */
export class Refused extends Error {
  constructor(readonly denial: Denial) {
    super(denial.code);
    this.name = 'Refused';
  }
}

interface Circumstances {
  readonly params?: Params;
  readonly help?: Role;
}

/** A refusal with one sentence. Whoever is not named otherwise is helped by the secretariat. */
export function refused(status: number, code: string, sentence: Bilingual, found: Circumstances = {}): Refused {
  const { params = {}, help = 'secretariat' } = found;
  return new Refused({ status, code, reasons: [{ code, params, sentence, help }] });
}

/** What does not exist and what the caller may not see are answered with the engine's one value. */
export const notFound = (): Refused => new Refused(refusedByEngine());
