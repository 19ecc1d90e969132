import type { $ZodIssue } from 'zod/v4/core';
import type { Bilingual } from './bilingual.js';
import { namesIn, oneOf, sentence, UNKNOWN } from './field-sentences.js';

/** A field of the input that does not hold. */
export interface FieldError {
  /** Dotted path from the root of the input, or the name of the parameter. */
  readonly path: string;
  readonly text: Bilingual;
}

type Path = readonly PropertyKey[];

/** Names every field that does not hold, with a sentence in both languages. `root` is put before each path. */
export function fieldErrors(issues: readonly $ZodIssue[], root: Path = []): FieldError[] {
  return issues.flatMap((issue) => {
    const path = [...root, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return unionErrors(issue.errors, path);
    if (issue.code !== 'unrecognized_keys') return [{ path: dotted(path), text: sentence(issue) }];
    return issue.keys.map((key) => ({ path: dotted([...path, key]), text: UNKNOWN }));
  });
}

/**
 * Of several shapes that a value may have: where it names the one that is meant, what is wrong in that one; where it names
 * none, the names that there are; else what each of them asks for.
 */
function unionErrors(shapes: readonly (readonly $ZodIssue[])[], path: Path): FieldError[] {
  const names = shapes.map(nameAskedFor);
  const [first] = names;
  if (first && names.every((name) => name?.field === first.field))
    return [{ path: dotted([...path, first.field]), text: oneOf(names.flatMap((name) => name!.values)) }];
  const unnamed = shapes.filter((_, index) => !names[index]);
  const meant = unnamed.length > 0 ? unnamed : shapes;
  if (meant.length === 1) return fieldErrors(meant[0]!, path);
  const asked = meant.flatMap((issues) => fieldErrors(issues.slice(0, 1), path)).map(({ text }) => text);
  const different = asked.filter(({ en }, index) => asked.findIndex((other) => other.en === en) === index);
  const joined = (language: keyof Bilingual, or: string) => different.map((text) => text[language]).join(or);
  return [{ path: dotted(path), text: { da: joined('da', ' Eller: '), en: joined('en', ' Or: ') } }];
}

/** The field by which a shape is told from the others, when the value does not name that shape: `kind`, and what it can be. */
function nameAskedFor(
  issues: readonly $ZodIssue[],
): { readonly field: string; readonly values: readonly unknown[] } | null {
  for (const issue of issues) {
    if (issue.path.length !== 1) continue;
    const field = String(issue.path[0]);
    if (issue.code === 'invalid_value' && issue.values.length === 1) return { field, values: issue.values };
    const names = namesIn(issue);
    if (names) return { field, values: names };
  }
  return null;
}

const dotted = (path: Path): string => path.map(String).join('.');
