import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { $ZodIssue } from 'zod/v4/core';
import { fieldErrors } from '../domain/workflow/field-errors.js';
import { Refused } from './refused.js';

/** Parses body, query, headers and parameters by the zod schema named at the route; what does not hold is refused with 422. */
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined || type === 'custom') return value;
    // A request without a body has none; the schema then says what is missing.
    const result = await schema['~standard'].validate(value ?? (type === 'body' ? {} : value));
    if (result.issues === undefined) return result.value;
    const root = data === undefined ? [] : [data];
    throw invalidInput(fieldErrors(result.issues as readonly $ZodIssue[], root));
  }
}

/** The 422 for fields that do not hold. */
export const invalidInput = (errors: Refused['denial']['errors']): Refused =>
  new Refused({ status: 422, code: 'invalid-input', reasons: [], errors });
