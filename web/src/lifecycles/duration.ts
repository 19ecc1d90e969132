import { useFormatter } from 'use-intl';

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A length of time in its largest unit: "12 dage", "3 timer". */
export function useDuration(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) => {
    const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? UNITS[UNITS.length - 1]!;
    return format.number(seconds / length, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  };
}
