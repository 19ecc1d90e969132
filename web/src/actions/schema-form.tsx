import { useTranslations } from 'use-intl';
import { DayField, InstantField } from '../ui/date-field';
import { CheckField, ChecklistField, RadioField, SelectField, TextArea, TextField } from '../ui/field';
import type { FormProps } from './form';
import { alternatives, isProse, type JsonSchema } from './json-schema';
import { useReferences } from './references';
import styles from './schema-form.module.css';

/** What is begun is no instance yet, and has its neighbourhood already. */
type Props = Omit<FormProps, 'instance'> & { readonly instance: Pick<FormProps['instance'], 'committee' | 'links'> };

/** A form made from the JSON Schema of an event: so that a new lifecycle needs no new page. */
export function SchemaForm({ instance, action, payload, onChange, errorAt }: Props) {
  const references = useReferences(instance);
  return (
    <ObjectFields
      schema={action.schema}
      value={payload}
      onChange={(value) => onChange(value ?? {})}
      path=""
      errorAt={errorAt}
      references={references}
    />
  );
}

interface Around {
  readonly errorAt: FormProps['errorAt'];
  readonly references: ReturnType<typeof useReferences>;
}

interface Node<T> extends Around {
  readonly schema: JsonSchema;
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly path: string;
}

type Fields = Readonly<Record<string, unknown>>;

const RADIO_LIMIT = 5;

function ObjectFields({ schema, value = {}, onChange, path, ...around }: Node<Fields>) {
  const required = new Set(schema.required);
  const change = (name: string, part: unknown) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    const next = part === undefined ? rest : { ...rest, [name]: part };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return Object.entries(schema.properties ?? {}).map(([name, part]) => (
    <AnyField
      key={name}
      name={name}
      optional={!required.has(name) || part.default !== undefined}
      schema={part}
      value={value[name]}
      onChange={(changed) => change(name, changed)}
      path={path ? `${path}.${name}` : name}
      {...around}
    />
  ));
}

type Named = Node<unknown> & { readonly name: string; readonly optional: boolean };

/** One field by what its schema says that it is. */
function AnyField({ name, optional, schema, value, onChange, path, ...around }: Named) {
  const t = useTranslations('actions');
  const said = { label: t(`fields.${name as 'text'}`), error: around.errorAt(path), optional };
  const [first] = alternatives(schema).filter(({ type }) => type !== 'null') as [JsonSchema];
  const text = { ...said, value: value as string | undefined, onChange };
  const choices = around.references(name);
  if (choices && first.type === 'array')
    return <ChecklistField {...said} value={value as string[] | undefined} onChange={onChange} choices={choices} />;
  if (choices) return <SelectField {...text} choices={choices} />;
  if (first.type === 'object')
    return (
      <fieldset className={styles.group}>
        <legend>{said.label}</legend>
        <ObjectFields schema={first} value={value as Fields | undefined} onChange={onChange} path={path} {...around} />
      </fieldset>
    );
  if (first.type === 'array')
    return (
      <ListFields
        schema={first}
        value={value as unknown[] | undefined}
        onChange={onChange}
        path={path}
        name={name}
        {...around}
      />
    );
  if (first.type === 'boolean')
    return <CheckField {...said} value={value as boolean | undefined} onChange={onChange} />;
  if (first.enum) {
    const named = first.enum.map((one) => ({ value: one, label: t(`choices.${one as 'text'}`) }));
    return named.length <= RADIO_LIMIT ? (
      <RadioField {...text} choices={named} />
    ) : (
      <SelectField {...text} choices={named} />
    );
  }
  if (first.format === 'date-time') return <InstantField {...text} />;
  if (first.format === 'date') return <DayField {...text} />;
  if (first.type === 'integer')
    return (
      <TextField
        {...said}
        value={value?.toString()}
        onChange={(typed) => onChange(typed === undefined ? undefined : Number(typed))}
      />
    );
  if (isProse(first)) return <TextArea {...text} />;
  return <TextField {...text} type={first.format === 'email' ? 'email' : 'text'} />;
}

type List = Node<unknown[]> & { readonly name: string };

function ListFields({ schema, value = [], onChange, path, name, ...around }: List) {
  const t = useTranslations('actions');
  const ui = useTranslations('ui');
  const label = t(`fields.${name as 'text'}`);
  const change = (index: number, part: unknown) => onChange(value.map((one, other) => (other === index ? part : one)));
  const without = (index: number) => value.filter((_, other) => other !== index);
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {value.map((one, index) => (
        <div key={index} className={styles.item}>
          <ListItem
            schema={schema.items ?? {}}
            value={one}
            onChange={(part) => change(index, part)}
            path={`${path}.${index}`}
            name={name}
            {...around}
          />
          <button
            type="button"
            className="button button-secondary"
            onClick={() => onChange(value.length === 1 ? undefined : without(index))}
          >
            {ui('remove')}
          </button>
        </div>
      ))}
      <button type="button" className="button button-secondary" onClick={() => onChange([...value, undefined])}>
        {ui('add')}
      </button>
    </fieldset>
  );
}

function ListItem({ schema, value, name, ...node }: Node<unknown> & { readonly name: string }) {
  if (schema.type === 'object') return <ObjectFields schema={schema} value={value as Fields | undefined} {...node} />;
  return <AnyField name={name} optional={false} schema={schema} value={value} {...node} />;
}
