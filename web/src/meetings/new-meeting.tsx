import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { errorIn, type Payload } from '../actions/form';
import { problemIn } from '../api/refusal';
import { hasRole, useMe } from '../app/session';
import { FormDialog } from '../matter/starts/form-dialog';
import { useStart } from '../matter/starts/use-start';
import { lifecycleQuery } from '../statechart/statechart';
import { useLanguage } from '../texts/language';
import { InstantField } from '../ui/date-field';
import { SelectField, TextField } from '../ui/field';

interface Props {
  readonly committee: string;
  /** Those to choose among, where it is not settled. */
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

/** A button for whoever may plan a meeting; it is dated, or its date is still to be found. */
export function NewMeeting({ committee, committees }: Props) {
  const t = useTranslations('meetings');
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { data: found } = useQuery(lifecycleQuery('meeting'));
  const own = committees.filter(({ id }) => found && hasRole(me, found.start.by, id));
  if (own.length === 0) return null;
  const first = own.find(({ id }) => id === committee) ?? own[0]!;
  return (
    <>
      <button type="button" className="button button-secondary" onClick={() => setOpen(true)}>
        {t('newMeeting')}
      </button>
      {open && <NewMeetingDialog committee={first.id} committees={own} onClose={() => setOpen(false)} />}
    </>
  );
}

const KINDS = ['ordinary', 'extraordinary', 'urgent'] as const;
const FORMS = ['physical', 'virtual', 'hybrid'] as const;

function NewMeetingDialog({ committee: first, committees, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const language = useLanguage();
  const navigate = useNavigate();
  const [committee, setCommittee] = useState<string | undefined>(first);
  const [payload, setPayload] = useState<Payload>({ kind: 'ordinary', form: 'physical' });
  const start = useStart(({ instance }) => void navigate(`/moeder/${instance}`));
  const errorAt = errorIn(start.error ? problemIn(start.error) : undefined, language);
  const text = (field: string) => payload[field] as string | undefined;
  const set = (field: string) => (value: string | undefined) => setPayload({ ...payload, [field]: value });
  const choices = (all: readonly ((typeof KINDS)[number] | (typeof FORMS)[number])[]) =>
    all.map((value) => ({ value, label: actions(`choices.${value}`) }));
  return (
    <FormDialog
      title={t('newMeeting')}
      send={t('newMeeting')}
      pending={start.isPending}
      error={start.error}
      onSend={() => start.mutate({ lifecycle: 'meeting', committee: committee ?? first, payload })}
      onClose={onClose}
    >
      {committees.length > 1 && (
        <SelectField
          label={t('committee')}
          value={committee}
          onChange={setCommittee}
          choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField label={t('name')} value={text('title')} onChange={set('title')} error={errorAt('title')} />
      <SelectField label={t('kind')} value={text('kind')} onChange={set('kind')} choices={choices(KINDS)} />
      <InstantField
        label={t('starts')}
        hint={t('undated')}
        optional
        value={text('starts')}
        onChange={set('starts')}
        error={errorAt('starts')}
      />
      <InstantField label={t('ends')} optional value={text('ends')} onChange={set('ends')} error={errorAt('ends')} />
      <SelectField label={t('form')} value={text('form')} onChange={set('form')} choices={choices(FORMS)} />
      <TextField label={t('place')} optional value={text('place')} onChange={set('place')} error={errorAt('place')} />
    </FormDialog>
  );
}
