import type { Bilingual, Params } from './bilingual.js';
import type { Role } from './facts.js';

/** One sentence of a refusal: a stable code with parameters, the text they fill, and who can help. */
export interface Reason {
  readonly code: string;
  readonly params: Params;
  readonly sentence: Bilingual;
  readonly help: Role;
}

/**
 * Why a command was not carried out. 403 you may not · 404 nothing there that you may see · 409 not now ·
 * 412 somebody was faster · 422 the input does not hold.
 */
export interface Refusal {
  readonly status: 403 | 404 | 409 | 412 | 422;
  readonly code: string;
  readonly reasons: readonly Reason[];
}
