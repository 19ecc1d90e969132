import type { Problem } from './types';

/** A refusal as the API gave it: what, why and who can help, in both languages. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'Refusal';
  }
}

/** What is shown when no answer came at all. */
export const UNREACHABLE: Problem = {
  type: 'urn:mandat:problem:unreachable',
  title: 'Ingen forbindelse',
  status: 503,
  code: 'unreachable',
  titles: { da: 'Ingen forbindelse til Mandat', en: 'No connection to Mandat' },
  reasons: [],
  detail: undefined,
};

/** The refusal in an error, whatever was thrown. */
export const problemIn = (error: unknown): Problem => (error instanceof Refusal ? error.problem : UNREACHABLE);
