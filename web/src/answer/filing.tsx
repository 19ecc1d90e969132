import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { InstantField } from '../ui/date-field';
import { Field, RadioField, TextArea, TextField } from '../ui/field';
import { RefusalNotice } from '../ui/refusal-notice';
import { attach } from './send-file';
import type { Filing } from './types';
import type { Draft } from './use-draft';

const WAYS = ['mail', 'letter', 'phone', 'meeting'] as const;
const NOTHING: Filing = { receipt: {} };

type Filings = ReturnType<typeof useFiling>;

/** What the secretariat says of an answer that came by other ways; kept with the draft. Nothing when a seat answers itself. */
export function useFiling(files: boolean, { body, change }: Pick<Draft, 'body' | 'change'>) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  if (!files) return { kept: {}, payload: {}, circumstances: {} };
  const value = (body?.payload.filing as Filing | undefined) ?? NOTHING;
  const { receipt, reason, occurredAt } = value;
  const how = receipt.how && choices(receipt.how);
  const came = how && (receipt.from ? t('receivedFrom', { how, from: receipt.from }) : t('received', { how }));
  return {
    value,
    kept: { filing: value },
    payload: { receipt },
    circumstances: { reason: reason ?? came, occurredAt },
    waitsFor: how ? undefined : t('howMissing'),
    onChange: (filing: Filing) => change({ type: body?.type ?? 'draft', payload: { ...body?.payload, filing } }),
  };
}

interface Props {
  readonly filing: Filings;
  readonly round: string;
  readonly late: boolean;
}

/** How, from whom and when the answer came, and why it is filed. */
export function Filed({ filing: { value, onChange }, round, late }: Props) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  if (!value) return null;
  const { receipt } = value;
  const say = (said: Partial<Filing['receipt']>) => onChange({ ...value, receipt: { ...receipt, ...said } });
  return (
    <fieldset className="form-group">
      <legend className="h5">{t('filing')}</legend>
      <RadioField
        label={t('how')}
        value={receipt.how}
        onChange={(how) => say({ how: how as (typeof WAYS)[number] })}
        choices={WAYS.map((way) => ({ value: way, label: choices(way) }))}
      />
      <TextField
        label={t('from')}
        hint={t('fromHint')}
        value={receipt.from}
        onChange={(from) => say({ from })}
        optional
      />
      <InstantField
        label={t('receivedAt')}
        hint={t('receivedAtHint')}
        value={value.occurredAt}
        onChange={(occurredAt) => onChange({ ...value, occurredAt })}
        optional
      />
      <TextArea
        label={t('filingReason')}
        hint={t('filingReasonHint')}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        rows={2}
        optional
      />
      <TextArea
        label={t('lateBecause')}
        value={receipt.lateBecause}
        onChange={(lateBecause) => say({ lateBecause })}
        rows={2}
        optional={!late}
      />
      <Attachments round={round} value={receipt.attachments ?? []} onChange={(attachments) => say({ attachments })} />
    </fieldset>
  );
}

type Attached = NonNullable<Filing['receipt']['attachments']>;

interface AttachmentsProps {
  readonly round: string;
  readonly value: Attached;
  readonly onChange: (value: Attached) => void;
}

function Attachments({ round, value, onChange }: AttachmentsProps) {
  const t = useTranslations('answer');
  const send = useMutation({
    mutationFn: (file: File) => attach(round, file),
    onSuccess: (sent) => onChange([...value, sent]),
  });
  return (
    <>
      <Field label={t('attachments')} optional>
        {(ids) => (
          <input
            {...ids}
            key={value.length}
            type="file"
            disabled={send.isPending}
            onChange={({ target }) => target.files?.[0] && send.mutate(target.files[0])}
          />
        )}
      </Field>
      {send.isError && <RefusalNotice error={send.error} />}
      <ul className="plain">
        {value.map(({ name, sha256 }) => (
          <li key={sha256} className="row-of">
            {t('attached', { name })}
            <button
              type="button"
              className="button button-tertiary"
              onClick={() => onChange(value.filter((other) => other.sha256 !== sha256))}
            >
              {t('removeAttachment', { name })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
