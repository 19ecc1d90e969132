import { useTranslations } from 'use-intl';
import type { FormProps } from '../actions/form';
import { useMe } from '../app/session';
import { ChecklistField, RadioField, TextArea } from '../ui/field';

const SEAT = 'seat';

/** Who takes no part, in which papers and why. */
export default function RecusalForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('answer');
  const me = useMe();
  const { person, papers, reason } = payload as { person?: string; papers?: string[]; reason?: string };
  const tied = instance.links.filter(({ relation }) => relation === 'decides');
  return (
    <>
      <RadioField
        label={t('recusedWho')}
        value={person ?? SEAT}
        onChange={(who) => onChange({ ...payload, person: who === SEAT ? undefined : who })}
        choices={[
          { value: me.id, label: t('recusedPerson', { name: me.name }) },
          { value: SEAT, label: t('recusedSeat') },
        ]}
        error={errorAt('person')}
      />
      {tied.length > 1 && (
        <ChecklistField
          label={t('recusedPapers')}
          value={papers}
          onChange={(chosen) => onChange({ ...payload, papers: chosen?.length ? chosen : undefined })}
          choices={tied.map(({ id, title }) => ({ value: id, label: title }))}
          error={errorAt('papers')}
        />
      )}
      <TextArea
        label={t('reason')}
        value={reason}
        onChange={(text) => onChange({ ...payload, reason: text })}
        error={errorAt('reason')}
      />
    </>
  );
}
