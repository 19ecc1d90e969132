import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What the API found wrong with it. */
  readonly error?: string;
  readonly optional?: boolean;
}

interface InputIds {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
  readonly required: boolean;
}

/** A label, a hint and a refusal around one input; `children` is given what ties them together. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { readonly children: (ids: InputIds) => ReactNode }) {
  const t = useTranslations('ui');
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="weight-normal"> ({t('optional')})</span>}
      </label>
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        required: !optional,
      })}
    </div>
  );
}

type Valued<T> = FieldProps & { readonly value: T | undefined; readonly onChange: (value: T | undefined) => void };

export function TextField({
  value,
  onChange,
  type = 'text',
  ...field
}: Valued<string> & { readonly type?: 'text' | 'email' | 'search' }) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type={type}
          className="form-input"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </Field>
  );
}

export function TextArea({ value, onChange, rows = 4, ...field }: Valued<string> & { readonly rows?: number }) {
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...ids}
          rows={rows}
          className="form-input"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function SelectField({
  value,
  onChange,
  choices,
  ...field
}: Valued<string> & { readonly choices: readonly Choice[] }) {
  const t = useTranslations('ui');
  return (
    <Field {...field}>
      {(ids) => (
        <select
          {...ids}
          className="form-select"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          <option value="">{t('choose')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of few choices, all of them seen. */
export function RadioField({
  value,
  onChange,
  choices,
  label,
  error,
}: Valued<string> & { readonly choices: readonly Choice[] }) {
  const name = useId();
  return (
    <fieldset
      className={`form-group${error ? ' form-error' : ''}`}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className="form-label">{label}</legend>
      {error && (
        <span className="form-error-message" id={`${name}-error`}>
          {error}
        </span>
      )}
      {choices.map((choice) => (
        <div className="form-group-radio" key={choice.value}>
          <input
            id={`${name}-${choice.value}`}
            type="radio"
            name={name}
            className="form-radio"
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <label htmlFor={`${name}-${choice.value}`}>{choice.label}</label>
        </div>
      ))}
    </fieldset>
  );
}

export function CheckField({ value, onChange, label, hint }: Valued<boolean>) {
  const id = useId();
  return (
    <div className="form-group-checkbox">
      <input
        id={id}
        type="checkbox"
        className="form-checkbox"
        checked={value ?? false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** Several of many choices. */
export function ChecklistField({
  value,
  onChange,
  choices,
  label,
  error,
}: Valued<string[]> & { readonly choices: readonly Choice[] }) {
  const chosen = new Set(value);
  const toggle = (one: string) =>
    onChange(choices.map((choice) => choice.value).filter((other) => chosen.has(other) !== (other === one)));
  return (
    <fieldset className={`form-group${error ? ' form-error' : ''}`}>
      <legend className="form-label">{label}</legend>
      {error && <span className="form-error-message">{error}</span>}
      {choices.map((choice) => (
        <CheckField
          key={choice.value}
          label={choice.label}
          value={chosen.has(choice.value)}
          onChange={() => toggle(choice.value)}
        />
      ))}
    </fieldset>
  );
}
