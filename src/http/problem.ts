import { z } from 'zod';
import { render, type Bilingual, type Language } from '../domain/workflow/bilingual.js';
import { ROLES } from '../domain/workflow/facts.js';
import type { Reason } from '../domain/workflow/refusal.js';
import type { Denial } from './refused.js';
import { helpFrom, titleOf } from './titles.js';

export const bilingual = z.object({ da: z.string(), en: z.string() }).meta({ id: 'Bilingual' });

const role = z.enum(ROLES);

export const reason = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: bilingual,
    help: z.object({ role, text: bilingual }),
  })
  .meta({ id: 'Reason', description: 'One sentence of a refusal, and who can help.' });

/** RFC 9457, with what a person needs to go on: why it was refused, and who can help, in both languages. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string().describe('In the language asked for by Accept-Language.'),
    status: z.int(),
    detail: z.string().optional().describe('The reasons as text, in the language asked for.'),
    code: z.string().describe('Stable; to be compared.'),
    titles: bilingual,
    reasons: z.array(reason),
    errors: z.array(z.object({ path: z.string(), text: bilingual })).optional(),
    id: z.string().optional().describe('Of an error of ours: name it when you report it.'),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;

/** A reason with its parameters filled in, in both languages. */
export function renderReason({ code, params, sentence, help }: Reason): z.infer<typeof reason> {
  return { code, params, text: both(sentence, params), help: { role: help, text: helpFrom[help] } };
}

const both = (sentence: Bilingual, params: Reason['params']): Bilingual => ({
  da: render(sentence, 'da', params),
  en: render(sentence, 'en', params),
});

/** The problem document for a refusal. */
export function problemOf(denial: Denial, language: Language): Problem {
  const { status, code, reasons } = denial;
  const errors = denial.errors ?? fieldsOf(denial);
  const rendered = reasons.map(renderReason);
  const detail = [
    ...rendered.map(({ text, help }) => `${text[language]} ${help.text[language]}`),
    ...(denial.errors ?? []).map(({ path, text }) => `${path}: ${text[language]}`),
  ].join(' ');
  const titles = titleOf(status);
  return {
    type: `urn:mandat:problem:${code}`,
    title: titles[language],
    status,
    ...(detail && { detail }),
    code,
    titles,
    reasons: rendered,
    ...(errors && { errors: [...errors] }),
  };
}

/** Fields of a payload that the engine found wanting; they stand in the body under `payload`. */
function fieldsOf({ code, reasons }: Denial): Problem['errors'] {
  if (code !== 'invalid-input') return undefined;
  return reasons.map(({ params, sentence }) => ({
    path: params.field === 'payload' ? 'payload' : `payload.${params.field}`,
    text: both(sentence, params),
  }));
}
