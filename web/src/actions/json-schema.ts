/** As much of JSON Schema as the payloads of the engine's events use. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The alternatives of a schema that has some, else itself. */
export const alternatives = (schema: JsonSchema): readonly JsonSchema[] => schema.anyOf ?? schema.oneOf ?? [schema];

/** Texts longer than a line are written in a larger field. */
const LINE = 600;

export const isProse = ({ maxLength = 0 }: JsonSchema): boolean => maxLength >= LINE;
