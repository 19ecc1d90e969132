import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../../actions/form';
import { standingQuery } from '../../answer/queries';
import { ChecklistField, TextField } from '../../ui/field';

/** Who is reminded of those who have not answered; all of them unless told otherwise. */
export default function NudgeForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('matter');
  const { data: standing } = useQuery(standingQuery(instance.id));
  const awaited = standing?.seats.filter((one) => one.standing === 'awaited') ?? [];
  const every = awaited.map(({ seat }) => seat.id);
  const { seats = every, note } = payload as { readonly seats?: string[]; readonly note?: string };
  return (
    <>
      <ChecklistField
        label={t('remindWhom')}
        value={seats}
        onChange={(chosen) => onChange({ ...payload, seats: chosen })}
        choices={awaited.map(({ seat: { id, name } }) => ({ value: id, label: name }))}
        error={errorAt('seats')}
      />
      <TextField
        label={t('remindNote')}
        value={note}
        onChange={(next) => onChange({ ...payload, note: next })}
        error={errorAt('note')}
        optional
      />
    </>
  );
}
