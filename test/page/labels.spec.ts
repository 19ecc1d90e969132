import { z } from 'zod';
import { lifecycles } from '../../workflows/index.js';
import { actionTexts } from '../../web/src/actions/texts.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly [key: string]: unknown;
}

/** Every schema within a schema, itself first. */
const within = (schema: unknown): Schema[] =>
  typeof schema === 'object' && schema !== null
    ? [
        schema as Schema,
        ...Object.values(schema).flatMap((part) => (Array.isArray(part) ? part : [part]).flatMap(within)),
      ]
    : [];

/** Rules of procedure are brought as a whole document, never field by field. */
function asForm(payload: z.ZodType): Schema {
  const { $defs = {}, ...schema } = z.toJSONSchema(payload, { io: 'input', unrepresentable: 'any' });
  return ('RulesOfProcedure' in $defs ? schema : { ...schema, $defs }) as Schema;
}

const schemas = lifecycles.flatMap(({ start, events }) =>
  [start.payload, ...Object.values(events).flatMap(({ by, payload }) => (by.length > 0 ? [payload] : []))].flatMap(
    (payload) => within(asForm(payload)),
  ),
);

const fields = [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))].sort();
const choices = [...new Set(schemas.flatMap((schema) => schema.enum ?? []))].sort();

describe.each(['da', 'en'] as const)('In %s a form made from its schema', (language) => {
  it('has a word for every field that people can be asked for', () => {
    expect(fields.filter((field) => !(field in actionTexts[language].fields))).toEqual([]);
    expect(fields.length).toBeGreaterThan(50);
  });

  it('has a word for every choice that they can be given', () => {
    expect(choices.filter((choice) => !(choice in actionTexts[language].choices))).toEqual([]);
    expect(choices.length).toBeGreaterThan(20);
  });
});
