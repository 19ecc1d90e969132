import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import { actionsQuery } from '../api/queries';
import { SelectField, TextArea, TextField } from '../ui/field';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './meeting.module.css';
import type { Meeting, MeetingItem } from './queries';

const KINDS = ['said', 'asked', 'answered', 'proposed', 'presented'] as const;
const GUEST = 'guest';

/** A remark by whom and of what kind; the form stays open for the next one. */
export function RemarkForm({
  meeting: { id, seats },
  item,
}: {
  readonly meeting: Meeting;
  readonly item: MeetingItem;
}) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const { data: allowed } = useQuery(actionsQuery(id));
  const [speaker, setSpeaker] = useState<string>();
  const [name, setName] = useState<string>();
  const [kind, setKind] = useState<string | undefined>('said');
  const [text, setText] = useState<string>();
  const send = useSend(id, () => setText(undefined));
  if (!allowed?.some(({ type, allowed: may }) => type === 'CONTRIBUTE' && may !== 'no')) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const who = speaker === GUEST ? { name } : { seat: speaker };
    send.mutate({ type: 'CONTRIBUTE', payload: { item: item.key, kind, text, ...who } });
  };
  const speakers = [
    ...seats.map((seat) => ({ value: seat.id, label: seat.name })),
    { value: GUEST, label: t('someoneElse') },
  ];
  return (
    <form onSubmit={submit} noValidate className="mt-4">
      <h4 className="h6 mt-0">{t('remark')}</h4>
      <div className={styles.fields}>
        <SelectField label={t('speaker')} value={speaker} onChange={setSpeaker} choices={speakers} />
        {speaker === GUEST && <TextField label={t('guestName')} value={name} onChange={setName} />}
        <SelectField
          label={t('what')}
          value={kind}
          onChange={setKind}
          choices={KINDS.map((value) => ({ value, label: actions(`choices.${value}`) }))}
        />
      </div>
      <TextArea label={t('text')} value={text} onChange={setText} rows={2} />
      {send.isError && <RefusalNotice error={send.error} />}
      <button type="submit" className="button button-secondary mt-4" disabled={send.isPending}>
        {t('noteIt')}
      </button>
    </form>
  );
}
