import { useEffect, useRef } from 'react';
import { Field } from './field';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Long enough for the next letter, short enough to seem at once. */
const PAUSE_MS = 300;

/** Words to look for; told on when one pauses. What is being written is never overwritten from outside. */
export function SearchField({ label, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = value ?? '';
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (typed: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(typed.trim() || undefined), PAUSE_MS);
  };
  return (
    <Field label={label} optional={undefined}>
      {({ required: _, ...ids }) => (
        <input
          {...ids}
          ref={input}
          type="search"
          className="form-input"
          defaultValue={value}
          onChange={(event) => later(event.target.value)}
        />
      )}
    </Field>
  );
}
