import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { committeeQuery } from '../../api/queries';
import { ChecklistField } from '../../ui/field';

/** The seats that a committee has now; all of them unless told otherwise. */
export function useSeats(committee: string) {
  const { data } = useQuery(committeeQuery(committee));
  return data?.seats.filter(({ to }) => to === null);
}

interface Props {
  readonly seats: NonNullable<ReturnType<typeof useSeats>>;
  readonly value: readonly string[];
  readonly onChange: (seats: readonly string[]) => void;
  readonly error?: string;
}

/** Who is asked: folded together while that is everybody. */
export function ChosenSeats({ seats, value, onChange, error }: Props) {
  const t = useTranslations('matter');
  return (
    <details className="mt-5" open={error !== undefined || undefined}>
      <summary>{t('seatsAsked', { chosen: value.length, all: seats.length })}</summary>
      <ChecklistField
        label={t('seats')}
        value={[...value]}
        onChange={(chosen) => onChange(chosen ?? [])}
        choices={seats.map(({ id, name }) => ({ value: id, label: name }))}
        error={error}
      />
    </details>
  );
}
