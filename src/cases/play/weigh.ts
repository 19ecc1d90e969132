import type { Claim, Look } from '../expect/claim.js';

/** How a claim came out, and what became of its mutants. */
export interface Weighed {
  readonly claim: Claim;
  readonly met: boolean;
  readonly found: unknown;
  /** Wrong claims that would have passed too: then the expectation proves nothing. */
  readonly uncaught: readonly unknown[];
  readonly mutants: number;
}

/** Holds a claim against what is found, and every mutant of it too: those must not hold. */
export async function weigh(claim: Claim, look: Look): Promise<Weighed> {
  const found = await claim.observe(look);
  const mutants = claim.mutants(found);
  return {
    claim,
    met: claim.holds(claim.expected, found),
    found,
    uncaught: mutants.filter((mutant) => claim.holds(mutant, found)),
    mutants: mutants.length,
  };
}
