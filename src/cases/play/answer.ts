import type { Bilingual } from '../../domain/workflow/bilingual.js';
import type { StepAnswer } from '../expect/claim.js';
import type { Reply } from './client.js';

interface ProblemBody {
  readonly code: string;
  readonly reasons?: readonly { readonly text: Bilingual }[];
  readonly errors?: readonly { readonly path: string; readonly text: Bilingual }[];
}

export const isRefusal = ({ status }: Reply): boolean => status >= 400;

/** An answer as expectations are held against it. */
export function answerOf({ status, body }: Reply, language: 'da' | 'en' = 'da'): StepAnswer {
  if (status < 400) return { status, code: null, sentences: '' };
  const { code, reasons = [], errors = [] } = body as ProblemBody;
  const sentences = [
    ...reasons.map(({ text }) => text[language]),
    ...errors.map(({ path, text }) => `${path}: ${text[language]}`),
  ];
  return { status, code, sentences: sentences.join(' ') };
}

/** An answer in one line. */
export function toldOf(reply: Reply): string {
  const { status, code, sentences } = answerOf(reply);
  return code === null ? 'carried out' : `${status} ${code}: ${sentences}`;
}
