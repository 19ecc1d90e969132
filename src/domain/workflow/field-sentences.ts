import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { render, type Bilingual, type Params } from './bilingual.js';

/** A refinement says its own sentence: `schema.refine(test, { params: { da: '…', en: '…' } })`. */
const said = z.object({ da: z.string(), en: z.string() });

export const UNKNOWN: Bilingual = { da: 'Feltet kendes ikke her.', en: 'The field is not known here.' };
const OTHER: Bilingual = { da: 'Værdien kan ikke bruges.', en: 'The value cannot be used.' };

/** What the kinds of value are called. */
const kinds: Readonly<Record<string, Bilingual>> = {
  string: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'sandt eller falsk', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'et objekt', en: 'an object' },
  record: { da: 'et objekt', en: 'an object' },
  uuid: { da: 'et id (UUID)', en: 'an id (UUID)' },
  guid: { da: 'et id (UUID)', en: 'an id (UUID)' },
  datetime: { da: 'et tidspunkt som 2025-02-20T09:00:00Z', en: 'an instant such as 2025-02-20T09:00:00Z' },
  date: { da: 'en dato som 2025-02-20', en: 'a date such as 2025-02-20' },
  email: { da: 'en e-mailadresse', en: 'an e-mail address' },
};

const kind = (name: string): Bilingual => kinds[name] ?? { da: `formatet ${name}`, en: `the format ${name}` };

const fill = (text: Bilingual, params: Params): Bilingual => ({
  da: render(text, 'da', params),
  en: render(text, 'en', params),
});

const mustBe = (name: string): Bilingual => ({
  da: `Skal være ${kind(name).da}.`,
  en: `Must be ${kind(name).en}.`,
});

const unit = (origin: string): Bilingual =>
  origin === 'string'
    ? { da: ' tegn', en: ' characters' }
    : origin === 'array'
      ? { da: ' led', en: ' items' }
      : { da: '', en: '' };

function limit(side: 'min' | 'max', bound: number | bigint, origin: string): Bilingual {
  const least = side === 'min' ? { da: 'Mindst', en: 'At least' } : { da: 'Højst', en: 'At most' };
  const { da, en } = unit(origin);
  return fill({ da: `${least.da} {bound}${da}.`, en: `${least.en} {bound}${en}.` }, { bound: Number(bound) });
}

/** What is wrong with a field, in both languages. */
export function sentence(issue: $ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      // zod says in its message what it received; the value itself is not in the issue.
      return issue.message.endsWith('received undefined') ? { da: 'Mangler.', en: 'Missing.' } : mustBe(issue.expected);
    case 'invalid_format':
      return mustBe(issue.format);
    case 'too_small':
      return limit('min', issue.minimum, issue.origin);
    case 'too_big':
      return limit('max', issue.maximum, issue.origin);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return oneOf(namesIn(issue) ?? []);
    case 'custom':
      return said.safeParse(issue.params).data ?? OTHER;
    default:
      return OTHER;
  }
}

/** The names of the shapes that a value may have, where it names none of them. */
export const namesIn = (issue: $ZodIssue): readonly unknown[] | undefined =>
  issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;

export const oneOf = (values: readonly unknown[]): Bilingual =>
  fill({ da: 'Skal være en af: {values}.', en: 'Must be one of: {values}.' }, { values: values.join(', ') });
