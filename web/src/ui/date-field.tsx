import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';
import { Field, TextField } from './field';
import type { ComponentProps } from 'react';

const ZONE = 'Europe/Copenhagen';
const MINUTES = 16;
const DAY = 10;

/** The local time of Copenhagen in which people think, as the browser's input writes it. */
const localOf = (instant: string): string =>
  toCalendarDateTime(parseAbsolute(instant, ZONE)).toString().slice(0, MINUTES);

/** The instant that a local time of Copenhagen names. */
const instantOf = (local: string): string => toZoned(parseDateTime(local), ZONE).toAbsoluteString();

type Props = Omit<ComponentProps<typeof TextField>, 'type'>;

/** A day and a time of day in Copenhagen; its value is an instant. */
export function InstantField({ value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type="datetime-local"
          className="form-input"
          value={value ? localOf(value) : ''}
          onChange={(event) => onChange(event.target.value ? instantOf(event.target.value) : undefined)}
        />
      )}
    </Field>
  );
}

/** A day, of which the value is the instant when it begins in Copenhagen. */
export function StartOfDayField({ value, onChange, ...field }: Props) {
  return (
    <DayField
      {...field}
      value={value && localOf(value).slice(0, DAY)}
      onChange={(day) => onChange(day && instantOf(`${day}T00:00`))}
    />
  );
}

/** A day: `2025-06-24`. */
export function DayField({ value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className="form-input"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </Field>
  );
}
