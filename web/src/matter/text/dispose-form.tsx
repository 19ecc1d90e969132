import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../../actions/form';
import { CheckField, SelectField, TextArea, TextField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import layout from '../matter.module.css';
import { RemarkHead } from './remark-list';
import { OUTCOMES, useRemarks, type Remark } from './remarks';
import styles from './text.module.css';

interface Disposed {
  readonly remark: string;
  readonly outcome?: (typeof OUTCOMES)[number];
  readonly reason?: string;
  readonly referredTo?: string;
}

/** What comes of the remarks, several at a time: those that are left alone are left for later. */
export default function DisposeForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('matter');
  const { remarks } = useRemarks(instance);
  const [again, setAgain] = useState(false);
  if (!remarks) return <Loading />;
  const { dispositions = [] } = payload as { readonly dispositions?: readonly Disposed[] };
  const write = (next: Disposed) => {
    const others = dispositions.filter(({ remark }) => remark !== next.remark);
    const kept = (next.outcome ?? next.reason) ? [...others, next] : others;
    onChange({ dispositions: kept.length > 0 ? kept : undefined });
  };
  const shown = remarks.filter(({ disposition }) => again || !disposition);
  const indexOf = (id: string) => dispositions.findIndex(({ remark }) => remark === id);
  return (
    <>
      {remarks.some(({ disposition }) => disposition) && (
        <CheckField label={t('disposeAgain')} value={again} onChange={(on) => setAgain(on ?? false)} />
      )}
      {shown.length > 1 && <ForAll remarks={shown} onApply={(all) => onChange({ dispositions: all })} />}
      {shown.length === 0 && <p>{t('allDisposed')}</p>}
      {shown.map((remark) => (
        <One
          key={remark.id}
          remark={remark}
          value={dispositions[indexOf(remark.id)] ?? { remark: remark.id }}
          onChange={write}
          errorAt={(field) => errorAt(`dispositions.${indexOf(remark.id)}.${field}`)}
        />
      ))}
    </>
  );
}

interface OneProps {
  readonly remark: Remark;
  readonly value: Disposed;
  readonly onChange: (value: Disposed) => void;
  readonly errorAt: (field: string) => string | undefined;
}

function One({ remark, value, onChange, errorAt }: OneProps) {
  const t = useTranslations('matter');
  return (
    <fieldset className={styles.dispose}>
      <legend>
        <RemarkHead remark={remark} />
        <span className="prose">{remark.text}</span>
      </legend>
      <Fields value={value} onChange={(next) => onChange({ ...next, remark: remark.id })} errorAt={errorAt} />
      {remark.disposition && <p className="quiet mb-0">{t('disposedBefore', { reason: remark.disposition.reason })}</p>}
    </fieldset>
  );
}

type FieldsProps = {
  readonly value: Omit<Disposed, 'remark'>;
  readonly onChange: (value: Omit<Disposed, 'remark'>) => void;
  readonly errorAt: (field: string) => string | undefined;
};

function Fields({ value, onChange, errorAt }: FieldsProps) {
  const t = useTranslations('matter');
  const { outcome, reason, referredTo } = value;
  return (
    <div className={layout.pair}>
      <SelectField
        label={t('disposition')}
        value={outcome}
        onChange={(next) => onChange({ ...value, outcome: next as Disposed['outcome'], referredTo: undefined })}
        choices={OUTCOMES.map((one) => ({ value: one, label: t(`outcomes.${one}`) }))}
        error={errorAt('outcome')}
      />
      {outcome === 'referred' && (
        <TextField
          label={t('referredWhere')}
          value={referredTo}
          onChange={(next) => onChange({ ...value, referredTo: next })}
          error={errorAt('referredTo')}
        />
      )}
      <TextArea
        label={t('reason')}
        rows={2}
        value={reason}
        onChange={(next) => onChange({ ...value, reason: next })}
        error={errorAt('reason')}
      />
    </div>
  );
}

/** The same for all that are shown, to be changed one by one afterwards. */
function ForAll({
  remarks,
  onApply,
}: {
  readonly remarks: readonly Remark[];
  readonly onApply: (all: readonly Disposed[]) => void;
}) {
  const t = useTranslations('matter');
  const [value, setValue] = useState<Omit<Disposed, 'remark'>>({});
  return (
    <details className="mt-5">
      <summary>{t('sameForAll', { count: remarks.length })}</summary>
      <Fields value={value} onChange={setValue} errorAt={() => undefined} />
      <button
        type="button"
        className="button button-secondary mt-4"
        onClick={() => onApply(remarks.map(({ id }) => ({ ...value, remark: id })))}
      >
        {t('applyToAll')}
      </button>
    </details>
  );
}
