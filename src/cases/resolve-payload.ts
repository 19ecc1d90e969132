import { z } from 'zod';
import type { Path } from './format/document.js';
import { instantOf, isLocalTime } from './local-time.js';
import { isId } from './names.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What a name stands for, given where it stands; undefined when nothing is called so. */
export type Lookup = (name: string, path: Path) => string | undefined;

/** Parts that have a name elsewhere are in the schema too, not pointed at. */
const SPELLED_OUT = { metadata: z.registry<{ id?: string }>() };

/**
 * A payload as it is sent: where its schema asks for an id a name is looked up, where it asks for an instant a local time is
 * turned into one. All else goes as it is, so that a case can show that it is refused.
 */
export function resolvePayload(payload: unknown, schema: z.ZodType, lookup: Lookup): unknown {
  const root = z.toJSONSchema(schema, { ...SPELLED_OUT, io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return new Resolver(lookup).resolve(payload, alternatives([root]), []);
}

class Resolver {
  constructor(private readonly lookup: Lookup) {}

  resolve(value: unknown, schemas: readonly JsonSchema[], path: Path): unknown {
    if (typeof value === 'string') return this.text(value, schemas, path);
    if (Array.isArray(value)) {
      const items = alternatives(schemas.map(({ items }) => items));
      return value.map((item, index) => this.resolve(item, items, [...path, index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        this.resolve(inner, fieldOf(schemas, field), [...path, field]),
      ]),
    );
  }

  private text(value: string, schemas: readonly JsonSchema[], path: Path): string {
    const format = (name: string) => schemas.some((schema) => schema.format === name);
    if (format('date-time') && isLocalTime(value)) return instantOf(value);
    if (!format('uuid') || isId(value) || schemas.some((schema) => schema.const === value)) return value;
    return this.lookup(value, path) ?? value;
  }
}

/** Schemas with their alternatives spelled out. */
function alternatives(schemas: readonly unknown[]): readonly JsonSchema[] {
  return schemas
    .filter((schema): schema is JsonSchema => typeof schema === 'object' && schema !== null)
    .flatMap((schema) => [
      schema,
      ...alternatives([...listOf(schema.anyOf), ...listOf(schema.oneOf), ...listOf(schema.allOf)]),
    ]);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const fieldOf = (schemas: readonly JsonSchema[], field: string) =>
  alternatives(
    schemas.map(({ properties, additionalProperties }) => {
      const known = properties as Readonly<Record<string, unknown>> | undefined;
      return known && Object.hasOwn(known, field) ? known[field] : additionalProperties;
    }),
  );
